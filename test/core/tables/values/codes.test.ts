import { expect, test } from "@jest/globals";
import { isCode, isNumbered, isShortForm } from "#core/tables/values/codes.ts";

// The table of values/codes.ts, and what lies at its edges.
test.each([
  ["B", true, true, false],
  ["O1", true, true, true],
  ["KPI.3", true, false, true],
  ["CRM", false, true, false],
  ["k2", false, false, true],
  ["ORDER-12", false, true, true],
  ["P12345", false, true, true],
  ["Till", false, false, false],
  ["12", false, false, false],
])("%s: stands for a name %s, is short %s, counts %s", (text, code, short, numbered) => {
  expect([isCode(text), isShortForm(text), isNumbered(text)]).toEqual([code, short, numbered]);
});
