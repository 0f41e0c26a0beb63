import type { Change } from "#core/workbook/change-set.ts";
import { SHEET_MARK } from "#core/workbook/ownership.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { Understanding } from "../understand.ts";

/** A sheet of the add-in's that stays as it is, because of what people put there or point to. */
export interface Aside {
  /** Its mark so far. */
  readonly key: string;
  readonly sheet: string;
  /** What they wrote; none where that cannot be told, or where only their formulas point to it. */
  readonly cells: readonly CellRef[];
}

/** What the marks of sheets that were set aside begin with: they stay the add-in's, and are never read as tables. */
const KEPT = `${SHEET_MARK}kept`;

export interface SetAside<U> {
  /** The same workbook without those sheets' marks, so that new ones are laid out beside them. */
  readonly understanding: U;
  readonly changes: readonly Change[];
  /** Old marks with their new ones: their prints move along. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Leaves sheets of the add-in's as they are, under marks of their own. */
export function setAside<U extends Understanding>(understanding: U, asides: readonly Aside[]): SetAside<U> {
  const marks = new Map(Object.entries(understanding.outline.marks));
  const renamed = new Map<string, string>();
  const changes: Change[] = [];
  for (const { key } of asides) {
    const range = marks.get(key)!;
    let number = 1;
    while (marks.has(`${KEPT}${number}`)) number++;
    const kept = `${KEPT}${number}`;
    marks.delete(key);
    marks.set(kept, range);
    renamed.set(key, kept);
    changes.push(
      { kind: "mark", key: kept, range, expect: null },
      { kind: "mark", key, range: null, expect: range },
    );
  }
  if (asides.length === 0) return { understanding, changes, renamed };
  const outline = { ...understanding.outline, marks: Object.fromEntries(marks) };
  return { understanding: { ...understanding, outline }, changes, renamed };
}
