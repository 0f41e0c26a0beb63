import type { RangeRef } from "#core/workbook/range.ts";
import { valueAt, type Grid } from "../grid.ts";
import { weightsInText, type TextWeights } from "../values/weights-in-text.ts";
import { speaksOf } from "../witness/words.ts";

/** Weights that stand in a sentence, or in lines one below the other, anywhere in the workbook. */
export interface WeightText extends TextWeights {
  /** The cells that say so. */
  readonly range: RangeRef;
  readonly text: string;
}

/** Below so many rows nobody explains a table that stands above. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 60;
/** So many texts of a sheet are taken apart. */
const MOST_TRIED = 400;
const MOST_KEPT = 24;
const SHORTEST = 4;
const LONGEST = 600;
const MOST_LINES = 16;
/** A line of more texts is one of a table. */
const MOST_BESIDE = 14;
/** Beside numbers only a text of some length explains anything. */
const LEAST_BESIDE = 12;

export function weightTextsOf(grids: readonly Grid[]): WeightText[] {
  return grids.flatMap(textsIn);
}

function textsIn(grid: Grid): WeightText[] {
  const found: WeightText[] = [];
  /** Cells of the column above, as far as each gives one weight or more. */
  const runs = new Map<number, Run>();
  let tried = 0;
  const rows = Math.min(grid.values.length, MOST_ROWS);
  for (let row = 0; row < rows && tried < MOST_TRIED && found.length < MOST_KEPT; row++) {
    const line = (grid.values[row] ?? []).slice(0, MOST_COLUMNS);
    const texts = line.flatMap((value, column) =>
      typeof value === "string" && value.trim() !== "" ? [{ value, column }] : [],
    );
    const isNumbered = line.some((value) => typeof value === "number");
    if (texts.length === 0 || (texts.length > MOST_BESIDE && isNumbered)) continue;
    for (const { value, column } of texts) {
      if (isNumbered && value.length < LEAST_BESIDE) continue;
      if (value.length < SHORTEST || value.length > LONGEST || !maySay(value)) continue;
      tried++;
      const ways = weightsInText(value);
      const range = { sheet: grid.sheet, row, column, rows: 1, columns: 1 };
      for (const way of ways) {
        if (way.entries.length > 1 || way.othersOnce)
          found.push({ ...way, isNamed: way.isNamed || isHeaded(grid, row, column), range, text: value });
      }
      // What stands before a colon names the weight in lines below one another: "Price: 40%".
      const [own] = ways;
      if (own && !own.othersOnce && !own.inOrder && !isNumbered) grow(runs, grid, row, column, own, value);
    }
    if (!isNumbered && texts.length > 1 && texts.length <= MOST_BESIDE) {
      const whole = texts.map(({ value }) => value).join("; ");
      const [first] = texts;
      const last = texts[texts.length - 1]!;
      const range = {
        sheet: grid.sheet,
        row,
        column: first!.column,
        rows: 1,
        columns: last.column - first!.column + 1,
      };
      if (whole.length <= LONGEST && maySay(whole)) {
        tried++;
        for (const way of weightsInText(whole))
          if (way.entries.length > 1) found.push({ ...way, range, text: whole });
      }
    }
  }
  for (const run of runs.values()) close(found, run);
  return found.slice(0, MOST_KEPT);

  function grow(
    all: Map<number, Run>,
    { sheet }: Grid,
    row: number,
    column: number,
    own: TextWeights,
    text: string,
  ): void {
    const before = all.get(column);
    if (before && before.row + before.rows === row && before.rows < MOST_LINES) {
      all.set(column, {
        ...before,
        rows: before.rows + 1,
        entries: [...before.entries, ...own.entries],
        isNamed: before.isNamed || own.isNamed,
        text: `${before.text}\n${text}`,
      });
      return;
    }
    if (before) close(found, before);
    all.set(column, {
      sheet,
      row,
      column,
      rows: 1,
      entries: own.entries,
      isNamed: own.isNamed || isHeaded(grid, row, column),
      text,
    });
  }
}

interface Run extends Pick<WeightText, "entries" | "isNamed" | "text"> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

function close(found: WeightText[], { entries, isNamed, text, sheet, row, column, rows }: Run): void {
  if (rows < 2 || entries.length < 2) return;
  found.push({ entries, isNamed, text, othersOnce: false, range: { sheet, row, column, rows, columns: 1 } });
}

/** The line above says that weights follow. */
function isHeaded(grid: Grid, row: number, column: number): boolean {
  const above = row > 0 ? valueAt(grid, row - 1, column) : null;
  return typeof above === "string" && speaksOf("weight", above);
}

/** A digit, or a word for how often: whatever else says nothing of weights. */
function maySay(text: string): boolean {
  return /\p{Nd}/u.test(text) || /\s/.test(text.trim());
}
