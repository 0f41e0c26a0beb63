import type { RangeRef } from "./range.ts";

/** Marks whose key begins so say that the add-in made the sheet they lie on. */
export const SHEET_MARK = "sheet.";

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
