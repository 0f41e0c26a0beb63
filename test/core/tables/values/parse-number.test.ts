import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "#core/workbook/cell.ts";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import { headerUnit } from "#core/tables/values/header-unit.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";

const DE: WorkbookLocale = { tag: "de-DE", decimal: ",", group: ".", list: ";" };
const FR: WorkbookLocale = { tag: "fr-FR", decimal: ",", group: "\u202f", list: ";" };
const CH: WorkbookLocale = { tag: "de-CH", decimal: ".", group: "’", list: ";" };
const ES: WorkbookLocale = { tag: "es-ES", decimal: ",", group: ".", list: ";" };

function numberIn(value: CellValue, locale: WorkbookLocale = EN_US, header = ""): number | string {
  const parsed = parseNumber(value, { locale, unit: headerUnit(header) });
  return parsed.kind === "number" ? parsed.value : parsed.kind;
}

describe("as written in public portfolios and published tables", () => {
  test.each<[string, string, number | string]>([
    // Canadian federal IT projects over 1 M$ (open.canada.ca)
    ["$3,794,700", "totalBudget", 3794700],
    ["10,718,542", "totalBudget", 10718542],
    ["", "totalBudget", "missing"],
    ["TBD", "totalBudget", "missing"],
    // UK Government Major Projects Portfolio (gov.uk)
    ["£4,723.61m", "TOTAL Baseline Whole Life Costs (GBPm) (including Non-Government Costs)", 4723610000],
    ["-£7,169.20", "TOTAL Baseline Whole Life Costs (£m)", -7169200000],
    ["£752.70", "Whole Life Costs (£m)", 752700000],
    ["£0m", "Whole Life Costs (£m)", 0],
    ["Ł26.19m", "Whole Life Costs (£m)", 26190000],
    ["£278", "Cost", 278],
    ["Data not provided by department", "Whole Life Costs (£m)", "missing"],
    [
      "Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)",
      "Cost",
      "missing",
    ],
    ["Reset", "Financial Year Variance (%)", "missing"],
    ["Inf", "Financial Year Variance (%)", "text"],
    ["-17.54%", "Financial Year Variance (%)", -0.1754],
    ["-17.54%", "Variance", -0.1754],
    ["1,230%", "Variance", 12.3],
    ["-47", "Financial Year Variance (%)", -0.47],
    ["Cannot calculate variance percentage as baseline is zero", "Variance", "missing"],
    ["Budget variance less than 5%.", "Variance", "text"],
    ["\u0096", "Variance", "missing"],
    // US IT Dashboard (itdashboard.gov), NARA
    ["$26.538", "Total FY2021 Spending ($M)", 26538000],
    ["$36B", "investments", 36e9],
    ["$2.7B", "investments", 2.7e9],
    ["$819M", "investments", 819e6],
    ["--", "CIO Rating", "missing"],
    // published scoring tables
    ["6,70", "Weight", 6.7],
    ["0,25", "Wichtung (Wi)", 0.25],
    ["10%", "Weight", 0.1],
    ["x2", "Weight", 2],
    ["×2", "Weight", 2],
    ["2x", "Weight", 2],
    ["> 100 k€", "Cost", "text"],
    ["0 to 20 k€", "Cost", "text"],
    ["25 k€ to 100 k€", "Cost", "text"],
  ])("%j under %j is %j", (text, header, expected) => {
    expect(numberIn(text, EN_US, header)).toBe(expected);
  });
});

describe("as bookkeepers type them", () => {
  test.each<[string, number | string]>([
    ["1.200,50 €", 1200.5],
    ["1,200.50", 1200.5],
    ["1'200.50", 1200.5],
    ["1’200.50", 1200.5],
    ["1 200,50", 1200.5],
    ["1\u00a0200,50", 1200.5],
    ["1\u202f200,50\u00a0€", 1200.5],
    ["12,34,567", 1234567],
    ["₹12,34,567.50", 1234567.5],
    ["1.234.567", 1234567],
    ["$12k", 12000],
    ["1,2 Mio. €", 1200000],
    ["3 Tsd.", 3000],
    ["3 Tsd. €", 3000],
    ["2 M€", 2000000],
    ["25 k€", 25000],
    ["25 TEUR", 25000],
    ["25 T€", 25000],
    ["(1,200)", -1200],
    ["($1,200)", -1200],
    ["$(1,200)", -1200],
    ["-$1,200", -1200],
    ["$-1,200", -1200],
    ["15 %", 0.15],
    ["15 Prozent", 0.15],
    ["−5", -5],
    ["–5", -5],
    ["+3", 3],
    ["1,200-", -1200],
    ["'42", 42],
    ["４２", 42],
    ["5/10", 5],
    ["4 of 5", 4],
    ["3 pts", 3],
    ["3 Punkte", 3],
    ["1.200,-", 1200],
    ["1'200.-", 1200],
    ["CHF 1'200.50", 1200.5],
    ["EUR 500", 500],
    ["500 EUR", 500],
    ["R$ 1.200,00", 1200],
    ["ca. 5000 €", 5000],
    ["~5000", 5000],
    ["1.5E+06", 1500000],
    [".5", 0.5],
    [",5", 0.5],
    ["1,000,000", 1000000],
    ["2 million", 2000000],
    ["2,5 Mrd. €", 2.5e9],
    ["0.125", 0.125],
    ["5000 (est.)", 5000],
    ["5,000*", 5000],
    ["5000?", 5000],
    ["$5k/yr", 5000],
    ["Fr. 500.-", 500],
    ["- €", "missing"],
    ["€5k-€10k", "text"],
    ["31/12", "text"],
    ["31/03/2021", "text"],
    ["2020-05-20", "text"],
    ["Mar-21", "text"],
    ["M1", "text"],
    ["B 2", "text"],
    ["£M5", 5000000],
    ["5M", 5000000],
    ["#N/A", "text"],
    ["1 2", "text"],
    ["12 apples", "text"],
    ["1-3", "text"],
    ["5+", "text"],
    ["<5", "text"],
    ["∞", "text"],
    ["1,2,3", "text"],
    ["n.v.", "missing"],
    ["k.A.", "missing"],
    ["k. A.", "missing"],
    ["s/d", "missing"],
    ["n/d", "missing"],
    ["à définir", "missing"],
    ["A definir", "missing"],
    ["da definire", "missing"],
    ["offen", "missing"],
    ["N/A", "missing"],
    ["–", "missing"],
    ["?", "missing"],
    ["Awaiting approval", "missing"],
    ["On hold", "missing"],
    ["Not Applicable", "missing"],
  ])("%j is %j", (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });
});

