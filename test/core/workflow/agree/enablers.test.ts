import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { inGrid } from "./in-grid.ts";
import type { Edit, RandomTable } from "./random-table.ts";
import { type WrittenTable, written } from "./written-table.ts";

/** The shop needs the tracking, which needs the scanners; what is worth having is only the shop. */
const LINES: CellContent[][] = [
  ["Initiative", "Growth (60%)", "Trust (40%)", "Status", "Requires"],
  ["Web shop", 3, 2, "proposed", "Parcel tracking"],
  ["Parcel tracking", 0, 0, "proposed", "Hand scanners"],
  ["Hand scanners", 0, 0, "proposed", null],
  ["Gift cards", 3, 3, "idea", "Parcel tracking"],
  ["Fax line", -3, 0, "running", null],
];

async function after(
  edits: readonly Edit[],
  way: "live" | "plain",
  texts: Texts,
): Promise<{ readonly wrong: readonly string[]; readonly verdicts: readonly string[] }> {
  const data = { sheets: [{ name: "Pipeline", cells: LINES }] };
  const table: RandomTable = {
    data,
    header: LINES[0]!.map(String),
    rows: LINES.length - 1,
    between: -1,
    objectives: ["Growth", "Trust"],
    ratings: { first: 1, count: 2, levels: [-3, 0, 3] },
    answers: [],
  };
  const before = await understand(new MemoryWorkbook(data));
  const each: WrittenTable = { seed: 0, table, edits, texts, before };
  const found = await inGrid(each, way, await written(each, way));
  const results = found.after!.scorecard!.results;
  return {
    wrong: found.wrong,
    verdicts: results.map(({ name, verdict }) => `${name}: ${verdict.kind}`),
  };
}

const cell = (row: number, column: number, value: string | number | null): Edit => ({
  kind: "cell",
  row,
  column,
  value,
});

describe.each(["live", "plain"] as const)("%s cells follow who needs what", (way) => {
  test.each<[string, readonly Edit[], readonly string[]]>([
    ["nothing is changed", [], ["Parcel tracking: fix-first", "Hand scanners: fund"]],
    [
      "those that asked for it are worth nothing any more, at the end of a chain too",
      [cell(1, 1, -3), cell(4, 1, -3), cell(4, 2, -3)],
      ["Parcel tracking: say-no", "Hand scanners: say-no"],
    ],
    [
      "one of two needs something else instead, and that is enough",
      [cell(1, 4, "Hand scanners"), cell(4, 4, null)],
      ["Parcel tracking: say-no", "Hand scanners: fund"],
    ],
    [
      "a chain grows longer than it was",
      [cell(3, 4, "Fax line"), cell(5, 1, 0)],
      ["Hand scanners: fund", "Fax line: fund"],
    ],
    [
      "what asks for it is given up, after sorting",
      [{ kind: "sort", column: 0, ascending: true }, cell(2, 3, "retired"), cell(5, 3, "retired")],
      ["Hand scanners: say-no"],
    ],
    ["the needed one runs", [cell(2, 3, "running"), cell(3, 3, "running")], ["Web shop: fund"]],
  ])("%s", async (_, edits, verdicts) => {
    const found = await after(edits, way, en);
    expect(found.wrong).toEqual([]);
    expect(found.verdicts).toEqual(expect.arrayContaining([...verdicts]));
  });

  test("in German", async () => {
    expect((await after([cell(4, 1, -3)], way, de)).wrong).toEqual([]);
  });
});
