import { describe, expect, test } from "@jest/globals";
import type { Candidate } from "#core/tables/candidate.ts";
import { findTables } from "#core/tables/find-tables.ts";
import { gridsOf } from "#core/tables/grid.ts";
import { suspicions as suspected } from "#core/tables/suspect/suspicions.ts";
import { addressOf, parseAddress } from "#core/workbook/range.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { EN_US } from "#core/workbook/port.ts";
import { lookAt } from "#core/workflow/look.ts";
import { caseOf } from "#test/cases/real-tables/real-table.ts";
import { BUILT_TABLES } from "#test/cases/real-tables/all.ts";
import { read, workbookOf, type Cells } from "./workbook-of.ts";

/** What a finished reading may have wrong, seen without words (docs/decisions/reading.md, 0347). */
const CRITERIA = ["Comfort", "Reach", "Warmth", "Noise", "Upkeep"];
const MARKS = [
  ["Heath Lane", 4, 2, 5, 3, 1],
  ["Mill Yard", 3, 5, 2, 4, 4],
  ["Old Dairy", 5, 1, 4, 2, 3],
  ["Quarry End", 2, 4, 3, 5, 2],
  ["River Loft", 1, 3, 1, 4, 5],
  ["Tithe Barn", 4, 4, 2, 1, 3],
  ["Weaver Row", 2, 5, 5, 3, 4],
] as const;
const PLAIN: Cells = [["Site", ...CRITERIA], ...MARKS];
const WEIGHED: Cells = [["Site", ...CRITERIA], ["Weight", 30, 25, 20, 15, 10], ...MARKS];

const suspicions = (candidate: Candidate): string[] => suspected(candidate).map(({ code }) => code);
/** Each with its name and cells. */
const where = (candidate: Candidate): string[][] =>
  suspected(candidate).map(({ code, name, range }) => [code, name, addressOf(range)]);

function bestOf(cells: Cells): Candidate {
  const { outline, cells: sheets } = workbookOf({ Sheet1: cells });
  const { readings } = findTables(gridsOf(outline, sheets), outline, {}, EN_US);
  return readings.find(({ cells: { frame } }) => !frame.sight.turned && frame.header === 0)!;
}

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

describe("a right reading that is made wrong is suspected", () => {
  const plain = bestOf(PLAIN);
  const weighed = bestOf(WEIGHED);

  test("as it is, it is not", () => {
    expect([suspicions(plain), suspicions(weighed)]).toEqual([[], []]);
  });

  test.each(MARKS.map(([name], at) => [name, at] as const))("without the option %s", (_, at) => {
    for (const [best, row] of [
      [plain, at + 2],
      [weighed, at + 3],
    ] as const)
      expect(where({ ...best, options: without(best.options, at) })).toContainEqual([
        "like-line-left",
        MARKS[at]![0],
        `Sheet1!A${row}:F${row}`,
      ]);
  });

  test.each(CRITERIA.map((name, at) => [name, at] as const))("without the criterion %s", (_, at) => {
    const column = "BCDEF"[at]!;
    expect(where({ ...plain, objectives: without(plain.objectives, at) })).toContainEqual([
      "like-field-left",
      CRITERIA[at],
      `Sheet1!${column}1:${column}8`,
    ]);
  });

  test("with a line between the options for its weights", () => {
    const [first, second, ...others] = weighed.options;
    const source = { ...weighed.source!, line: weighed.cells.lines[second!]! };
    expect(where({ ...weighed, options: [first!, ...others], source })).toContainEqual([
      "weights-between",
      "Mill Yard",
      "Sheet1!A4:F4",
    ]);
  });

  test.each([
    ["marks with remarks", ["5 (new)", "4 (old)", "3 — small"]],
    ["fractions", ["7/10", "4/10", "9/10"]],
    ["ticks", ["✅ yes", "❌ none", "⚠ in part"]],
    ["words", ["High", "Medium", "Low"]],
  ])("with names that are %s", (_, names) => {
    expect(suspicions({ ...plain, optionNames: names })).toContain("names-are-ratings");
    expect(suspicions({ ...plain, objectiveNames: names })).toContain("names-are-ratings");
  });

  test.each([
    [["A", "B", "C"]],
    [["1", "2", "3"]],
    [["A: keep", "B: sell", "C: let"]],
    [["Level crossing", "High Street", "Low Mill"]],
  ])("but not with options called %j", (names) => {
    expect(suspicions({ ...plain, optionNames: names })).toEqual([]);
  });
});

