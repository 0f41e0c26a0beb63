import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { PRINT_MARK, SHEET_MARK } from "#core/workbook/ownership.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { printOfAll } from "./fingerprint.ts";

type Marks = Readonly<Record<string, RangeRef>>;

/** "print.1k2j3h.sheet.plan": the print, and the mark of the sheet that it is of. */
const FORM = /^print\.([0-9a-z]+)\.(.+)$/;

/** The mark with the print of what was last written under a sheet's mark; null where none is kept. */
export function printMark(
  marks: Marks,
  key: string,
): { readonly key: string; readonly print: string } | null {
  for (const name of Object.keys(marks)) {
    const [, print, of] = FORM.exec(name) ?? [];
    if (print !== undefined && of === key) return { key: name, print };
  }
  return null;
}

/** The print as it stands in a mark. */
export function printForMark(contents: Iterable<CellContent>): string {
  return printOfAll(contents).replace(/[^0-9a-z]/g, "");
}

/**
 * The changes that keep prints of sheets in marks of their own, after `changes` that write those sheets.
 * @param written contents by the marks of sheets (and of lines, which keep none)
 * @param renamed marks of sheets that were set aside, with their new ones
 */
export function printMarkChanges(
  marks: Marks,
  written: ReadonlyMap<string, Iterable<CellContent>>,
  renamed: ReadonlyMap<string, string>,
  changes: readonly Change[],
): Change[] {
  const removed = new Set(
    changes.flatMap((change) => (change.kind === "remove-sheet" ? [change.sheet] : [])),
  );
  const sheetOf = (key: string): string | undefined =>
    changes.reduce(
      (sheet, change) =>
        change.kind === "mark" && change.key === key ? (change.range?.sheet ?? sheet) : sheet,
      marks[key]?.sheet,
    );
  const moves: Change[] = [];
  const move = (from: string | null, to: string, range: RangeRef): void => {
    if (from === to) return;
    moves.push({ kind: "mark", key: to, range, expect: null });
    const old = from === null ? undefined : marks[from];
    if (from !== null && old && !removed.has(old.sheet))
      moves.push({ kind: "mark", key: from, range: null, expect: old });
  };
  for (const [key, kept] of renamed) {
    const old = printMark(marks, key);
    if (old) move(old.key, `${PRINT_MARK}${old.print}.${kept}`, marks[old.key]!);
  }
  for (const [key, contents] of written) {
    const sheet = key.startsWith(SHEET_MARK) ? sheetOf(key) : undefined;
    if (sheet === undefined) continue;
    const old = renamed.has(key) ? null : printMark(marks, key);
    const range = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    const to = `${PRINT_MARK}${printForMark(contents)}.${key}`;
    if (old?.key === to && removed.has(sheet)) moves.push({ kind: "mark", key: to, range, expect: null });
    else move(old?.key ?? null, to, range);
  }
  return moves;
}
