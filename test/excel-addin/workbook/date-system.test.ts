import { describe, expect, test } from "@jest/globals";
import { apply, at, snapshot, values, write } from "#test/conformance/helpers.ts";
import { excelOf } from "./excel-of.ts";
import { saidOf } from "#test/support/said.ts";

// 31 January 2024 is 45322 in the 1900 system (Excel: =DATE(2024,1,31)) and 43860 in the 1904 system.
const IN_1900 = 45322;
const IN_1904 = 43860;

const opened = (date1904: boolean) => {
  const day = date1904 ? IN_1904 : IN_1900;
  const made = excelOf({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Review", "Cost"],
          [day, day],
        ],
        formats: [[], ["yyyy-mm-dd", "0"]],
      },
    ],
  });
  made.excel.book.date1904 = date1904;
  const raw = (row: number, column: number) => made.excel.book.sheets[0]!.at(row, column)?.value;
  return { ...made, raw };
};

describe.each([true, false])("A workbook that counts days from 1904: %s", (date1904) => {
  const own = date1904 ? IN_1904 : IN_1900;

  test("gives dates as the port has them, and other numbers as they are", async () => {
    const { workbook } = opened(date1904);
    expect(await values(workbook, "Plan!A2:B2")).toEqual([[IN_1900, own]]);
  });

  test("takes dates as the port has them, also where the cell becomes a date only afterwards, and undoes them", async () => {
    const { workbook, raw } = opened(date1904);
    const before = await snapshot(workbook);
    const { inverse } = await apply(
      workbook,
      write("Plan!A2:C2", [[IN_1900 + 1, 7, IN_1900 + 2]], [[IN_1900, own, null]]),
      { kind: "format", range: at("Plan!C2"), format: { numberFormat: "d.m.yyyy" } },
    );
    expect([raw(1, 0), raw(1, 1), raw(1, 2)]).toEqual([own + 1, 7, own + 2]);
    expect(await values(workbook, "Plan!A2:C2")).toEqual([[IN_1900 + 1, 7, IN_1900 + 2]]);
    await apply(workbook, ...inverse.changes);
    expect(await snapshot(workbook)).toEqual(before);
    expect(raw(1, 0)).toBe(own);
  });
});

test("lengths of time and times of day count no days: they stay as they are", async () => {
  // A quarter of a day and one and a half days, in Excel's own formats for times.
  const { excel, workbook } = excelOf({
    sheets: [{ name: "Plan", cells: [[0.25, 1.5, 1]], formats: [["h:mm", "[h]:mm:ss", "mmm-yy"]] }],
  });
  excel.book.date1904 = true;
  expect(await values(workbook, "Plan!A1:C1")).toEqual([[0.25, 1.5, 1463]]);
});

test("settings past what is kept are refused with a sentence, and can still be discarded", async () => {
  const { workbook } = opened(false);
  // Three bytes each: the document itself takes 2 MB.
  const long = "अ".repeat(99_000);
  const keys = Array.from({ length: 6 }, (_, i) => `draft${i}`);
  for (const key of keys) await apply(workbook, { kind: "setting", key, value: long, expect: null });
  const more = { kind: "setting", key: "more", value: long, expect: null } as const;
  const keep = (): Promise<unknown> => workbook.apply({ label: "Keep", changes: [more] });
  await expect(keep()).rejects.toMatchObject({ code: "too-large" });
  expect(await saidOf(keep)).toContain("full");
  await apply(workbook, { kind: "setting", key: keys[0]!, value: null, expect: long });
  await apply(workbook, more);
});
