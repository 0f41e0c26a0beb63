import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { SheetOutline, WorkbookOutline } from "#core/workbook/port.ts";
import { sameContent } from "#core/workbook/content.ts";
import type { CellsRead } from "../contents.ts";
import type { Leaving } from "./leaving.ts";

/** A sheet that the add-in lays out afresh each time. */
export interface OwnedSheet {
  /** Its mark is "sheet." and this. */
  readonly key: string;
  /** Its name when it is first made; numbered if the user already has a sheet of that name. */
  readonly name: string;
  /** Rows of contents from A1, as long as each other. */
  readonly contents: readonly (readonly CellContent[])[];
  /** Looks, given once, when the sheet is made or has grown. */
  readonly looks: (sheet: string) => readonly Change[];
  /** How a sheet that is printed, and written over rather than made anew, is laid out when it is made. */
  readonly print?: (sheet: string) => Change;
  /** Out of sight: only charts or formulas look at it. */
  readonly hidden?: boolean;
  /** Laid out as a page to print, so that it is made anew rather than written over. */
  readonly page?: boolean;
}

/** The name that the sheet has or will get: formulas that point to it need it before it is there. */
export function ownedSheetName(key: string, name: string, outline: WorkbookOutline): string {
  const mark = outline.marks[`sheet.${key}`];
  if (mark) return mark.sheet;
  const taken = new Set(outline.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

/**
 * The changes that bring the sheet up to date; none where it already holds just that.
 * @param leaving what people wrote on it stays; null where nobody is asked to write there
 */
export function ownedSheetChanges(
  sheet: OwnedSheet,
  outline: WorkbookOutline,
  cells: CellsRead,
  leaving: Leaving | null = null,
): Change[] {
  const name = ownedSheetName(sheet.key, sheet.name, outline);
  const mark = outline.marks[`sheet.${sheet.key}`] ?? null;
  const there = outline.sheets.find((existing) => existing.name === name);
  const rows = Math.max(sheet.contents.length, there?.rows ?? 0);
  const columns = sheet.contents.reduce((most, row) => Math.max(most, row.length), there?.columns ?? 0);
  const range = { sheet: name, row: 0, column: 0, rows, columns };
  const contents = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => sheet.contents[row]?.[column] ?? null),
  );
  const key = `sheet.${sheet.key}`;
  contents.forEach((line, row) => {
    line.forEach((content, column) => {
      const cell = { sheet: name, row, column };
      if (there && leaving?.leaves(key, cell, content)) line[column] = cells.content(cell);
    });
    leaving?.keep(key, sheet.contents[row] ?? []);
  });
  if (!there) {
    return [
      { kind: "add-sheet", sheet: name, ...(sheet.hidden && { hidden: true }) },
      { kind: "mark", key: `sheet.${sheet.key}`, range, expect: mark },
      { kind: "write", range, contents, expect: null },
      ...sheet.looks(name),
      ...(sheet.print ? [sheet.print(name)] : []),
    ];
  }
  const expect = cells.contents(range);
  const same = contents.every((row, r) =>
    row.every((content, c) => sameContent(content, expect[r]?.[c] ?? null)),
  );
  if (same) return [];
  if (sheet.page) return remade(sheet, there, name, outline);
  return [{ kind: "write", range, contents, expect }, ...sheet.looks(name)];
}

/**
 * A page is made anew in its old place, because its layout depends on how long its parts are. It has to be wholly the
 * add-in's: one on which someone wrote is set aside before (`setAside`).
 */
function remade(sheet: OwnedSheet, there: SheetOutline, name: string, outline: WorkbookOutline): Change[] {
  const contents = sheet.contents.map((row) => [...row]);
  const range = { sheet: name, row: 0, column: 0, rows: contents.length, columns: contents[0]!.length };
  return [
    { kind: "remove-sheet", sheet: name },
    { kind: "add-sheet", sheet: name, index: outline.sheets.indexOf(there) },
    { kind: "mark", key: `sheet.${sheet.key}`, range, expect: null },
    { kind: "write", range, contents, expect: null },
    ...sheet.looks(name),
  ];
}
