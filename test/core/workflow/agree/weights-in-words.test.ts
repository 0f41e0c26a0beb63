import { expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { inGrid } from "./in-grid.ts";
import type { Edit, RandomTable } from "./random-table.ts";
import { type WrittenTable, written } from "./written-table.ts";

/** Loyalty needs the shop, so that the workings have to know whether it would be funded: by the same weights. */
const ROWS: CellContent[][] = [
  ["Initiative", "Cost", "Growth", "Trust", "Status", "Requires"],
  ["Loyalty app", 4000, 3, 0, "proposed", "Web shop"],
  ["Web shop", 9000, 0, 0, "proposed", null],
  ["Newsletter", 800, -1, 3, "proposed", null],
];

test.each<[string, readonly [string, string], string, Texts]>([
  ["words", ["high", "low"], "medium", en],
  ["German words", ["niedrig", "hoch"], "mittel", de],
  ["stars", ["★★★", "★"], "★★★★★", en],
  ["percent as text", ["70%", "30%"], "120%", en],
])("live cells follow weights in %s", async (_, [growth, trust], other, texts) => {
  const strategy: CellContent[][] = [
    ["Objective", "Weight"],
    ["Growth", growth],
    ["Trust", trust],
  ];
  const data = {
    sheets: [
      { name: "Strategy", cells: strategy },
      { name: "Pipeline", cells: ROWS },
    ],
  };
  const table: RandomTable = {
    data,
    header: ROWS[0]!.map(String),
    rows: ROWS.length - 1,
    between: -1,
    objectives: ["Growth", "Trust"],
    ratings: { first: 2, count: 2, levels: [-3, 0, 3] },
    answers: [],
  };
  const before = await understand(new MemoryWorkbook(data));
  const edits: Edit[] = [{ kind: "weight", row: 2, value: other }];
  const each: WrittenTable = { seed: 0, table, edits, texts, before };
  const live = await written(each, "live");
  expect(live.notes).not.toContain(texts.workflow.weightsAsNumbers);
  const found = await inGrid(each, "live", live);
  expect(found.wrong).toEqual([]);
  expect(found.after!.reading.strategy.objectives.map(({ weight }) => weight)).not.toEqual(
    before.reading.strategy.objectives.map(({ weight }) => weight),
  );
  // Classic formulas cannot ask our functions, and say so.
  expect((await written(each, "plain")).notes).toContain(texts.workflow.weightsAsNumbers);
});
