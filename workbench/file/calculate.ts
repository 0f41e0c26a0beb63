import { isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { cellAddress, type CellRef } from "#core/workbook/range.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";

/**
 * Programs that write files often leave out what their formulas come to. Calculates such formulas with the grid's own
 * engine, which is fetched only then, and lets the workbook show the values.
 * @returns the cells whose formulas the engine does not know, or that come to an error: they stay blank
 */
export async function calculateUnsaved(book: XlsxWorkbook): Promise<readonly CellRef[]> {
  const { unsaved } = book;
  if (unsaved.length === 0) return [];
  const { Model, helpers } = await engine();
  const outline = await book.outline();
  const filled = outline.sheets.filter(({ rows, columns }) => rows > 0 && columns > 0);
  const read = await book.read(
    filled.map(({ name: sheet, rows, columns }) => ({ sheet, row: 0, column: 0, rows, columns })),
  );
  const sheets = outline.sheets.map(({ name, rows, columns }) => {
    const cells: Record<string, string> = {};
    const own = read.find(({ range }) => range.sheet === name);
    if (own)
      contentsOf(own).forEach((line, row) =>
        line.forEach((content, column) => {
          if (content !== null) cells[cellAddress({ row, column })] = typed(content);
        }),
      );
    const empty = helpers.createEmptySheet(name, name);
    return {
      ...empty,
      cells,
      rowNumber: Math.max(empty.rowNumber, rows),
      colNumber: Math.max(empty.colNumber, columns),
    };
  });
  const model = quietly(() => new Model({ ...helpers.createEmptyWorkbookData(), sheets }));
  return unsaved.filter(({ sheet, row, column }) => {
    const { value, type } = model.getters.getEvaluatedCell({ sheetId: sheet, row, col: column });
    const isError = (type as string) === "error";
    if (!isError) book.show({ sheet, row, column }, plain(value));
    return isError;
  });
}

/** The engine tells its timings to the console, which a program's answer goes through. */
function quietly<Result>(run: () => Result): Result {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
}

function plain(value: string | number | boolean | null): CellValue {
  return value === "" ? null : value;
}

/** As a person would type it: a leading ' keeps a text a text. */
function typed(content: CellContent): string {
  if (isFormula(content)) return content.formula;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "number" ? String(content) : `'${typeof content === "string" ? content : ""}`;
}

async function engine() {
  // The engine asks for Node 22; this is the one thing that it misses in Node 20.
  if (!("groupBy" in Object)) Object.assign(Object, { groupBy });
  return import("@odoo/o-spreadsheet");
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}