test.each<[string, WorkbookLocale, number]>([
  ["1,200", EN_US, 1200],
  ["1,200", DE, 1.2],
  ["1.200", EN_US, 1.2],
  ["1.200", DE, 1200],
  ["1.200", FR, 1200],
  ["1,200", CH, 1200],
  ["0,125", EN_US, 0.125],
  ["1,2345", EN_US, 1.2345],
  ["5 mil", ES, 5000],
  ["5 mil", EN_US, 5000000],
])("%j in %j is %j", (text, locale, expected) => {
  expect(numberIn(text, locale)).toBe(expected);
});

describe("kinds of cell", () => {
  test("blank is missing without a reason", () => {
    expect(parseNumber(null)).toEqual({ kind: "missing", reason: null });
    expect(parseNumber("\u00a0 ")).toEqual({ kind: "missing", reason: null });
  });
  test("an error says which", () => {
    expect(parseNumber({ error: "#N/A" })).toEqual({
      kind: "text",
      reason: { text: "values.isError", values: ["#N/A"] },
    });
  });
  test("a yes or no is not a number", () => {
    expect(parseNumber(true).kind).toBe("text");
  });
  test("a percent format makes a share", () => {
    expect(parseNumber(0.2, { format: "0%" })).toEqual({
      kind: "number",
      value: 0.2,
      percent: true,
      currency: null,
    });
  });
  test("a date format is no quantity", () => {
    expect(parseNumber(44000, { format: "yyyy-mm-dd" }).kind).toBe("text");
    expect(parseNumber(44000, { format: "[$-409]d-mmm-yy;@" }).kind).toBe("text");
    expect(parseNumber(44000, { format: '#,##0.00 "days"' }).kind).toBe("number");
    expect(parseNumber(44000, { format: "[Red]#,##0" }).kind).toBe("number");
  });
  test("the currency comes from cell, format or header", () => {
    expect(parseNumber("£5")).toMatchObject({ currency: "GBP" });
    expect(parseNumber(5, { format: "#,##0.00\\ [$€-407]" })).toMatchObject({ currency: "EUR" });
    expect(parseNumber(5, { unit: headerUnit("Cost ($M)") })).toMatchObject({ currency: "USD", value: 5e6 });
  });
  test("a number under a unit is multiplied in decimal", () => {
    expect(parseNumber(26.538, { unit: headerUnit("Cost ($M)") })).toMatchObject({ value: 26538000 });
    expect(parseNumber(20, { unit: headerUnit("Weight (%)") })).toMatchObject({ value: 0.2, percent: true });
  });
  test("what the cell says of time is told", () => {
    expect(parseNumber("50 €/Monat")).toMatchObject({ value: 50, currency: "EUR", period: "month" });
  });
});

/** Writes a number as a person with this locale would. */
function written(value: number, locale: WorkbookLocale): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale.group);
  return `${value < 0 ? "-" : ""}${grouped}${locale.decimal}${fraction ?? ""}`;
}

test("a number written in any locale reads back to itself, whatever the workbook's own locale", () => {
  const locales = [EN_US, DE, FR, CH, ES];
  fc.assert(
    fc.property(
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.constantFrom(...locales),
      fc.constantFrom(...locales),
      (cents, locale, workbook) => {
        const value = cents / 100;
        expect(numberIn(written(value, locale), workbook)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});

test("no text gives a number that is not finite", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseNumber(text);
      if (parsed.kind === "number") expect(Number.isFinite(parsed.value)).toBe(true);
    }),
  );
});

/** Money is written in hundredths at most, so that one mark before three digits parts thousands. */
test.each<[string, WorkbookLocale, string, number]>([
  ["7.850 €", EN_US, "", 7850],
  ["€12.400", EN_US, "", 12400],
  ["$7,850", DE, "", 7850],
  ["7.850", EN_US, "Cost (€)", 7850],
  // Sizes, shares, leading noughts and anything that is no money keep the workbook's own marks.
  ["€1.125M", EN_US, "", 1125000],
  ["1.125", EN_US, "Cost (€M)", 1125000],
  ["€0.035", EN_US, "", 0.035],
  ["7.850", EN_US, "Value", 7.85],
  ["7.8503 €", EN_US, "", 7.8503],
])("%s is read by the marks of %o under “%s”", (text, locale, header, wanted) => {
  expect(numberIn(text, locale, header)).toBe(wanted);
});
