import { expect, test } from "@jest/globals";
import { headerUnit, type HeaderUnit } from "#core/tables/values/header-unit.ts";

function unit(parts: Partial<HeaderUnit>): HeaderUnit {
  return { multiplier: 1, currency: null, percent: false, period: null, ...parts };
}

test.each<[string, HeaderUnit | null]>([
  // public portfolios: US IT Dashboard, UK Government Major Projects Portfolio
  ["Total FY2021 Spending ($M)", unit({ multiplier: 1e6, currency: "USD" })],
  [
    "TOTAL Baseline Whole Life Costs (GBPm) (including Non-Government Costs)",
    unit({ multiplier: 1e6, currency: "GBP" }),
  ],
  ["Financial Year Variance (%)", unit({ percent: true })],
  ["Initial assessed value ($)", unit({ currency: "USD" })],
  ["Monthly Cost", unit({ period: "month" })],
  ["Cost/Seat/Month", unit({ period: "month" })],
  ["opex_anual", unit({ period: "year" })],
  ["share_pct", unit({ percent: true })],
  ["q3_usd", unit({ currency: "USD" })],
  // as bookkeepers write them
  ["Cost ($M)", unit({ multiplier: 1e6, currency: "USD" })],
  ["Budget (k€)", unit({ multiplier: 1e3, currency: "EUR" })],
  ["Budget in TEUR", unit({ multiplier: 1e3, currency: "EUR" })],
  ["in TEUR", unit({ multiplier: 1e3, currency: "EUR" })],
  ["Kosten in Tsd. €", unit({ multiplier: 1e3, currency: "EUR" })],
  ["Kosten (T€)", unit({ multiplier: 1e3, currency: "EUR" })],
  ["Cost, £'000", unit({ multiplier: 1e3, currency: "GBP" })],
  ["Cost (£000s)", unit({ multiplier: 1e3, currency: "GBP" })],
  ["Cost (thousands)", unit({ multiplier: 1e3 })],
  ["Investition [Mio. EUR]", unit({ multiplier: 1e6, currency: "EUR" })],
  ["£m", unit({ multiplier: 1e6, currency: "GBP" })],
  ["Cost £m", unit({ multiplier: 1e6, currency: "GBP" })],
  ["€/Jahr", unit({ currency: "EUR", period: "year" })],
  ["Kosten (€/Jahr)", unit({ currency: "EUR", period: "year" })],
  ["Kosten pro Monat", unit({ period: "month" })],
  ["Jährliche Kosten", unit({ period: "year" })],
  ["Coût annuel (k€)", unit({ multiplier: 1e3, currency: "EUR", period: "year" })],
  ["Coste mensual", unit({ period: "month" })],
  ["Custo anual", unit({ period: "year" })],
  ["Canone annuo", unit({ period: "year" })],
  ["Cost p.a.", unit({ period: "year" })],
  ["Cost per user per month ($)", unit({ currency: "USD", period: "month" })],
  ["Weight (%)", unit({ percent: true })],
  ["Weight %", unit({ percent: true })],
  ["Gewichtung in %", unit({ percent: true })],
  ["Gewicht [Prozent]", unit({ percent: true })],
  ["Ponderation (%)", unit({ percent: true })],
  ["Cost", null],
  ["Budget (2024)", null],
  ["Score (1-5)", null],
  ["Year", null],
  ["Project Name", null],
  ["Growth (30%)", null],
  ["", null],
])("%j", (header, expected) => {
  expect(headerUnit(header)).toEqual(expected);
});
