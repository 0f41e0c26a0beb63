import { expect, test } from "@jest/globals";
import { RaisedRows } from "#workbench/xlsx/raised-rows.ts";

const kept = (text: string): Record<string, string> => ({ "raised.rows": text });

test("heights that were kept are given back to rows that are still as high", () => {
  const rows = new RaisedRows(kept('{"Plan":[[2,3,12,30]]}'));
  expect(rows.giveBack("Plan", 2, 30)).toBe(12);
  expect(rows.giveBack("Plan", 3, 31)).toBeNull();
});

test.each([
  "null",
  "[1]",
  "{",
  '{"Plan":1}',
  '{"Plan":[[-1000000000,3,12,30]]}',
  '{"Plan":[[0,2000000,12,30]]}',
])("a damaged setting is as none: %s", (text) => {
  expect(new RaisedRows(kept(text)).giveBack("Plan", 2, 30)).toBeNull();
});
