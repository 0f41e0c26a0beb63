import { child, childrenOf, parseXml } from "./xml-tree.ts";

/**
 * The metadata part that tells Excel that an array formula spills ("dynamic array") rather than being entered over a
 * fixed range: [MS-XLSX] 2.6.201, as Excel 365 writes it. Its first and only cell metadata record is number 1.
 */
export function spillMetadataXml(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="${namespace}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
}

/** The number, for a cell's `cm`, of the record in an existing metadata part that says "spills"; null without one. */
export function findSpillMetadata(xml: string): number | null {
  const root = parseXml(xml);
  const type = childrenOf(child(root, "metadataTypes"), "metadataType").findIndex(
    (each) => each.attribute("name") === "XLDAPR",
  );
  const record = childrenOf(child(root, "cellMetadata"), "bk").findIndex((bk) =>
    childrenOf(bk, "rc").some((rc) => Number(rc.attribute("t")) === type + 1),
  );
  return type < 0 || record < 0 ? null : record + 1;
}