describe("what a reading took and is mostly something else", () => {
  const column = (header: string, values: readonly number[]): Cells => [
    [...PLAIN[0]!, header],
    ...MARKS.map((row, at) => [...row, values[at]!]),
  ];
  /** As if the last column had been taken for one more criterion, whatever the reader makes of it. */
  const withLast = (cells: Cells): Candidate => {
    const best = bestOf(cells);
    return { ...best, source: null, divisor: null, objectives: best.cells.fields.map((_, j) => j) };
  };

  test.each([
    ["rank-taken", [3, 1, 7, 2, 6, 5, 4]],
    ["large-field-taken", [70, 20, 55, 90, 35, 40, 60]],
  ])("%s", (code, values) => {
    expect(where(withLast(column("Zeta", values)))).toContainEqual([code, "Zeta", "Sheet1!G1:G8"]);
  });

  test("means-taken", () => {
    const means = CRITERIA.map((_, at) => MARKS.reduce((sum, row) => sum + (row[at + 1] as number), 0) / 7);
    const best = bestOf([...PLAIN, ["Zeta", ...means]]);
    const last = best.cells.lines.length - 1;
    const options = [...new Set([...best.options, last])];
    expect(where({ ...best, options, reproduced: null })).toContainEqual([
      "means-taken",
      "Zeta",
      "Sheet1!A9:F9",
    ]);
  });

  test.each([
    ["minutes", ["5 min", "20 min", "45 min", "5 min"], true],
    ["words known in part", ["built in", "good", "built in", "built in"], true],
    ["words that are not known", ["Orbis", "Nautic", "Orbis", "own"], false],
  ])("unread-field-between: %s", (_, between, isSuspected) => {
    const words = [
      ["easy", "good"],
      ["hard", "excellent"],
      ["very hard", "poor"],
      ["easy", "good"],
    ];
    const best = bestOf([
      ["Ticket", "Handling", "Zeta", "Upkeep"],
      ...words.map(([handling, upkeep], at) => [MARKS[at]![0], handling!, between[at]!, upkeep!]),
    ]);
    expect(where({ ...best, objectives: [0, 2] })).toEqual(
      isSuspected ? [["unread-field-between", "Zeta", "Sheet1!C1:C5"]] : [],
    );
  });

  test("all-alike", () => {
    const best = bestOf(PLAIN);
    expect(suspicions({ ...best, options: [best.options[0]!, best.options[0]!] })).toContain("all-alike");
  });
});

