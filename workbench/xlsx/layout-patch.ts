import type { ColourScale, Validation } from "#core/workbook/look-changes.ts";
import { cellAddress } from "#core/workbook/range.ts";
import type { Edits } from "./edits.ts";
import { withAttribute } from "./edits.ts";
import { placeFor, WORKSHEET_ORDER } from "./element-order.ts";
import { squareReference } from "./square-reference.ts";
import { escapeXml } from "./xml-text.ts";
import { withWidths } from "./column-tags.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { childrenOf, parseXml, type XmlElement } from "./xml-tree.ts";
import { NO_LAYOUT, type LayoutChanges } from "./xlsx-sheet.ts";

/** A child of the sheet's root: where it stands, and it alone as a tree when asked for. */
interface TopElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Notes the changes of widths, frozen rows, colour rules and lists in a sheet's text.
 * @param ruleIndex the number of the differential style of a colour rule
 */
export function patchLayout(
  xml: string,
  layout: LayoutChanges,
  prefix: string,
  ruleIndex: (rule: ColourScale["rules"][number]) => number,
  edits: Edits,
): void {
  if (layout === NO_LAYOUT || JSON.stringify(layout) === JSON.stringify(NO_LAYOUT)) return;
  new LayoutPatcher(xml, prefix, ruleIndex, edits).run(layout);
}

