import { describe, expect, test } from "@jest/globals";
import { localeOf } from "#core/workbook/locale.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { moneyFormat, moneyFormatOf } from "#core/workflow/money-format.ts";
import { understand } from "#core/workflow/understand.ts";

describe("the number format of money", () => {
  test.each<[string | null, boolean, string]>([
    [null, false, "#,##0"],
    ["USD", false, '"$"#,##0'],
    ["EUR", false, '"€"#,##0'],
    ["EUR", true, '#,##0 "€"'],
    ["CHF", false, '"CHF" #,##0'],
    ["XYZ", false, '"XYZ" #,##0'],
  ])("%s", (currency, isBehind, format) => {
    expect(moneyFormat(currency, isBehind)).toBe(format);
  });

  // The forms in which Excel, LibreOffice and Google Sheets keep the currency formats that they offer.
  test.each([
    ['#,##0 "€"', '#,##0 "€"'],
    ["#,##0.00 [$€-407]", '#,##0 "€"'],
    ["#,##0\\ [$€-40C];[Red]-#,##0\\ [$€-40C]", '#,##0 "€"'],
    ['_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-', '#,##0 "€"'],
    ["[$€-2] #,##0.00", '"€"#,##0'],
    ['"€" #,##0', '"€"#,##0'],
    ["€#,##0", '"€"#,##0'],
    ['_("€"* #,##0.00_);_("€"* \\(#,##0.00\\);_("€"* "-"??_);_(@_)', '"€"#,##0'],
    ["#,##0", '"€"#,##0'],
    ['#,##0" per year"', '"€"#,##0'],
  ])("puts the sign where the costs of the table have it: %s", async (theirs, ours) => {
    expect(await formatBeside(theirs)).toBe(ours);
  });

  test("goes by the decimal mark of the workbook where the costs show no sign", async () => {
    expect(await formatBeside("0", "es-ES")).toBe('#,##0 "€"');
    expect(await formatBeside('"€"#,##0', "es-ES")).toBe('"€"#,##0');
  });
});

async function formatBeside(costFormat: string, tag?: string): Promise<string> {
  const workbook = new MemoryWorkbook({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Project", "Cost in €", "Growth (60%)", "Quality (40%)"],
          ["Web shop", 12_000, 3, 1],
          ["Till", 4_000, 1, 2],
        ],
        formats: [[], ["", costFormat], ["", costFormat]],
      },
    ],
    locale: localeOf(tag ?? "en-US"),
  });
  return moneyFormatOf(await understand(workbook, { preferences: { currency: "EUR" } }));
}
