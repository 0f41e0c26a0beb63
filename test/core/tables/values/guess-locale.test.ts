import { expect, test } from "@jest/globals";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import { guessLocale } from "#core/tables/values/guess-locale.ts";

const DE: WorkbookLocale = { tag: "de-DE", decimal: ",", group: ".", list: ";" };

test.each<[string, string[], WorkbookLocale, string]>([
  ["German money", ["1.200,50 €", "Kosten", "0,25"], EN_US, ","],
  ["two thousands marks", ["1.200.000"], EN_US, ","],
  ["Indian grouping", ["12,34,567"], DE, "."],
  ["English money in a German workbook", ["$1,200.50", "£4,723.61m", "3.5"], DE, "."],
  ["dates are no evidence", ["12.05.2024", "31.12.2024"], EN_US, "."],
  ["three digits after one mark are no evidence", ["1.204", "3.517"], EN_US, "."],
  ["unless they are round amounts", ["1.200", "€ 3.500", "about 9.120 in all"], EN_US, "."],
  ["all of them", ["1.200", "€ 3.500"], EN_US, ","],
  ["with the other mark in use nothing is told", ["1.200", "3,500"], EN_US, "."],
  ["as many for either", ["0,25", "0.25"], EN_US, "."],
  ["nothing", [], DE, ","],
])("%s", (_name, texts, fallback, decimal) => {
  expect(guessLocale(texts, fallback).decimal).toBe(decimal);
});

test("keeps the fallback's own tag and marks where the decimal mark agrees", () => {
  const swiss: WorkbookLocale = { tag: "de-CH", decimal: ".", group: "’", list: ";" };
  expect(guessLocale(["1'200.50"], swiss)).toBe(swiss);
});
