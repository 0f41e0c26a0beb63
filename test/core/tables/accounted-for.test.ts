import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Reading } from "#core/domain/reading.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { read, type Cells } from "./workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

/** Columns that are no ratings, filled for so many lines. */
const COLUMNS: readonly ((lines: number) => readonly CellValue[])[] = [
  (lines) => ["Remarks", ...filled(lines, (i) => `ask the ${["landlord", "bank", "team"][i % 3]!} again`)],
  (lines) => ["Owner", ...filled(lines, (i) => ["Ada", "Ben", "Cy"][i % 3]!)],
  (lines) => ["Floor area", ...filled(lines, (i) => 120 + 37 * i)],
  (lines) => ["Annual benefit", ...filled(lines, (i) => 9000 - 700 * i)],
  (lines) => [null, ...filled(lines, (i) => (i === 1 ? "see minutes" : null))],
  (lines) => ["Plan A (not rated yet)", ...filled(lines, () => null)],
];

/** Lines that are no option, for so many ratings. */
const LINES: readonly ((fields: number) => readonly CellValue[])[] = [
  () => ["Note: rated on a rainy day"],
  () => ["Source: team day"],
  (fields) => ["Required level", ...filled(fields, () => 3)],
  (fields) => ["Unit", ...filled(fields, () => "pts")],
  () => ["Second stage"],
];

function filled(count: number, valueAt: (index: number) => CellValue): CellValue[] {
  return Array.from({ length: count }, (_, index) => valueAt(index));
}

const OPTIONS = ["Kiln", "Loom", "Lathe", "Press", "Crane", "Mixer"];
const CRITERIA = ["Calm", "Pride", "Fun", "Thrift", "Reach"];

interface Drawn {
  readonly ratings: readonly (readonly number[])[];
  readonly columns: readonly number[];
  readonly lines: readonly number[];
  readonly listed: boolean;
  readonly turned: boolean;
}

const drawn = fc.record<Drawn>({
  ratings: fc
    .record({ options: fc.integer({ min: 3, max: 6 }), criteria: fc.integer({ min: 3, max: 5 }) })
    .chain(({ options, criteria }) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: criteria, maxLength: criteria }), {
        minLength: options,
        maxLength: options,
      }),
    ),
  columns: fc.uniqueArray(fc.nat(COLUMNS.length - 1), { maxLength: 3 }),
  lines: fc.uniqueArray(fc.nat(LINES.length - 1), { maxLength: 3 }),
  listed: fc.boolean(),
  turned: fc.boolean(),
});

/** A table of ratings with columns and lines about it, weights in a row or in a list apart. */
function sheetsOf({ ratings, columns, lines, listed, turned }: Drawn): Record<string, Cells> {
  const criteria = CRITERIA.slice(0, ratings[0]!.length);
  const weights = criteria.map((_, index) => criteria.length - index);
  const head = ["Idea", ...criteria];
  const rated = ratings.map((row, index): CellValue[] => [OPTIONS[index]!, ...row]);
  const before: CellValue[][] = listed ? [] : [["Weight", ...weights]];
  const behind = lines.map((index) => [...LINES[index]!(criteria.length)]);
  const extra = columns.map((index) => COLUMNS[index]!(rated.length));
  const wide = criteria.length + 1;
  const table = [head, ...before, ...rated, ...behind].map((row, at) => {
    const option = at - before.length;
    const isRated = at === 0 || (option > 0 && option <= rated.length);
    const more = extra.map((values) => (isRated ? values[at === 0 ? 0 : option]! : null));
    return [...row, ...filled(wide - row.length, () => null), ...more];
  });
  const sheet = turned ? table[0]!.map((_, column) => table.map((row) => row[column]!)) : table;
  const goals: Cells = [
    ["Goal", "Weight", "Remarks", "Floor area"],
    ...criteria.map((name, index): CellValue[] => [name, weights[index]!, "asked twice", 100 + 11 * index]),
  ];
  return listed ? { Goals: goals, Ideas: sheet } : { Ideas: sheet };
}

/** Rows ("r3") and columns ("c2") of a sheet from which something was read, or that are named as unused. */
function accounted(reading: Reading, sheet: string): Set<string> {
  const { strategy, objectives, investments, unused, totals } = reading;
  const cells = [
    ...strategy.objectives.flatMap(({ cell, weightCell }) => [cell, weightCell]),
    ...strategy.investments.flatMap((each) => [
      each.cell,
      each.costCell,
      ...each.ratings.map(({ cell }) => cell),
      ...each.readiness.map(({ cell }) => cell),
      ...each.gates.map(({ cell }) => cell),
    ]),
    ...[...(objectives?.fields ?? []), ...(investments?.fields ?? [])].flatMap(({ role, headerCell }) =>
      ["ignored", "description", "total"].includes(role) ? [] : [headerCell],
    ),
    ...(totals?.cells ?? []).map(({ cell }) => cell),
    ...unused.flatMap(({ kind, range }) =>
      kind === "row" || kind === "column"
        ? filled(kind === "row" ? 1 : range.columns, () => null).map((_, step) => ({
            sheet: range.sheet,
            row: kind === "row" ? range.row : -1,
            column: kind === "column" ? range.column + step : -1,
          }))
        : filled(Math.max(range.rows, range.columns), () => null).map((_, step) => ({
            sheet: range.sheet,
            row: Math.min(range.row + step, range.row + range.rows - 1),
            column: Math.min(range.column + step, range.column + range.columns - 1),
          })),
    ),
  ];
  const own = cells.filter((cell) => cell?.sheet === sheet);
  return new Set(own.flatMap((cell) => [`r${cell!.row}`, `c${cell!.column}`]));
}

