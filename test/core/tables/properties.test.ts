import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "#core/workbook/cell.ts";
import { gistOf, read, type Cells } from "./workbook-of.ts";

type Sheets = Readonly<Record<string, Cells>>;

/** A strategy laid out by rows, with the header first and what must keep its place at the front of each sheet. */
const LAYOUTS: Readonly<Record<string, Sheets>> = {
  "ratings in the investments table": {
    Plan: [
      ["Investment", "Cost", "Status", "Growth", "Quality", "Speed"],
      ["Weight", null, null, 5, 3, 2],
      ["CRM", 12000, "active", 3, 1, 2],
      ["ERP", 90000, "idea", 5, 4, 1],
      ["Drones", 7000, "idea", 0, 2, 5],
      ["Web shop", 25000, "proposed", 4, 4, 3],
    ],
  },
  "criteria as rows": {
    Plan: [
      ["Criteria", "Weight", "CRM", "ERP", "Drones", "Web shop"],
      ["Growth", 5, 3, 5, 0, 4],
      ["Quality", 3, 1, 4, 2, 4],
      ["Speed", 2, 2, 1, 5, 3],
    ],
  },
  "objectives apart": {
    Goals: [
      ["Objective", "Weight", "Measure"],
      ["Growth", 50, "Revenue"],
      ["Quality", 30, "Complaints"],
      ["Speed", 20, "Days"],
    ],
    Tools: [
      ["Tool", "Yearly cost", "Growth", "Quality", "Speed"],
      ["CRM", 1200, 3, 1, 2],
      ["ERP", 9000, 5, 4, 1],
      ["Drones", 700, 0, 2, 5],
      ["Web shop", 2500, 4, 4, 3],
    ],
  },
};

const GIST = {
  objectives: [
    ["Growth", 0.5],
    ["Quality", 0.3],
    ["Speed", 0.2],
  ],
  investments: [
    ["CRM", [3, 1, 2]],
    ["Drones", [0, 2, 5]],
    ["ERP", [5, 4, 1]],
    ["Web shop", [4, 4, 3]],
  ],
};

const JUNK: readonly Cells[] = [
  [
    ["Task", "Minimum", "Likely", "Maximum"],
    ["Design", 2, 4, 9],
    ["Build", 5, 8, 14],
  ],
  [
    ["Customer", "City", "Orders"],
    ["Ann", "Bern", 3],
    ["Bob", "Chur", 5],
  ],
  [["Remember to call the bank"]],
  [
    [1, 2],
    [3, 4],
  ],
];

/** The i-th of as many shuffles as there are numbers to draw from. */
function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  return items
    .map((item, index) => ({ item, key: keys[index % keys.length]! + index / 1e6 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function shuffleRows([header, ...rows]: Cells, keys: readonly number[]): Cells {
  return [header!, ...shuffled(rows, keys)];
}

function shuffleColumns(cells: Cells, keys: readonly number[]): Cells {
  const order = shuffled([...cells[0]!.keys()], keys);
  return cells.map((row) => order.map((column): CellValue => row[column] ?? null));
}

function mapSheets(sheets: Sheets, change: (cells: Cells) => Cells): Sheets {
  return Object.fromEntries(Object.entries(sheets).map(([name, cells]) => [name, change(cells)]));
}

const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });

/** Where one or two blank lines can come, before the first line to behind the last. */
const PLACES = Array.from({ length: 16 }, (_, index) => [index >> 1, (index % 2) + 1] as const);

describe.each(Object.keys(LAYOUTS))("%s: the same strategy whatever", (layout) => {
  const sheets = LAYOUTS[layout]!;
  test("as it stands", () => {
    expect(gistOf(read(sheets))).toEqual(GIST);
  });
  test("the order of rows", () => {
    fc.assert(
      fc.property(keys, (order) =>
        expect(gistOf(read(mapSheets(sheets, (cells) => shuffleRows(cells, order))))).toEqual(GIST),
      ),
    );
  });
  test("the order of columns", () => {
    fc.assert(
      fc.property(keys, (order) =>
        expect(gistOf(read(mapSheets(sheets, (cells) => shuffleColumns(cells, order))))).toEqual(GIST),
      ),
    );
  });
  // What follows has so few cases that all of them are tried, each once.
  test.each(PLACES)("a blank row at %d, %d of them", (at, count) => {
    const spaced = mapSheets(sheets, (cells) => [
      ...cells.slice(0, at),
      ...Array.from({ length: count }, () => []),
      ...cells.slice(at),
    ]);
    expect(gistOf(read(spaced))).toEqual(GIST);
  });
  test.each(PLACES)("a blank column at %d, %d of them", (at, count) => {
    const blank = Array.from({ length: count }, () => null);
    const spaced = mapSheets(sheets, (cells) =>
      cells.map((row) => [...row.slice(0, at), ...blank, ...row.slice(at)]),
    );
    expect(gistOf(read(spaced))).toEqual(GIST);
  });
  test.each(JUNK.flatMap((_, junk) => [false, true].map((titled) => [junk, titled] as const)))(
    "junk %d on other sheets, before or after, and a title above: %s",
    (junk, titled) => {
      const own = titled ? mapSheets(sheets, (cells) => [["Technology plan 2026"], [], ...cells]) : sheets;
      const beside = { Junk: JUNK[junk]! };
      expect(gistOf(read({ ...beside, ...own }))).toEqual(GIST);
      expect(gistOf(read({ ...own, ...beside }))).toEqual(GIST);
    },
  );
});
