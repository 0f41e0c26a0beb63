import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { EN_US } from "#core/workbook/port.ts";
import { LevelColumn } from "#core/tables/values/levels.ts";

function levels(kind: "readiness" | "confidence", header: string, values: readonly CellValue[], format = "") {
  const cells = values.map((value) => ({ value, format }));
  const column = new LevelColumn(kind, header, cells, EN_US);
  return cells.map((cell) => column.read(cell));
}

describe("levels are judged by the column, with the header's word", () => {
  test.each<[string, readonly CellValue[], readonly unknown[]]>([
    // (r - 1) / (5 - 1), as ratings on 1-5 are read.
    ["How sure (1-5)", [5, 1, 3], [1, 0, 0.5]],
    ["How sure (1-10)", [10, 1, 5.5], [1, 0, 0.5]],
    ["Maturity (0 to 4)", [4, 1, 0], [1, 0.25, 0]],
    ["Likely (5 = worst, 1 = best)", [1, 5], [1, 0]],
    ["Chance", [0.8, 1, 0.25], [0.8, 1, 0.25]],
    ["Chance", [80, 100, 5], [0.8, 1, 0.05]],
    ["Chance (%)", [80, 9, 1], [0.8, 0.09, 0.01]],
    ["Chance (%)", [0.8, 0.09, 1], [0.8, 0.09, 1]],
    ["Chance", ["80%", "5 %", 5], [0.8, 0.05, 1]],
    ["Chance", [5, 1, 3], [1, 0, 0.5]],
    ["Chance", [3, 0], [0.6, 0]],
    ["Chance", [7, 2], [0.7, 0.2]],
    ["Chance", ["2 of 5", "3/5", "1 von 4", "9 out of 10"], [0.4, 0.6, 0.25, 0.9]],
    ["Chance", ["1/2", "¾", "2/3", "7/5"], [0.5, 0.75, 2 / 3, null]],
    ["Chance", [null, "", "n/a"], ["none", "none", "none"]],
    ["How sure (1-5)", [6, 0, 9], [null, null, null]],
    ["Chance", ["mauve", "tbd"], [null, null]],
    // A dash says that nothing is asked, a question mark that nobody knows.
    ["Chance", ["-", "–", "?", "??", "？"], ["none", "none", null, null, null]],
  ])("%s: %j", (header, values, expected) => {
    for (const kind of ["readiness", "confidence"] as const) {
      levels(kind, header, values).forEach((level, index) => {
        const right = expected[index];
        if (typeof right === "number") expect(level).toBeCloseTo(right, 12);
        else expect(level).toBe(right);
      });
    }
  });

  test("a percent format is a share", () => {
    expect(levels("readiness", "Ready", [0.5, 1], "0%")).toEqual([0.5, 1]);
  });

  test("no cell of a longer column changes what another says, save through what all tell together", () => {
    const alone = levels("confidence", "Chance (1-5)", [2]);
    expect(levels("confidence", "Chance (1-5)", [2, 5, 4, 1])[0]).toBe(alone[0]);
  });
});

test.each<[string, unknown]>([
  ["Yes, since May", 1],
  ["in place (checked)", 1],
  ["yes, but not the night shift", null],
  ["ready by June", null],
  ["ready once hired", null],
  ["not yet", 0],
  ["Not yet trained", 0],
  ["untrained", 0],
  ["no, nobody", 0],
  ["booked", 0.25],
  ["booked for 3 March", 0.25],
  ["soon", 0.25],
  ["planned for Q2", 0.25],
  ["Geplant für Herbst", 0.25],
  ["in progress", 0.5],
  ["teilweise", 0.5],
  ["nee", 0],
  ["jeszcze nie", 0],
  ["готово", 1],
  ["частично", 0.5],
  ["جاهز", 1],
  ["尚未", 0],
  ["準備完了", 1],
  ["hazır", 1],
  ["नहीं", 0],
  ["belum", 0],
  ["we hope so", null],
])("a readiness of “%s”", (word, level) => {
  expect(levels("readiness", "Crew", [word])).toEqual([level]);
});