class LayoutPatcher {
  private readonly top: TopElement[];
  private readonly rootEnd: number;
  /** The highest number among the colour rules: each rule of a sheet needs its own. */
  private priority = 0;

  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly ruleIndex: (rule: ColourScale["rules"][number]) => number,
    private readonly edits: Edits,
  ) {
    [this.top, this.rootEnd] = topElements(xml);
  }

  run(layout: LayoutChanges): void {
    // In the schema's order: what is inserted at one place comes out in the order it was asked for.
    if (layout.frozenRows !== null) this.freeze(layout.frozenRows, layout.page?.gridlines ?? true);
    if (Object.keys(layout.widths).length > 0) this.setWidths(layout.widths);
    if (layout.merged.length + layout.parted.length > 0) this.setMerges(layout);
    this.priority = this.highestPriority();
    for (const scale of layout.colours) this.setColours(scale);
    if (layout.lists.length > 0) this.setLists(layout.lists);
  }

  private setWidths(widths: LayoutChanges["widths"]): void {
    const old = this.find("cols");
    const cols = old ? childrenOf(this.tree(old), "col") : [];
    const tags = cols.map(({ start, end }) => this.xml.slice(old!.start + start, old!.start + end));
    const xml = withWidths(tags, widths, this.prefix);
    if (xml !== "") this.put("cols", `<${this.prefix}cols>${xml}</${this.prefix}cols>`);
    else if (old) this.edits.replace(old.start, old.end, "");
  }

  private setMerges({ merged, parted }: LayoutChanges): void {
    const old = this.find("mergeCells");
    const gone = new Set(parted.map(squareReference));
    const kept = childrenOf(old && this.tree(old), "mergeCell")
      .filter((each) => !gone.has(each.attribute("ref") ?? ""))
      .map((each) => this.xml.slice(old!.start + each.start, old!.start + each.end));
    const added = merged.map((range) => `<${this.prefix}mergeCell ref="${squareReference(range)}"/>`);
    const all = [...kept, ...added];
    const tag = `${this.prefix}mergeCells`;
    if (all.length > 0) this.put("mergeCells", `<${tag} count="${all.length}">${all.join("")}</${tag}>`);
    else if (old) this.edits.replace(old.start, old.end, "");
  }

  private freeze(rows: number, gridlines: boolean): void {
    const { prefix } = this;
    const first = cellAddress({ row: rows, column: 0 });
    const pane =
      rows > 0
        ? `<${prefix}pane ySplit="${rows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`
        : "";
    this.put(
      "sheetViews",
      `<${prefix}sheetViews><${prefix}sheetView ${gridlines ? "" : 'showGridLines="0" '}workbookViewId="0">${pane}</${prefix}sheetView></${prefix}sheetViews>`,
    );
  }

  /** Rules of the same form on the same range are an earlier run's; the new ones take their place. */
  private setColours({ range, rules }: ColourScale): void {
    const { prefix } = this;
    for (const old of this.top.filter(({ name }) => name === "conditionalFormatting")) {
      const tree = this.tree(old);
      const ours = tree.children.every(
        (rule) => rule.attribute("type") === "cellIs" && rule.attribute("operator") === "equal",
      );
      if (ours && tree.attribute("sqref") === squareReference(range))
        this.edits.replace(old.start, old.end, "");
    }
    const cfRules = rules.map((rule) => {
      const formula = escapeXml(`"${rule.text.replace(/"/g, '""')}"`);
      const attributes = `type="cellIs" dxfId="${this.ruleIndex(rule)}" priority="${++this.priority}" operator="equal"`;
      return `<${prefix}cfRule ${attributes}><${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule>`;
    });
    if (cfRules.length === 0) return;
    const tag = `${prefix}conditionalFormatting`;
    this.insert(
      "conditionalFormatting",
      `<${tag} sqref="${squareReference(range)}">${cfRules.join("")}</${tag}>`,
    );
  }

  private highestPriority(): number {
    let highest = 0;
    for (const element of this.top.filter(({ name }) => name === "conditionalFormatting")) {
      for (const rule of this.tree(element).children) {
        highest = Math.max(highest, Number(rule.attribute("priority") ?? 0) || 0);
      }
    }
    return highest;
  }

  private setLists(lists: readonly Validation[]): void {
    const { prefix } = this;
    const old = this.find("dataValidations");
    const tree = old && this.tree(old);
    const mine = new Set(lists.map(({ range }) => squareReference(range)));
    const kept = childrenOf(tree, "dataValidation")
      .filter((each) => each.attribute("type") !== "list" || !mine.has(each.attribute("sqref") ?? ""))
      .map((each) => this.xml.slice(old!.start + each.start, old!.start + each.end));
    const added = lists.filter(({ list }) => list.length > 0 && fitsInFormula(list));
    const items = added.map(({ range, list }) => {
      const formula = escapeXml(`"${list.join(",").replace(/"/g, '""')}"`);
      const attributes = `type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${squareReference(range)}"`;
      return `<${prefix}dataValidation ${attributes}><${prefix}formula1>${formula}</${prefix}formula1></${prefix}dataValidation>`;
    });
    const all = [...kept, ...items];
    const open =
      old && tree && this.xml.slice(old.start, old.start + tree.innerStart).replace(/\s*\/>$/, ">");
    const tag = withAttribute(open ?? `<${prefix}dataValidations>`, "count", String(all.length));
    const xml = all.length === 0 ? "" : `${tag}${all.join("")}</${prefix}dataValidations>`;
    if (old) this.edits.replace(old.start, old.end, xml);
    else if (xml !== "") this.insert("dataValidations", xml);
  }

  private find(name: string): TopElement | undefined {
    return this.top.find((element) => element.name === name);
  }

  private tree(element: TopElement): XmlElement {
    return parseXml(this.xml.slice(element.start, element.end));
  }

  private put(name: string, xml: string): void {
    const old = this.find(name);
    if (old) this.edits.replace(old.start, old.end, xml);
    else this.insert(name, xml);
  }

  private insert(name: string, xml: string): void {
    this.edits.insert(placeFor(name, WORKSHEET_ORDER, this.top, this.rootEnd), xml);
  }
}

/** The root's children, and where the root's closing tag begins. */
export function topElements(xml: string): [TopElement[], number] {
  const scanner = new XmlScanner(xml);
  const top: TopElement[] = [];
  let depth = 0;
  let start = 0;
  while (scanner.next()) {
    if (scanner.closing) {
      depth--;
      if (depth === 1) top.push({ name: scanner.name, start, end: scanner.end });
      if (depth === 0) return [top, scanner.start];
      continue;
    }
    if (depth === 1) start = scanner.start;
    if (!scanner.empty) depth++;
    else if (depth === 1) top.push({ name: scanner.name, start, end: scanner.end });
  }
  return [top, xml.length];
}

/** A list within a formula: no commas in its items, and no more than 255 characters in all. */
function fitsInFormula(list: readonly string[]): boolean {
  return list.every((item) => !item.includes(",")) && list.join(",").length <= 255;
}
