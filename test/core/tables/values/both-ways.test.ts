import { expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "../workbook-of.ts";

/** The effects of a table in words: 1 the full positive effect, -1 the full harm. */
function effects(rows: readonly (readonly CellValue[])[]): unknown {
  const { strategy } = read([["Project", "Quality", "Local jobs", "Cost"], ["Weight", 3, 2, null], ...rows]);
  return strategy.investments.map(({ name, ratings }) => [
    name,
    ...ratings.map(({ effect }) => (effect === null ? null : +effect.toFixed(2))),
  ]);
}

test("words of strength say which way: negative is harm, positive or nothing is benefit", () => {
  expect(
    effects([
      ["Kiosk", "weak negative", "strong", 100],
      ["Robot", "Strong negative", "none", 200],
      ["App", "medium positive", "weak", 300],
      ["Portal", "negative (medium)", "medium", 400],
    ]),
  ).toEqual([
    ["Kiosk", -0.33, 1],
    ["Robot", -1, 0],
    ["App", 0.67, 0.33],
    ["Portal", -0.67, 0.67],
  ]);
});

test.each([
  ["stark negativ", "schwach positiv"],
  ["fuerte negativo", "debil positivo"],
])("also in other languages: %s, %s", (harm, benefit) => {
  expect(
    effects([
      ["Kiosk", harm, benefit, 100],
      ["Robot", benefit, harm, 200],
    ]),
  ).toEqual([
    ["Kiosk", -1, 0.33],
    ["Robot", 0.33, -1],
  ]);
});
