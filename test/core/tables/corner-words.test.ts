import { expect, test } from "@jest/globals";
import { read, type Cells } from "./workbook-of.ts";

/** A small table of marks without weights, one of whose criteria is called like something to be paid. */
const MARKS: readonly (readonly [string, number, number, number])[] = [
  ["Nordwind", 1, 5, 3],
  ["Seeblick", 5, 2, 2],
  ["Talhof", 3, 3, 4],
  ["Bergfried", 4, 1, 5],
];

function names(cells: Cells): { objectives: string[]; investments: string[] } {
  const { strategy } = read({ Sheet1: cells });
  return {
    objectives: strategy.objectives.map(({ name }) => name),
    investments: strategy.investments.map(({ name }) => name),
  };
}

test.each([
  ["Vendor", ["Price", "Speed", "Fit"]],
  ["Option", ["Cost", "Reach", "Feel"]],
  ["Anbieter", ["Preis", "Tempo", "Passung"]],
  ["Proveedor", ["Coste", "Rapidez", "Encaje"]],
])("what stands under “%s” is to be chosen from, whatever the criteria are called", (corner, criteria) => {
  expect(names([[corner, ...criteria], ...MARKS])).toEqual({
    objectives: criteria,
    investments: MARKS.map(([name]) => name),
  });
});

test("under “Criteria” the same marks run the other way", () => {
  const options = MARKS.map(([name]) => name);
  const turned = ["Price", "Speed", "Fit"].map((name, j) => [name, ...MARKS.map((line) => line[j + 1]!)]);
  expect(names([["Criteria", ...options], ...turned])).toEqual({
    objectives: ["Price", "Speed", "Fit"],
    investments: options,
  });
});
