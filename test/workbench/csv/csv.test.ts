import { describe, expect, test } from "@jest/globals";
import { csvToXlsx, isCsvName, workbookName } from "#workbench/csv/csv-to-xlsx.ts";
import { decodeText } from "#workbench/csv/decode-text.ts";
import { readCsv } from "#workbench/csv/read-csv.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { understand } from "#core/workflow/understand.ts";
import { saidOf } from "#test/support/said.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Latin letters of Western Europe are the same in Windows-1252 and in the first 256 code points, € aside. */
const cp1252 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))));

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from(mark ? `\ufeff${text}` : text, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe("a text of any encoding", () => {
  const text = "Gerät;Maß;Preis\nKühlschrank;größer;12 €\n";
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", utf8("\ufeff" + text)],
    ["Windows-1252", cp1252(text)],
    ["UTF-16, little end first", utf16(text, true, true)],
    ["UTF-16, big end first", utf16(text, false, true)],
    ["UTF-16 without a mark", utf16(text, true, false)],
    ["UTF-16, big end first, without a mark", utf16(text, false, false)],
  ])("%s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

describe("cells of a delimited file", () => {
  const values = (text: string) => readCsv(utf8(text)).map((row) => row.map((cell) => cell?.value ?? null));

  test.each<[string, string]>([
    ["commas", "Tool,Cost,Reach\nKiosk,1200,3\n"],
    ["semicolons", "Tool;Cost;Reach\r\nKiosk;1200;3\r\n"],
    ["tabs", "Tool\tCost\tReach\nKiosk\t1200\t3"],
    ["what Excel says itself", "sep=|\nTool|Cost|Reach\nKiosk|1200|3"],
  ])("with %s between them", (_, text) => {
    expect(values(text).slice(0, 2)).toEqual([
      ["Tool", "Cost", "Reach"],
      ["Kiosk", 1200, 3],
    ]);
  });

  test("decimal commas part nothing where semicolons part every line alike", () => {
    const lines = [
      "Tool;Fit;Reach;Note",
      "Weight;0,5;0,5;",
      "Kiosk;4,5;3,0;€ 1.200,00",
      "Stall;3,5;2,5;",
      "Van;1;2,5;",
    ];
    expect(values(lines.join("\n")).map((row) => row.length)).toEqual([4, 4, 4, 4, 4]);
  });

  test("a semicolon in each of a few remarks parts no list with commas", () => {
    const lines = ["Tool,Fit,Note", "Kiosk,4,cheap; loud", "Stall,3,late; dear", "Van,1,far; slow"];
    expect(values(lines.join("\n"))[1]).toEqual(["Kiosk", 4, "cheap; loud"]);
  });

  test("quoted marks, quotes and line breaks belong to the cell", () => {
    expect(values('Tool,Why\n"Kiosk, small","says ""hello""\nin two lines"\n')[1]).toEqual([
      "Kiosk, small",
      'says "hello"\nin two lines',
    ]);
  });

  test("numbers by the marks of the file", () => {
    expect(values("A;1.200,50\nB;0,25\nC;1.200\nD;-3,5\nE;12,5 %")).toEqual([
      ["A", 1200.5],
      ["B", 0.25],
      ["C", 1200],
      ["D", -3.5],
      ["E", 0.125],
    ]);
    expect(values('A,"1,200.50"\nB,0.25\nC,"1,200"')).toEqual([
      ["A", 1200.5],
      ["B", 0.25],
      ["C", 1200],
    ]);
  });

  test("days, by the marks of the file; 46082 is 1 March 2026", () => {
    expect(values("A,2026-03-01\nB,1.3.2026")).toEqual([
      ["A", 46082],
      ["B", 46082],
    ]);
  });

  test("what is not meant as a number or a day stays as it is", () => {
    const texts = [
      "007",
      "1-5",
      "1/3",
      "3/4",
      "=1+1",
      "+49 30 123456",
      "12345678901234567890",
      "1.2.3",
      "5 kg",
      "€5",
    ];
    expect(values(texts.map((text) => `x,"${text}"`).join("\n")).map((row) => row[1])).toEqual(texts);
  });

  test("TRUE and FALSE are answers", () => {
    expect(values("A,TRUE\nB,false")).toEqual([
      ["A", true],
      ["B", false],
    ]);
  });
});

test("a list of investments is read as from a workbook, and saved as one", async () => {
  const list =
    "Tool;Kosten;Reach (60%);Trust (40%)\nKiosk;1.200,50;5;1\nCard;300;2;4\nTill;80;1;3\nShop;75;4;2\n";
  const { reading } = await understand(openXlsx(csvToXlsx(utf8(list))));
  expect(reading.strategy.investments.map(({ name, costOnce }) => [name, costOnce])).toEqual([
    ["Kiosk", 1200.5],
    ["Card", 300],
    ["Till", 80],
    ["Shop", 75],
  ]);
  expect(reading.strategy.objectives.map(({ weight }) => weight)).toEqual([0.6, 0.4]);
  const again = openXlsx(openXlsx(csvToXlsx(utf8(list))).save());
  expect((await again.outline()).sheets).toMatchObject([{ name: "Sheet1", rows: 5, columns: 4 }]);
});

test("names", () => {
  expect(["a.csv", "B.TSV", "c.xlsx", "csv"].map(isCsvName)).toEqual([true, true, false, false]);
  expect(workbookName("Ideas 2027.csv")).toBe("Ideas 2027.xlsx");
  expect(workbookName("plan.xlsm")).toBe("plan.xlsm");
});

test("an empty file is refused in plain words", async () => {
  expect(await saidOf(() => csvToXlsx(new Uint8Array()))).toContain("empty");
});
