import type { RangeRef } from "./range.ts";

/** Marks whose key begins so say that the add-in made the sheet they lie on. */
export const SHEET_MARK = "sheet.";

/**
 * The mark over the header cells of those columns that a table or a filter has only because results stand in them: how
 * it gets its own reach back. It owns nothing, as people may put columns of theirs between.
 */
export const REACH_MARK = "reach.list";

/**
 * The mark over the cells that a sheet's print area has only because results stand there: how it gets its own reach
 * back. It owns nothing either.
 */
export const PRINT_AREA_MARK = "reach.print";

/** Marks that say how far something of the user's reaches, and own nothing. */
export function marksReach(key: string): boolean {
  return key === REACH_MARK || key === PRINT_AREA_MARK;
}

/**
 * What marks begin with that carry a print of all that the add-in wrote on a sheet: they stay in files where other
 * programs drop the document's settings. They own nothing.
 */
export const PRINT_MARK = "print.";

const KEY = /^[A-Za-z0-9._]{1,200}$/;

/** Keys of marks and settings: letters, digits, "." and "_", at most 200, so that every host can keep them. */
export function isKey(key: string): boolean {
  return KEY.test(key);
}

/** Whether the add-in owns this sheet: only then may it be removed or laid out. */
export function ownsSheet(marks: Iterable<readonly [string, RangeRef]>, sheet: string): boolean {
  for (const [key, range] of marks) {
    if (key.startsWith(SHEET_MARK) && range.sheet === sheet) return true;
  }
  return false;
}

/** Whether the add-in owns each of these columns: a mark of its own that is no sheet's lies on it. */
export function ownsColumns(
  marks: Iterable<readonly [string, RangeRef]>,
  { sheet, column, columns }: Pick<RangeRef, "sheet" | "column" | "columns">,
): boolean {
  const owned = [...marks].filter(
    ([key, range]) =>
      !key.startsWith(SHEET_MARK) && !key.startsWith(PRINT_MARK) && !marksReach(key) && range.sheet === sheet,
  );
  return Array.from({ length: columns }, (_, offset) => column + offset).every((each) =>
    owned.some(([, range]) => each >= range.column && each < range.column + range.columns),
  );
}
