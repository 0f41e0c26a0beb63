import type { Limits } from "#core/domain/result.ts";
import type { Output } from "#core/functions/spec.ts";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import type { Filling } from "./field-contents.ts";
import type { ResultField } from "./fields.ts";
import {
  type Argument,
  liveCall,
  type LiveConditions,
  type LiveSource,
  rangeArgument,
} from "./live-formulas.ts";

/** Formulas of our own functions, each only where it gives just what the scorecard says for the cells as they are. */
export class LiveFields {
  private readonly limits: Partial<Limits>;

  /** @param values what each field's cells must come to, by field and investment */
  constructor(
    private readonly understanding: Understanding,
    private readonly cells: CellsRead,
    private readonly filling: Filling,
    private readonly conditions: readonly LiveConditions[],
    private readonly values: ReadonlyMap<ResultField["key"], readonly CellValue[]>,
  ) {
    this.limits = understanding.preferences.limits ?? {};
  }

  /** The formula of one cell, or null. */
  one(source: LiveSource, key: ResultField["key"], index: number): CellContent {
    const range = source.ratings(index);
    const ratings: Argument = source.values
      ? { ...rangeArgument(range, this.cells, true), value: source.values(index) }
      : rangeArgument(range, this.cells);
    const call = liveCall(key, source, ratings, [this.conditions[index]!], this.limits, this.filling.sheet);
    return call?.result && agrees(call.result[0]?.[0], this.expected(key, index))
      ? { formula: call.formula, cached: this.expected(key, index) }
      : null;
  }

  /**
   * One formula over all investments, whose results spill into the cells below it: where their rows follow each
   * other and it gives every result. Null otherwise.
   */
  spilled(source: LiveSource, key: ResultField["key"]): CellContent[] | null {
    const { lines, sheet } = this.filling;
    const ranges = this.understanding.reading.strategy.investments.map((_, index) => source.ratings(index));
    const [first] = ranges;
    if (!first || !lines || ranges.length < 2) return null;
    const regular = ranges.every(
      (range, index) =>
        range.rows === 1 &&
        range.sheet === first.sheet &&
        range.column === first.column &&
        range.row === first.row + index &&
        lines[index] === lines[0]! + index,
    );
    if (!regular) return null;
    const block = rangeArgument({ ...first, rows: ranges.length }, this.cells);
    const call = liveCall(key, source, block, this.conditions, this.limits, sheet);
    const same =
      call?.result?.length === ranges.length &&
      call.result.every((row, index) => agrees(row[0], this.expected(key, index)));
    if (!same) return null;
    const values = ranges.map((_, index) => [this.expected(key, index)]);
    const anchor = { formula: call.formula, cached: this.expected(key, 0), spill: values };
    return ranges.map((_, index) => (index === 0 ? anchor : null));
  }

  private expected(key: ResultField["key"], index: number): CellValue {
    return this.values.get(key)![index] ?? "";
  }
}

/** Whether a function's result is what the scorecard says, but for the last bits of the arithmetic. */
function agrees(output: Output | undefined, expected: CellValue): boolean {
  if (typeof output === "number" && typeof expected === "number") return Math.abs(output - expected) <= 1e-9;
  return output === expected;
}
