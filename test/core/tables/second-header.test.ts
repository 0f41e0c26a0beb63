import { expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "./workbook-of.ts";

/** Objectives and weights on top, and the rest of the table headed on a line of its own below them (0411). */
const BODY: CellValue[][] = [
  ["Shop", "Ann", 3, 1, 1, 12000, "no"],
  ["Scanner", "Bob", 1, 3, 1, 8000, "yes"],
  ["Portal", "Cem", 2, 2, 2, 20000, "yes"],
  ["Archive", "Dee", 1, 1, 3, 5000, "open"],
];
const TOP: CellValue[][] = [
  ["Goals", null, "Revenue", "Speed", "Trust", null, null],
  ["Weight", null, 50, 30, 20, null, null],
];

test.each<[string, CellValue[][]]>([
  ["an aim in the corner", [...TOP, ["Initiative", "Owner", null, null, null, "Cost €", "GDPR ok?"]]],
  [
    "nothing in the corner",
    [[null, ...TOP[0]!.slice(1)], TOP[1]!, ["Project", "Lead", null, null, null, "Budget", "GDPR ok?"]],
  ],
  [
    "scales under the objectives, German",
    [
      ["Ziele", null, "Umsatz", "Tempo", "Vertrauen", null, null],
      ["Gewichtung", null, 50, 30, 20, null, null],
      ["Vorhaben", "Verantwortlich", "0-3", "0-3", "0-3", "Kosten", "Datenschutz geprüft"],
    ],
  ],
  ["the weights last", [TOP[0]!, ["Project", "Owner", null, null, null, "Cost", "GDPR ok?"], TOP[1]!]],
])("heads what is told of each beside its ratings: %s", (_, top) => {
  const { strategy, unused, investments } = read([...top, ...BODY]);
  expect(strategy.investments.map(({ name, owner, costOnce }) => [name, owner, costOnce])).toEqual(
    BODY.map(([name, owner, , , , cost]) => [name, owner, cost]),
  );
  expect(strategy.investments.map(({ gates }) => gates.map(({ state }) => state))).toEqual([
    ["fail"],
    ["pass"],
    ["pass"],
    ["unknown"],
  ]);
  expect(strategy.investments.map(({ ratings }) => ratings.map(({ written }) => written))).toEqual(
    BODY.map((line) => line.slice(2, 5)),
  );
  expect(unused).toEqual([]);
  expect(investments?.fields.map(({ headerCell }) => headerCell?.row).filter((row) => row !== 0)).not.toEqual(
    [],
  );
});
