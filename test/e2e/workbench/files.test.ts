import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { readOne, values } from "#test/conformance/helpers.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { command, messageOf, openBytes, saved, shown, type, useWorkbench } from "./bench.ts";
import { richWorkbooks } from "./rich-workbooks.ts";

const bench = useWorkbench();

/** Names of the parts that differ between two packages. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => !same(old[name], now[name])).sort();
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

/** Opens a workbook in place of the one before, whatever became of that. */
async function open({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<void> {
  await openBytes(bench.page, name, bytes);
  const drop = bench.page.getByRole("button", { name: "Do not save" });
  await bench.page.locator("#file-name", { hasText: name }).or(drop).first().waitFor();
  if (await drop.isVisible()) await drop.click();
  await bench.page.locator("#file-name", { hasText: name }).waitFor();
}

describe("workbooks of people's own", () => {
  test("are begun with nothing, by one press, and the pane asks where to begin", async () => {
    await bench.page.getByRole("button", { name: "New", exact: true }).click();
    await bench.page.locator("#file-name", { hasText: "New plan.xlsx" }).waitFor();
    await bench.page.frameLocator("#pane").getByRole("heading", { name: "Where do we begin?" }).waitFor();
    await type(bench.page, "Sheet1", 0, 0, "Goals");
    expect(await values(openXlsx(await saved(bench.page)), "Sheet1!A1:A1")).toEqual([["Goals"]]);
  });

  test("are shown with their names, and formulas that the grid lacks with their last values", async () => {
    await open(richWorkbooks.german);
    expect(await messageOf(bench.page)).toContain("2 formulas use functions");
    expect(await shown(bench.page, "Vorhaben", 1, 5, 4, 1)).toEqual([[140], [5], [1], [null]]);
    await type(bench.page, "Vorhaben", 7, 0, "=SUM(Gewichte)");
    expect(await shown(bench.page, "Vorhaben", 7, 0)).toEqual([[100]]);
  });

  test("keep every part that nothing was changed in", async () => {
    await open(richWorkbooks.german);
    await type(bench.page, "Vorhaben", 1, 1, "13500");
    const { bytes } = richWorkbooks.german;
    const after = await saved(bench.page);
    expect(changedParts(bytes, after)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
    const book = openXlsx(after);
    expect(await values(book, "Vorhaben!B2:B5")).toEqual([[13500], [8000], [1500], [23000]]);
    // What the grid could not calculate is still the formula that it was.
    const { formulas } = await readOne(book, "Vorhaben!F3:F4");
    expect(formulas).toEqual([["=LET(a,C3:E3,SUM(a))"], ["=NOSUCHTHING(C4)"]]);
    const sheet = new TextDecoder().decode(unzipSync(after)["xl/worksheets/sheet2.xml"]);
    expect(sheet).toContain("<f>LET(a,C3:E3,SUM(a))</f>");
  });

  test("are saved byte for byte when nothing was changed", async () => {
    for (const workbook of Object.values(richWorkbooks)) {
      await open(workbook);
      expect(Buffer.compare(await saved(bench.page), workbook.bytes)).toBe(0);
    }
  });

  test("calculate the functions that Google Sheets exported, and let them fill their cells again", async () => {
    await open(richWorkbooks.fromSheets);
    expect(await messageOf(bench.page)).toBe("");
    const before = await shown(bench.page, "Scores", 1, 3, 3, 1);
    expect(before.map(([score]) => typeof score)).toEqual(["number", "number", "number"]);
    await type(bench.page, "Scores", 2, 1, "5");
    const [, [changed] = []] = await shown(bench.page, "Scores", 1, 3, 3, 1);
    expect(changed).toBeGreaterThan(before[1]![0] as number);
    const book = openXlsx(await saved(bench.page));
    expect((await values(book, "Scores!D2:D4"))[1]).toEqual([changed]);
    expect((await readOne(book, "Scores!D2")).formulas[0]?.[0]).toMatch(/^=ALIGNSCORE\(/);
  });

  test("tell what a save cannot carry, and refuse to shift a file's cells", async () => {
    await open(richWorkbooks.excelTable);
    await command(bench.page, "ADD_MERGE", { target: [{ left: 6, right: 7, top: 0, bottom: 0 }] });
    await bench.page.locator("#save").click();
    expect(await messageOf(bench.page)).toContain("merged cells");
    await bench.page.getByRole("button", { name: "Cancel" }).click();
    const base = { sheetName: "Objectives", dimension: "ROW", base: 0, quantity: 1, position: "before" };
    await command(bench.page, "ADD_COLUMNS_ROWS", base);
    await bench.page.locator("#save").click();
    expect(await messageOf(bench.page)).toContain("Rows or columns were inserted");
    await bench.page.getByRole("button", { name: "OK" }).click();
    await bench.page.keyboard.press("Control+z");
    await command(bench.page, "REQUEST_UNDO", {});
    await command(bench.page, "REQUEST_UNDO", {});
    expect(Buffer.compare(await saved(bench.page), richWorkbooks.excelTable.bytes)).toBe(0);
  });

  test("that cannot be opened are said to be so, and the one before stays", async () => {
    await open(richWorkbooks.excelTable);
    await openBytes(bench.page, "letter.xlsx", new TextEncoder().encode("Dear Ines, …"));
    await bench.page.locator("#message p").waitFor();
    expect(await messageOf(bench.page)).toContain("letter.xlsx could not be opened");
    expect(await bench.page.locator("#file-name").textContent()).toBe("Register.xlsx");
    expect(await shown(bench.page, "Register", 1, 0)).toEqual([["CRM"]]);
  });

  test("are not dropped for another without asking", async () => {
    await open(richWorkbooks.excelTable);
    await type(bench.page, "Register", 6, 0, "a note");
    await openBytes(bench.page, "Vorhaben 2026.xlsx", richWorkbooks.german.bytes);
    await bench.page.getByRole("button", { name: "Cancel" }).click();
    expect(await shown(bench.page, "Register", 6, 0)).toEqual([["a note"]]);
  });
});
