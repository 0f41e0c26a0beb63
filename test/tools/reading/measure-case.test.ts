import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import type { ExpectedReading, ReadingCase } from "#test/cases/reading/case.ts";
import { measureCase, type Measured } from "#tools/reading/measure-case.ts";
import { countsOf, reliability, report } from "#tools/reading/report.ts";

const TABLE: CellContent[][] = [
  ["Criteria", "Weight", "Alpha tool", "Beta tool"],
  ["Quick delivery", 60, 4, 2],
  ["Calm evenings", 40, 5, 3],
  ["Total", null, 440, 240],
];
const RIGHT: ExpectedReading = {
  objectives: [
    { name: "Quick delivery", weight: 0.6 },
    { name: "Calm evenings", weight: 0.4 },
  ],
  investments: [
    { name: "Alpha tool", ratings: [4, 5] },
    { name: "Beta tool", ratings: [2, 3] },
  ],
};
const caseOf = (cells: CellContent[][], expected: ReadingCase["expected"]): ReadingCase => ({
  name: "one",
  kind: "kind",
  workbook: { sheets: [{ name: "Sheet1", cells }] },
  expected,
});

describe("a measured case", () => {
  test("is right, or wrong without a word", async () => {
    expect(await measureCase(caseOf(TABLE, RIGHT))).toMatchObject({ outcome: "right", difference: "" });
    const other = { ...RIGHT, investments: [RIGHT.investments[0]!] };
    expect(await measureCase(caseOf(TABLE, other))).toMatchObject({ outcome: "silent", rightAtOnce: false });
    expect(await measureCase({ ...caseOf(TABLE, other), orElse: [RIGHT] })).toMatchObject({
      outcome: "right",
    });
  });

  test("is nothing where nothing is found, and right there where there is nothing", async () => {
    const cells = [["Only a heading"], ["and a line of text"]];
    expect((await measureCase(caseOf(cells, RIGHT))).outcome).toBe("nothing");
    expect((await measureCase(caseOf(cells, null))).outcome).toBe("right");
    expect((await measureCase(caseOf(TABLE, null))).outcome).toBe("silent");
  });
});

describe("the report", () => {
  const measured = (confidence: number, right: boolean): Measured => ({
    name: "one",
    kind: "kind",
    outcome: right ? "right" : "silent",
    confidence,
    rightAtOnce: right,
    difference: right ? "" : "no weight",
    questions: [],
  });
  const all = [measured(1, true), measured(0.9, false), measured(0.89, true), measured(0.3, false)];

  test("counts by outcome and by tenths of confidence, 1 being in the last", () => {
    expect(countsOf(all)).toMatchObject({ all: 4, right: 2, silent: 2, nothing: 0 });
    const bins = reliability(all);
    expect(bins.map(({ readings }) => readings)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 1, 2]);
    expect(bins[9]).toMatchObject({ from: 0.9, right: 1 });
  });

  test("names what is not right where it is asked to", () => {
    expect(report(all, true)).toContain("silent   0.30 one: no weight");
    expect(report(all, false)).not.toContain("one: no weight");
  });
});