describe("what else lies on the sheet", () => {
  test("more names rated under the same columns are the next group; the same names again are none", () => {
    const more = (names: readonly string[]): Cells => [
      ...PLAIN,
      [],
      ["Elsewhere"],
      [],
      ...names.map((name, at) => [name, ...MARKS[at]!.slice(1)]),
    ];
    const narrow = (cells: Cells): Candidate => {
      const best = bestOf(cells);
      const { frame } = best.cells;
      const upTo = { ...frame, last: MARKS.length };
      const own = Object.assign(Object.create(best.cells) as typeof best.cells, { frame: upTo });
      return { ...best, cells: own, optionNames: MARKS.map(([name]) => name) };
    };
    expect(where(narrow(more(["Abbey Mill", "Birch Farm", "Canal Side"])))).toContainEqual([
      "lines-elsewhere",
      "Abbey Mill",
      "Sheet1!A12:F12",
    ]);
    expect(suspicions(narrow(more(MARKS.slice(0, 3).map(([name]) => name))))).not.toContain(
      "lines-elsewhere",
    );
  });

  test("a listed weight without a column beside a column without a weight is offered, not scored", () => {
    const listed = (unpaired: string): Cells => [
      ["Criterion", "Weight"],
      ...[unpaired, ...CRITERIA.slice(1)].map((name, at) => [name, [30, 25, 20, 15, 10][at]!]),
      [],
      ...PLAIN,
    ];
    const paired = read({ Sheet1: listed("Comfort") });
    expect(paired.strategy.objectives.map(({ weight }) => Math.round(100 * weight))).toEqual([
      30, 25, 20, 15, 10,
    ]);
    const open = read({ Sheet1: listed("Grandeur") });
    expect([open.ratings, open.questions.map(({ code }) => code)]).toEqual([null, ["table"]]);
    expect(open.questions[0]!.because).toEqual([
      { code: "unpaired-entry", name: "Grandeur", range: parseAddress("Sheet1!A2") },
    ]);
    // Who has said that it is one is not told again why it was doubted.
    const { corrections } = open.questions[0]!.choices[0]!;
    const named = read({ Sheet1: listed("Grandeur") }, {}, corrections);
    expect(named.questions.flatMap(({ because }) => because ?? [])).toEqual([]);
    expect(named.strategy.investments).toHaveLength(MARKS.length);
  });
});

test("none of five tables that are read right is suspected", async () => {
  const right = ["trade-off-of-three", "message-brokers", "cyber-ranges", "tickers", "zh-memory-tools"];
  const each: unknown[] = [];
  for (const wanted of right) {
    const { workbook } = caseOf(BUILT_TABLES.find(({ id }) => id === wanted)!);
    const { outline, cells } = await lookAt(new MemoryWorkbook(workbook));
    const [best] = findTables(gridsOf(outline, cells), outline, {}, EN_US).readings;
    each.push([wanted, suspicions(best!)]);
  }
  expect(each).toEqual(right.map((id) => [id, []]));
});

describe("what people may well have is not suspected", () => {
  const strategy: Cells = [
    ["Objective", "Weight"],
    ["Comfort", 40],
    ["Reach", 35],
    ["Warmth", 25],
  ];
  const pipeline: Cells = [
    ["Investment", "Comfort", "Reach", "Warmth", "People ready"],
    ...MARKS.map(([name, ...marks], i): Cells[number] => [name, ...marks.slice(0, 3), i % 2 === 0 ? 1 : 0.5]),
  ];

  test("an objective that nothing is rated by yet, beside a column of readiness", () => {
    const { questions, strategy: found } = read({
      Strategy: [...strategy, ["Quiet", 20]],
      Pipeline: pipeline,
    });
    expect(found.investments).toHaveLength(MARKS.length);
    expect(found.objectives.map(({ name }) => name)).toEqual(["Comfort", "Reach", "Warmth", "Quiet"]);
    expect(questions.map(({ code }) => code)).not.toContain("table");
  });

  test("the same number for all between what is rated", () => {
    const cells: Cells = [
      ["Site", "Comfort", "Sensors", "Reach", "Warmth"],
      ["Weight", 50, null, 30, 20],
      ...MARKS.map(([name, a, b, c]): Cells[number] => [name, a, 1, b, c]),
    ];
    expect(read(cells).strategy.investments).toHaveLength(MARKS.length);
  });

  test("weights that sorting put between the options", () => {
    const [header, weights, ...sites] = WEIGHED;
    const sorted = [header!, ...sites.slice(0, 3), weights!, ...sites.slice(3)];
    expect(read(sorted).strategy.investments).toHaveLength(MARKS.length);
  });
});
