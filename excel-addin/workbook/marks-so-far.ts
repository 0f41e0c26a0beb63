import type { SetMark } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { ExcelState } from "./host-state.ts";
import { MARK_PREFIX } from "./marks.ts";
import { rangeOf } from "./read-cells.ts";

/** The marks, which are hidden names of the workbook, while a set is carried out. */
export class MarksSoFar {
  private readonly marks: Map<string, RangeRef>;
  /** Names of ours that point nowhere any more. */
  private readonly dead: Set<string>;

  constructor(
    private readonly context: Excel.RequestContext,
    state: ExcelState,
  ) {
    this.marks = new Map(Object.entries(state.marks));
    this.dead = new Set(state.deadMarks);
  }

  set({ key, range }: SetMark): void {
    if (this.marks.has(key) || this.dead.has(key)) this.drop(key);
    if (!range) return;
    const name = this.context.workbook.names.add(MARK_PREFIX + key, rangeOf(this.context, range));
    name.visible = false;
    this.marks.set(key, range);
  }

  dropAllOn(sheet: string): void {
    for (const [key, range] of this.marks) {
      if (range.sheet === sheet) this.drop(key);
    }
  }

  private drop(key: string): void {
    this.context.workbook.names.getItem(MARK_PREFIX + key).delete();
    this.marks.delete(key);
    this.dead.delete(key);
  }
}
