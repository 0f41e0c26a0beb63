import type { RangeRef } from "#core/workbook/range.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import type { BookSheet } from "./book.ts";
import type { Package } from "./package.ts";
import { child, descendants, parseXml, textOf, type XmlElement } from "./xml-tree.ts";

/** Of a cell that nobody sized, in the units of drawings: 64 × 20 pixels of 9,525 each. */
const [WIDE, HIGH] = [64 * 9525, 20 * 9525];

/**
 * The cells over which charts, pictures and shapes of a sheet of the file lie (ECMA-376 part 1, 20.5.2: anchored between
 * two cells, or at one with a size of its own). What cannot be read is nowhere: it is no reason not to open a file.
 */
export function floatingOn(pack: Package, { name, relationships }: BookSheet): RangeRef[] {
  return relationships.flatMap(({ type, target, external }) => {
    if (type !== "drawing" || external) return [];
    try {
      const xml = pack.text(target);
      return xml === undefined ? [] : anchorsIn(xml, name);
    } catch (fault) {
      if (fault instanceof WorkbookError) return [];
      throw fault;
    }
  });
}

function anchorsIn(xml: string, sheet: string): RangeRef[] {
  const root = parseXml(xml);
  const between = descendants(root, "twoCellAnchor").map((anchor) => {
    const [from, to] = [cornerOf(xml, anchor, "from"), cornerOf(xml, anchor, "to")];
    return { from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  });
  const at = descendants(root, "oneCellAnchor").map((anchor) => {
    const size = child(anchor, "ext");
    const units = (side: string): number => Number(size?.attribute(side) ?? 0);
    const from = cornerOf(xml, anchor, "from");
    return { from, rows: Math.ceil(units("cy") / HIGH), columns: Math.ceil(units("cx") / WIDE) };
  });
  return [...between, ...at]
    .map(({ from, rows, columns }) => ({ sheet, ...from, rows, columns }))
    .filter(({ row, column, rows, columns }) => row >= 0 && column >= 0 && rows > 0 && columns > 0);
}

function cornerOf(xml: string, anchor: XmlElement, which: "from" | "to"): { row: number; column: number } {
  const corner = child(anchor, which);
  const number = (name: string): number => {
    const element = child(corner, name);
    return element ? Number(textOf(xml, element)) : NaN;
  };
  return { row: number("row"), column: number("col") };
}
