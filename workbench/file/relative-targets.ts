import { Edits, withAttribute } from "#workbench/xlsx/edits.ts";
import { relativeTarget, resolveTarget } from "#workbench/xlsx/package.ts";
import { escapeAttribute } from "#workbench/xlsx/xml-text.ts";
import { childrenOf, parseXml } from "#workbench/xlsx/xml-tree.ts";

/**
 * A part of relationships with each target as seen from the part that they belong to. Targets may also begin at the
 * package's root ("/xl/styles.xml", as openpyxl writes them all); o-spreadsheet finds nothing by those.
 * @param name of the part of relationships: "xl/_rels/workbook.xml.rels"
 */
export function withRelativeTargets(name: string, xml: string): string {
  const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
  const edits = new Edits(xml);
  for (const relationship of childrenOf(parseXml(xml), "Relationship")) {
    const target = relationship.attribute("Target") ?? "";
    if (!target.startsWith("/") || relationship.attribute("TargetMode") === "External") continue;
    const relative = escapeAttribute(relativeTarget(source, resolveTarget(source, target)));
    const tag = xml.slice(relationship.start, relationship.innerStart);
    edits.replace(relationship.start, relationship.innerStart, withAttribute(tag, "Target", relative));
  }
  return edits.apply();
}
