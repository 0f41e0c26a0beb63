import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import { parseDate } from "#core/tables/values/parse-date.ts";
import { serialOf } from "#core/tables/values/serial.ts";

const DE: WorkbookLocale = { tag: "de-DE", decimal: ",", group: ".", list: ";" };
const GB: WorkbookLocale = { tag: "en-GB", decimal: ".", group: ",", list: "," };

/** The serial as a day that people can read. The epoch is that of spreadsheets for days after February 1900. */
function shown(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function read(text: string | number, locale: WorkbookLocale = EN_US, format = ""): string {
  const parsed = parseDate(text, { locale, format });
  return parsed.kind === "date" ? `${shown(parsed.serial)} ${parsed.precision}` : parsed.kind;
}

describe("as written in public portfolios", () => {
  test.each<[string, string]>([
    // Canadian federal IT projects (open.canada.ca)
    ["December 1, 2016", "2016-12-01 day"],
    ["March 31, 2017", "2017-03-31 day"],
    ["March 2020", "2020-03-01 month"],
    ["Mar-21", "2021-03-01 month"],
    ["August2020", "2020-08-01 month"],
    ["31/03/2021", "2021-03-31 day"],
    ["2016-i7", "text"],
    ["2016/17", "2016-04-01 year"],
    ["2018-19", "2018-04-01 year"],
    ["Fiscal Year 2017/18", "2017-04-01 year"],
    ["FY 2019/2020", "2019-04-01 year"],
    ["Q4 2020/21", "2021-01-01 quarter"],
    ["04 2019/20", "text"],
    ["2020-21 (Q1)", "2020-04-01 quarter"],
    ["TBD", "missing"],
    ["to be determined", "missing"],
    ["N/A", "missing"],
    ["Awaiting approval", "missing"],
    ["On hold", "missing"],
    ["No end date", "missing"],
    ["Not available at this point of time", "missing"],
    ["_ April 2020 (ground segment) I\n June 2029 (space segment}", "text"],
    // UK Government Major Projects Portfolio (gov.uk)
    ["31/05/2010", "2010-05-31 day"],
    ["30/06/08", "2008-06-30 day"],
    ["2014-07-08", "2014-07-08 day"],
    ["2020-05-20", "2020-05-20 day"],
    ["Not Applicable", "missing"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each<[string, WorkbookLocale, string]>([
  ["03/04/2021", EN_US, "2021-03-04 day"],
  ["03/04/2021", GB, "2021-04-03 day"],
  ["13/04/2021", EN_US, "2021-04-13 day"],
  ["04/13/2021", GB, "2021-04-13 day"],
  ["3.4.2021", EN_US, "2021-04-03 day"],
  ["1.5.24", DE, "2024-05-01 day"],
  ["5. Mai 2020", DE, "2020-05-05 day"],
  ["5 mai 2020", EN_US, "2020-05-05 day"],
  ["1er mars 2020", EN_US, "2020-03-01 day"],
  ["5 de mayo de 2020", EN_US, "2020-05-05 day"],
  ["5 de março de 2020", EN_US, "2020-03-05 day"],
  ["5 maggio 2020", EN_US, "2020-05-05 day"],
  ["août 2020", EN_US, "2020-08-01 month"],
  ["März 2020", DE, "2020-03-01 month"],
  ["20-May-2020", EN_US, "2020-05-20 day"],
  ["5-Mar-21", EN_US, "2021-03-05 day"],
  ["May 5th, 2020", EN_US, "2020-05-05 day"],
  ["Sept. 2020", EN_US, "2020-09-01 month"],
  ["Ende März 2025", DE, "2025-03-01 month"],
  ["end of June 2025", EN_US, "2025-06-01 month"],
  ["05/2020", EN_US, "2020-05-01 month"],
  ["2020-05", EN_US, "2020-05-01 month"],
  ["2025", EN_US, "2025-01-01 year"],
  ["Q3 2024", EN_US, "2024-07-01 quarter"],
  ["Q3/24", EN_US, "2024-07-01 quarter"],
  ["2024 Q3", EN_US, "2024-07-01 quarter"],
  ["2024Q3", EN_US, "2024-07-01 quarter"],
  ["2025 (tbc)", EN_US, "2025-01-01 year"],
  ["5.5.2025 (Mo)", DE, "2025-05-05 day"],
  ["2024-Q3", EN_US, "2024-07-01 quarter"],
  ["3Q24", EN_US, "2024-07-01 quarter"],
  ["T2 2025", EN_US, "2025-04-01 quarter"],
  ["2T 2025", EN_US, "2025-04-01 quarter"],
  ["3. Quartal 2024", DE, "2024-07-01 quarter"],
  ["2e trimestre 2025", EN_US, "2025-04-01 quarter"],
  ["H2 2025", EN_US, "2025-07-01 quarter"],
  ["2. Halbjahr 2025", DE, "2025-07-01 quarter"],
  ["FY2025", EN_US, "2025-01-01 year"],
  ["FY25", EN_US, "2025-01-01 year"],
  ["KW 12 2024", DE, "2024-03-18 day"],
  ["2020-W53", EN_US, "2020-12-28 day"],
  ["2021-W01", EN_US, "2021-01-04 day"],
  ["2020-05-20T10:15:00", EN_US, "2020-05-20 day"],
  ["31/05/2010 00:00", EN_US, "2010-05-31 day"],
  ["20200520", EN_US, "2020-05-20 day"],
  ["30.02.2021", DE, "text"],
  ["31/11/2021", GB, "text"],
  ["soon", EN_US, "text"],
  ["42", EN_US, "text"],
  ["1,200", EN_US, "text"],
  ["12 apples 2020", EN_US, "text"],
])("%j in %j is %s", (text, locale, expected) => {
  expect(read(text, locale)).toBe(expected);
});

test("numbers: by format, else as a year or a likely day", () => {
  expect(read(43971, EN_US, "yyyy-mm-dd")).toBe("2020-05-20 day");
  expect(read(43971.5, EN_US, "mmm-yy")).toBe("2020-05-20 month");
  expect(read(43971)).toBe("2020-05-20 day");
  expect(read(2025)).toBe("2025-01-01 year");
  expect(read(7)).toBe("text");
  expect(parseDate({ error: "#REF!" }).kind).toBe("text");
  expect(parseDate(null)).toEqual({ kind: "missing", reason: null });
});

test("serials are those of spreadsheets (1 January 1900 is 1, 1 March 1900 is 61)", () => {
  expect(serialOf(1900, 1, 1)).toBe(1);
  expect(serialOf(1900, 2, 28)).toBe(59);
  expect(serialOf(1900, 3, 1)).toBe(61);
  expect(serialOf(2000, 2, 29)).toBe(36585);
  expect(serialOf(2100, 2, 29)).toBeNull();
  expect(serialOf(1899, 12, 31)).toBeNull();
});

test("any day written in ISO or German form reads back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 200000 }), (serial) => {
      const iso = shown(serial);
      const [year = "", month = "", day = ""] = iso.split("-");
      expect(read(iso)).toBe(`${iso} day`);
      expect(read(`${Number(day)}.${Number(month)}.${year}`, DE)).toBe(`${iso} day`);
    }),
  );
});
