import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { gistOf, read } from "./workbook-of.ts";
import { said } from "#test/support/said.ts";

function withColumn(header: string, first: CellValue, second: CellValue, format = "") {
  return read(
    {
      Plan: [
        ["Tool", header, "Reach (60%)", "Trust (40%)"],
        ["Booking page", first, 3, 2],
        ["Kiosk", second, 1, 3],
      ],
    },
    format === "" ? {} : { formats: { "Plan!B2:B3": format } },
  );
}

function costs({ strategy }: ReturnType<typeof read>): (number | null)[] {
  return strategy.investments.map(({ costOnce, costYearly }) => costOnce ?? costYearly);
}

describe("what is money to be spent", () => {
  test.each([
    "Total budget",
    "Budget",
    "Initial investment",
    "Investment",
    "Purchase price",
    "Project cost (€)",
    "Estimated cost",
    "Total investment 2027",
    "Funding request",
    "Angebotspreis",
    "Investissement initial",
    "Koszt",
    "Kostnad",
    "Стоимость",
    "成本",
    "תקציב",
    "Biaya",
    "비용",
  ])("%s", (header) => {
    expect(costs(withColumn(header, 4000, 950))).toEqual([4000, 950]);
  });
});

describe("what is money, but no cost", () => {
  test.each([
    "Annual benefit",
    "Expected benefit (€)",
    "Savings",
    "Yearly saving",
    "Cost savings",
    "Cost reduction",
    "Revenue",
    "Current value",
    "Business value (€)",
    "Remaining budget",
    "Budget remaining",
    "Spent so far",
    "Spent to date",
    "Budget spent",
    "Net present value",
    "Return on investment",
    "Jährlicher Nutzen",
    "Einsparung pro Jahr",
    "Restbudget",
    "Économies annuelles",
    "Ahorro anual",
    "Risparmio annuo",
    "Oszczędności",
    "Экономия",
    "利益",
  ])("%s", (header) => {
    expect(costs(withColumn(header, 4000, 950))).toEqual([null, null]);
  });
});

test("a weighted criterion never becomes money, whatever it is called and whatever stands in it", () => {
  const reading = read({
    Plan: [
      ["Feature", "Business value", "Price level", "Savings"],
      ["Weight", 5, 3, 2],
      ["Chat", 8, 5, 3],
      ["Search", 13, 2, 8],
      ["Wish list", 3, 8, 1],
    ],
  });
  expect(gistOf(reading).objectives).toEqual([
    ["Business value", 0.5],
    ["Price level", 0.3],
    ["Savings", 0.2],
  ]);
  expect(costs(reading)).toEqual([null, null, null]);
});

describe("several currencies are never added up", () => {
  test("the commonest counts, the others are named", () => {
    const reading = read({
      Plan: [
        ["Tool", "Cost", "Reach (60%)", "Trust (40%)"],
        ["Booking page", "€4,000", 3, 2],
        ["Kiosk", "US$950", 1, 3],
        ["Card", "€300", 2, 2],
        ["Till", "£700", 2, 1],
        ["Sign", 80, 1, 1],
      ],
    });
    expect(costs(reading)).toEqual([4000, null, 300, null, 80]);
    expect(reading.strategy.currency).toBe("EUR");
    expect(reading.unread.map(({ cell, found, reason }) => [cell.row, found, said(reason)])).toEqual([
      [2, "US$950", expect.stringContaining("in USD while most costs are in EUR")],
      [4, "£700", expect.stringContaining("in GBP while most costs are in EUR")],
    ]);
    expect(reading.strategy.investments[1]!.costCell).toBeNull();
  });

  test("one-off and yearly apart", () => {
    const reading = read({
      Plan: [
        ["Tool", "Cost", "Yearly cost", "Reach (60%)", "Trust (40%)"],
        ["Booking page", "€4,000", "€40", 3, 2],
        ["Kiosk", "€950", "$90", 1, 3],
      ],
    });
    expect(reading.strategy.investments.map(({ costOnce, costYearly }) => [costOnce, costYearly])).toEqual([
      [4000, 40],
      [950, null],
    ]);
  });
});
