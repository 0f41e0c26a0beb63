import type { Anchors, Corrections, FieldAnchor, RangeAnchor, Reading } from "#core/domain/reading.ts";
import { sameRange, type RangeRef } from "#core/workbook/range.ts";
import type { Grid } from "../grid.ts";
import { anchorText, rangeAnchor } from "./header-texts.ts";

const RANGES = ["objectives", "investments", "ratings"] as const;

/**
 * Corrections with the header texts by which each place that they name is found again (`relocated`).
 * @param reading what these corrections made of the same cells
 */
export function anchored(corrections: Corrections, grids: readonly Grid[], reading: Reading): Corrections {
  const anchors: { -readonly [Key in keyof Anchors]: Anchors[Key] } = {};
  for (const key of RANGES) {
    const anchor = anchorOf(corrections[key], corrections.anchors?.[key], grids);
    if (anchor) anchors[key] = anchor;
  }
  for (const [key, table] of [
    ["objectiveFields", reading.objectives],
    ["investmentFields", reading.investments],
  ] as const) {
    const fields = corrections[key];
    if (!fields || !table) continue;
    const known: Record<string, FieldAnchor> = {};
    for (const { line, headerCell } of table.fields) {
      const grid = headerCell && grids.find(({ sheet }) => sheet === headerCell.sheet);
      if (!grid || fields[String(line)] === undefined) continue;
      const [down, right] = table.orientation === "rows" ? [0, 1] : [1, 0];
      const { row, column } = headerCell;
      known[String(line)] = {
        header: anchorText(grid, row, column),
        line: table.orientation === "rows" ? "column" : "row",
        cell: headerCell,
        before: row < down || column < right ? "" : anchorText(grid, row - down, column - right),
        after: anchorText(grid, row + down, column + right),
      };
    }
    if (Object.keys(known).length > 0) anchors[key] = known;
  }
  const { anchors: _before, ...rest } = corrections;
  return Object.keys(anchors).length === 0 ? rest : { ...rest, anchors };
}

function anchorOf(
  range: RangeRef | null | undefined,
  before: RangeAnchor | undefined,
  grids: readonly Grid[],
): RangeAnchor | null {
  if (!range) return null;
  const grid = grids.find(({ sheet }) => sheet === range.sheet);
  const now = grid ? rangeAnchor(grid, range) : null;
  // Texts in which the range could not be told apart would lose it: then what was known before is worth more.
  return now ?? (before && sameRange(before.of, range) ? before : null);
}
