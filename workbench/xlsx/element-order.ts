import type { Edits } from "./edits.ts";
import { prefixOf, type XmlElement } from "./xml-tree.ts";

/** The order in which a part's schema has its children; Excel takes any other for damage (ECMA-376 part 1, annex A). */
export const WORKSHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
  conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
  customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

export const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
  externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
  fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

export const STYLES_ORDER =
  `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors
  extLst`.split(/\s+/);

export interface Child {
  readonly name: string;
  readonly start: number;
}

/** Where a new child of this name belongs: before the first child that has to follow it, else at the parent's end. */
export function placeFor(
  name: string,
  order: readonly string[],
  children: readonly Child[],
  parentEnd: number,
): number {
  const rank = order.indexOf(name);
  const after = children.find((child) => order.indexOf(child.name) > rank);
  return after?.start ?? parentEnd;
}

/** Notes the insertion of a child into a part's root element in its proper place. */
export function insertChild(
  edits: Edits,
  root: XmlElement,
  name: string,
  order: readonly string[],
  xml: string,
): void {
  edits.insert(placeFor(name, order, root.children, root.innerEnd), xml);
}

/** Notes that `inner` is added at the end of an element, empty or not. */
export function appendInside(edits: Edits, xml: string, element: XmlElement, inner: string): void {
  if (!element.empty) edits.insert(element.innerEnd, inner);
  else {
    const open = xml.slice(element.start, element.end).replace(/\s*\/>$/, ">");
    edits.replace(element.start, element.end, `${open}${inner}</${prefixOf(xml, element)}${element.name}>`);
  }
}
