import { describe, expect, test } from "@jest/globals";
import { read, type Cells } from "./workbook-of.ts";

/** Effects of the first investment, one for each objective. */
function first(cells: Cells, formats: Readonly<Record<string, string>> = {}): (number | null)[] {
  const [investment] = read({ Sheet1: cells }, { formats }).strategy.investments;
  return investment!.ratings.map(({ effect }) => (effect === null ? null : Math.round(effect * 100) / 100));
}

describe("two scales in one table", () => {
  test("a share stays a share beside ratings up to five", () => {
    const cells = [
      ["Vendor", "Quality", "Support", "Uptime"],
      ["Weight", 40, 30, 30],
      ["Harbour IT", 5, 2, 0.95],
      ["Delta Soft", 3, 4, 0.99],
      ["Nordlicht", 0, 3, 0.8],
    ];
    expect(first(cells, { "Sheet1!D3:D5": "0%" })).toEqual([1, 0.4, 0.95]);
  });

  test("4/5 beside 8/10 are out of five and out of ten", () => {
    expect(
      first([
        ["Criterion", "Weight", "Harbour IT", "Delta Soft"],
        ["Fit", 40, "4/5", "3/5"],
        ["Safety", 30, "7/10", "9/10"],
        ["Ease", 30, "2/5", "0/5"],
      ]),
    ).toEqual([0.8, 0.7, 0.4]);
  });
});

describe("headers that say that less is better", () => {
  test.each([
    "Price (lower = better)",
    "Delay: the less, the better",
    "Preis (niedrig = gut)",
    "Aufwand (je geringer, desto besser)",
    "Prix (bas = bien)",
    "Coste (cuanto menor, mejor)",
  ])("%s", (header) => {
    const { objectives } = read({
      Sheet1: [
        ["Vendor", "Quality", header],
        ["Weight", 60, 40],
        ["Harbour IT", 5, 2],
        ["Delta Soft", 3, 4],
        ["Nordlicht", 1, 1],
      ],
    }).strategy;
    expect(objectives.map(({ scale }) => scale.reversed)).toEqual([false, true]);
  });

  test.each(["Lower prices", "Less is more: design", "Low-code"])("%s says no such thing", (header) => {
    const { objectives } = read({
      Sheet1: [
        ["Vendor", "Quality", header],
        ["Weight", 60, 40],
        ["Harbour IT", 5, 2],
        ["Delta Soft", 3, 4],
        ["Nordlicht", 1, 1],
      ],
    }).strategy;
    expect(objectives.map(({ scale }) => scale.reversed)).toEqual([false, false]);
  });
});
