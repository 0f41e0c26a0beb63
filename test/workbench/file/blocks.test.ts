import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressOf } from "#core/workbook/range.ts";
import { blocksOf } from "#workbench/file/blocks.ts";

describe("gathering cells into rectangles", () => {
  test("takes a table as one, and a lone cell as one more", () => {
    const spots = [
      { row: 2, column: 1 },
      { row: 2, column: 2 },
      { row: 1, column: 1 },
      { row: 1, column: 2 },
      { row: 9, column: 0 },
    ];
    expect(blocksOf("Plan", spots).map(addressOf)).toEqual(["Plan!B2:C3", "Plan!A10"]);
  });

  test("holds each cell once and no other", () => {
    const spot = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    const key = (cell: { row: number; column: number }): string => `${cell.row} ${cell.column}`;
    fc.assert(
      fc.property(fc.uniqueArray(spot, { selector: key }), (spots) => {
        const cells = blocksOf("Plan", spots).flatMap((range) =>
          Array.from({ length: range.rows * range.columns }, (_, i) => ({
            row: range.row + Math.floor(i / range.columns),
            column: range.column + (i % range.columns),
          })),
        );
        expect(cells.map(key).sort()).toEqual(spots.map(key).sort());
      }),
    );
  });
});
