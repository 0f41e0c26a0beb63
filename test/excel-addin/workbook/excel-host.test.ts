import { expect, test } from "@jest/globals";
import { officeHost } from "#excel/workbook/excel-host.ts";

/** What Office.js is asked for, without Office.js: `Excel.run` with its options, and sets of requirements. */
function office(newest: string) {
  const given: unknown[] = [];
  const asked: unknown[] = [];
  const run = (options: unknown, batch: (context: unknown) => Promise<unknown>) => {
    given.push(options);
    return batch({});
  };
  const requirements = {
    isSetSupported: (name: string, version?: string) => {
      asked.push(name);
      return Number(version?.split(".")[1]) <= Number(newest.split(".")[1]);
    },
  };
  const context = { requirements, contentLanguage: "de-DE" };
  return { host: officeHost(run as never, context as never), given, asked };
}

// OfficeDev/office-js#6711: an Excel before ExcelApi 1.20 refuses an option that it does not know.
test("one step of undo is asked for only by runs that are to be one", async () => {
  const { host, given } = office("1.20");
  expect(await host.run(() => Promise.resolve(1))).toBe(1);
  await host.run(() => Promise.resolve(), { asOneStep: true });
  expect(given).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }]);
});

test("what this Excel can do is asked of Office.js, version by version", () => {
  const { host, asked } = office("1.19");
  expect([host.supports("1.9"), host.supports("1.19"), host.supports("1.20")]).toEqual([true, true, false]);
  expect(asked).toEqual(["ExcelApi", "ExcelApi", "ExcelApi"]);
  expect(host.language).toBe("de-DE");
});
