import { expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { inGrid } from "./in-grid.ts";
import type { Edit } from "./random-table.ts";
import { written } from "./written-table.ts";

const LINES: CellContent[][] = [
  ["Initiative", "Growth (60%)", "Trust (40%)"],
  ["Web shop", 5, "so-so"],
  ["Parcel tracking", 1, 4],
  ["Gift cards", "so-so", 2],
  ["Fax line", 3, 1],
  ["Stock take", 3, 5],
  ["Chat", 2, 3],
  ["Loyalty card", 5, 2],
];
const SCALE = "1-5@3;so-so=2;good; really=4";

/** A word of a person's, a number below no effect, and nothing any more. */
const EDITS: readonly Edit[] = [
  { kind: "cell", row: 5, column: 1, value: "good; really" },
  { kind: "cell", row: 2, column: 1, value: 2 },
  { kind: "cell", row: 4, column: 2, value: null },
];

// Oracle: the pane's own scoring, to which what stands in the cells is held after every change.
test.each(["live", "plain"] as const)("%s cells read a scale as a person changed it", async (way) => {
  const data = { sheets: [{ name: "Pipeline", cells: LINES }] };
  const corrections = { scale: SCALE.replace("good; really", "good\uff1b really") };
  const before = await understand(new MemoryWorkbook(data), { corrections });
  const table = {
    data,
    header: LINES[0]!.map(String),
    rows: LINES.length - 1,
    between: -1,
    objectives: ["Growth", "Trust"],
    ratings: { first: 1, count: 2, levels: [1, 3, 5] },
    answers: [],
  };
  const each = { seed: 0, table, edits: EDITS, texts: de, before };
  expect(
    before.reading.strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect)),
  ).toEqual([
    [1, -0.5],
    [-1, 0.5],
    [-0.5, -0.5],
    [0, -1],
    [0, 1],
    [-0.5, 0],
    [1, -0.5],
  ]);
  const { after, wrong } = await inGrid(each, way, await written(each, way));
  expect(wrong).toEqual([]);
  expect(after!.reading.strategy.investments[4]!.ratings[0]!.effect).toBe(0.5);
  expect(after!.reading.strategy.investments[3]!.ratings[1]!.effect).toBeNull();
});
