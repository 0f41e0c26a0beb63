import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Workbook } from "#core/workbook/port.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { understand } from "#core/workflow/understand.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";

const ROWS: CellContent[][] = [
  ["Project", "Growth (60%)", "Quality (40%)", "Cost"],
  ["Web shop", 3, 1, 900],
  ["Robot", -2, 3, 4000],
  ["Total", null, null, 4900],
];
const COLUMNS: CellContent[][] = [
  ["Criteria", "Weight", "Odoo", "Xero"],
  ["Price", 60, 5, 3],
  ["Support", 40, 2, 4],
];

const memory = (printArea: string, cells = ROWS): MemoryWorkbook =>
  new MemoryWorkbook({ sheets: [{ name: "Plan", cells, printArea }] });

async function write(workbook: Workbook, placement: "beside" | "sheet" = "beside") {
  const plan = planResults(await understand(workbook), "values", placement, workbook.capabilities);
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  return { ...plan, inverse: applied.inverse };
}

async function printed(workbook: Workbook): Promise<string> {
  const { sheets } = await workbook.outline();
  const area = sheets.find(({ name }) => name === "Plan")?.printArea;
  return area ? addressOf(area) : "";
}

describe("a print area that ends where results begin", () => {
  test("reaches over them, in rows and in columns, and says so", async () => {
    const workbook = memory("A1:D4");
    const { notes } = await write(workbook);
    expect(await printed(workbook)).toBe("Plan!A1:G4");
    expect(notes.join(" ")).toContain("Plan!A1:G4");
    const matrix = memory("A1:D3", COLUMNS);
    const { where } = await write(matrix);
    expect(await printed(matrix)).toBe(`Plan!A1:D${where.row + where.rows}`);
  });

  test("stays so when they are written again, and is as before when they are undone, removed or written elsewhere", async () => {
    const workbook = memory("A1:D4");
    const { inverse } = await write(workbook);
    expect((await write(workbook)).changes.changes).toEqual([]);
    await workbook.apply(inverse);
    expect(await printed(workbook)).toBe("Plan!A1:D4");
    await write(workbook);
    expect(await printed(workbook)).toBe("Plan!A1:G4");
    await write(workbook, "sheet");
    expect(await printed(workbook)).toBe("Plan!A1:D4");
    await write(workbook);
    await workbook.apply(planRemoval(await understand(workbook)).changes);
    expect(await printed(workbook)).toBe("Plan!A1:D4");
    expect((await workbook.outline()).marks).toEqual({});
  });

  test.each([
    ["ends before the costs", "A1:C4"],
    ["ends past the table", "A1:F4"],
    ["leaves out the last project", "A1:D2"],
  ])("one that %s was meant so", async (_, area) => {
    const workbook = memory(area);
    await write(workbook);
    expect(await printed(workbook)).toBe(`Plan!${area}`);
  });

  test("one that somebody set since is theirs: neither undo nor removal touches it", async () => {
    const workbook = memory("A1:D4");
    const { inverse } = await write(workbook);
    const [now, theirs] = ["A1:G4", "A1:H9"].map((area) => ({
      sheet: "Plan",
      row: 0,
      column: 0,
      rows: area === "A1:G4" ? 4 : 9,
      columns: area === "A1:G4" ? 7 : 8,
    }));
    const change = { kind: "print-area", range: now!, area: theirs! } as const;
    await workbook.apply({ label: "a person", changes: [change] });
    await workbook.apply(planRemoval(await understand(workbook)).changes);
    expect(await printed(workbook)).toBe("Plan!A1:H9");
    expect((await workbook.outline()).marks).toEqual({});
    const other = memory("A1:D4");
    await write(other);
    await other.apply({ label: "a person", changes: [change] });
    await other.apply(inverse);
    expect(await printed(other)).toBe("Plan!A1:H9");
  });
});

describe("in an .xlsx file", () => {
  const file = (): Uint8Array =>
    buildXlsx(partsOf({ sheets: [{ name: "Notes" }, { name: "Plan", cells: ROWS, printArea: "A1:D4" }] }));
  const area = (bytes: Uint8Array): string | undefined =>
    /Print_Area"[^>]*>([^<]*)</.exec(strFromU8(unzipSync(bytes)["xl/workbook.xml"]!))?.[1];

  test("it is written, read again and taken back", async () => {
    const book = openXlsx(file());
    const { inverse } = await write(book);
    const saved = book.save();
    expect(area(saved)).toBe("Plan!$A$1:$G$4");
    await book.apply(inverse);
    expect(area(book.save())).toBe("Plan!$A$1:$D$4");
    const again = openXlsx(saved);
    expect(await printed(again)).toBe("Plan!A1:G4");
    await again.apply(planRemoval(await understand(again)).changes);
    expect(area(again.save())).toBe("Plan!$A$1:$D$4");
  });
});