test("every row and column that holds anything is read, or named with a reason", () => {
  fc.assert(
    fc.property(drawn, (draw) => {
      const sheets = sheetsOf(draw);
      const reading = read(sheets);
      // A table that was not found is offered, not accounted for.
      if (reading.strategy.investments.length === 0) return;
      for (const [sheet, cells] of Object.entries(sheets)) {
        const known = accounted(reading, sheet);
        const lost = cells.flatMap((row, r) =>
          row.flatMap((value, c) => [
            ...(value !== null && !known.has(`r${r}`) ? [`${sheet} row ${r + 1}`] : []),
            ...(value !== null && !known.has(`c${c}`) ? [`${sheet} column ${c + 1}`] : []),
          ]),
        );
        expect([...new Set(lost)]).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

describe("what nothing was read from is named with its reason", () => {
  const named = (sheets: Readonly<Record<string, Cells>> | Cells) =>
    read(sheets).unused.map(({ kind, name, reason }) => [kind, name, reason]);

  test("an empty baseline among options", () => {
    expect(
      named([
        ["Criterion", "Weight", "Today (baseline)", "Kiln", "Loom"],
        ["Calm", 5, null, "+", "-"],
        ["Pride", 3, null, "S", "+"],
        ["Fun", 2, null, "-", "+"],
      ]),
    ).toEqual([["column", "Today (baseline)", "empty"]]);
  });

  test("columns and the total of a list of goals, columns of the investments' own table", () => {
    expect(
      named({
        Goals: [
          ["Goal", "Weight", "Remarks", "Floor area"],
          ["Calm", 50, "x1", 120],
          ["Pride", 30, "y2", 90],
          ["Fun", 20, "z3", 70],
          ["Total", 100, null, 280],
        ],
        Ideas: [
          ["Idea", "Calm", "Pride", "Fun"],
          ["Kiln", 3, 4, 5],
          ["Loom", 5, 2, 1],
          ["Lathe", 2, 2, 3],
        ],
        Money: [
          ["Idea", "Budget", "Shelf"],
          ["Kiln", 100, "Mr Hale"],
          ["Loom", 200, "Ms Ito"],
          ["Lathe", 50, "Dr Roy"],
        ],
      }),
    ).toEqual([
      ["column", "Remarks", "note"],
      ["column", "Floor area", "number"],
      ["row", "Total", "total"],
      ["column", "Shelf", "text"],
    ]);
  });

  test("columns of a long list", () => {
    expect(
      named([
        ["Investment", "Objective", "Rating", "Why", "Year"],
        ["Kiln", "Calm", 3, "warm", 2026],
        ["Kiln", "Pride", 2, "ours", 2026],
        ["Loom", "Calm", 1, "loud", 2027],
        ["Loom", "Pride", 3, "old", 2027],
        ["Lathe", "Calm", 2, "new", 2027],
      ]),
    ).toEqual([
      ["column", "Why", "text"],
      ["column", "Year", "number"],
    ]);
  });

  test("weights too large to be meant", () => {
    const found = named([
      ["Idea", "Calm", "Pride", "Fun"],
      ["Weight", 1e308, 1e308, 1e308],
      ["Kiln", 3, 4, 5],
      ["Loom", 5, 2, 1],
      ["Lathe", 2, 2, 3],
    ]);
    expect(found).toEqual([["row", "Weight", "not-a-rating"]]);
  });
});

test("a sheet that is too wide to be read is said to be so", () => {
  const wide = (width: number): Cells => [
    ["Idea", ...filled(width, (i) => `Aim ${i}`)],
    ...OPTIONS.slice(0, 3).map((name): CellValue[] => [name, ...filled(width, (i) => 1 + (i % 5))]),
  ];
  expect(allSaid(read(wide(400)).nothingFound).join(" ")).toContain("“Sheet1” is 401 columns wide");
  expect(allSaid(read([["Idea", "Calm"], ["Kiln"]]).nothingFound).join(" ")).not.toContain("columns wide");
});

describe("numbers past all use are unread cells, and no sum is infinite", () => {
  test.each([1e308, -1e308, "1e400"])("%s", (huge) => {
    for (const place of [1, 2, 3, 4]) {
      const row: CellValue[] = ["Kiln", 500, 3, 4, 5];
      row[place] = huge;
      const reading = read([
        ["Idea", "Cost", "Calm", "Pride", "Fun"],
        ["Weight", null, 50, 30, 20],
        row,
        ["Loom", 300, 5, 2, 1],
        ["Lathe", 200, 2, 2, 3],
      ]);
      expect(reading.unread.map(({ cell }) => [cell.row, cell.column])).toEqual([[2, place]]);
      const { objectives, investments } = reading.strategy;
      expect(objectives.map(({ weight }) => Math.round(weight * 100))).toEqual([50, 30, 20]);
      for (const { ratings, costOnce } of investments) {
        for (const { effect } of ratings) expect(effect === null || Math.abs(effect) <= 1).toBe(true);
        expect(costOnce === null || costOnce < 1e6).toBe(true);
      }
    }
  });
});
