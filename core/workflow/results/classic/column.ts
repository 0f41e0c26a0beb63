import type { CellValue } from "#core/workbook/cell.ts";
import { isBlank } from "#core/workbook/cell.ts";
import { byContent } from "./by-content.ts";
import {
  cleaned,
  type Expr,
  ifError,
  iff,
  isLogical,
  isNumber,
  NOTHING,
  num,
  same,
  textOf,
} from "./expression.ts";
import { byName, insteadBy, type Lists, numberFrom, uniqueWords } from "./lists.ts";

/** What a column of the user's cells means, as the pane reads it: numbers, or nothing (null). */
export interface Meaning {
  readonly title: string;
  /** The user's cell of each investment with what stands in it; null where it has none. */
  readonly cells: readonly (Expr | null)[];
  /** What the pane makes of those of the investments, which come first; of further lines it says nothing. */
  readonly wanted: readonly (number | null)[];
  /** What a number in such a cell could mean; the one that fits most of them is taken. */
  readonly numbers: readonly ((cell: Expr) => Expr)[];
  /** Words that people may write there, beside those that stand there now. */
  readonly words: Iterable<readonly [string, number]>;
  /** What yes and no mean, where a tick box can stand there; null is nothing. */
  readonly ticks: { readonly yes: number | null; readonly no: number | null };
  readonly blank: number | null;
  /** What a text means that nobody knows. */
  readonly unknown: number | null;
}

/** A column of formulas, one an investment, all of one shape: they stay right when the rows are sorted. */
export interface Column {
  readonly formulas: readonly Expr[];
  /** Investments that are kept by name, because no formula says the same of their cell. */
  readonly kept: readonly number[];
  /** Investments for which nothing says the same: kept, but their name is not theirs alone. */
  readonly wrong: readonly number[];
}

/**
 * Classic formulas that give what the pane makes of a column of cells. Each is worked out here and held against the
 * pane; what no formula says (a unit, a stray sign) is kept as a number by the investment's name, so that it travels
 * with it.
 *
 * @param names the cells that show each investment's name
 */
export function columnOf(meaning: Meaning, names: readonly Expr[], lists: Lists): Column {
  const shape = shapeOf(meaning, lists);
  const plain = meaning.cells.map((cell) => (cell ? shape(cell) : constant(meaning.blank)));
  const off = plain.flatMap((formula, index) =>
    index >= meaning.wanted.length || agrees(formula.value, meaning.wanted[index] ?? null) ? [] : [index],
  );
  if (off.length === 0) return { formulas: plain, kept: [], wrong: [] };
  const counts = new Map<string, number>();
  for (const { value } of names.slice(0, meaning.wanted.length))
    counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  const kept = off.filter((index) => counts.get(keyOf(names[index]!.value)) === 1);
  if (kept.length === 0) return { formulas: plain, kept: [], wrong: off };
  const entries = kept.map((index) => [textOf(names[index]!.value), meaning.wanted[index] ?? null] as const);
  const list = lists.ofNumbers(meaning.title, byName(entries));
  const someNothing = entries.some(([, value]) => value === null);
  return {
    formulas: plain.map((formula, index) => insteadBy(names[index]!, list, formula, someNothing)),
    kept,
    wrong: off.filter((index) => counts.get(keyOf(names[index]!.value)) !== 1),
  };
}

function shapeOf(meaning: Meaning, lists: Lists): (cell: Expr) => Expr {
  const { cells, wanted } = meaning;
  const filled = cells.flatMap((cell, index) =>
    index < wanted.length && cell && !isBlank(cell.value) ? [{ cell, wanted: wanted[index] ?? null }] : [],
  );
  const numeric = filled.filter(({ cell }) => typeof cell.value === "number");
  const number = best(meaning.numbers, numeric);
  const standing = filled.flatMap(({ cell, wanted: value }) =>
    typeof cell.value === "string" && value !== null ? [[cell.value, value] as const] : [],
  );
  const words = uniqueWords([...standing, ...meaning.words]);
  const list = words.size > 0 ? lists.ofNumbers(meaning.title, words) : null;
  const ticked = filled.some(({ cell }) => typeof cell.value === "boolean");
  const [blank, unknown] = [constant(meaning.blank), constant(meaning.unknown)];
  return byContent((cell) => {
    const text = cleaned(cell);
    const known = list ? numberFrom(list, text, unknown) : unknown;
    const told = iff(same(text, NOTHING), blank, known);
    const read = number ? iff(isNumber(cell), number(cell), told) : told;
    const whole = ticked
      ? iff(isLogical(cell), iff(cell, constant(meaning.ticks.yes), constant(meaning.ticks.no)), read)
      : read;
    return ifError(whole, unknown);
  });
}

function best(
  candidates: readonly ((cell: Expr) => Expr)[],
  numeric: readonly { readonly cell: Expr; readonly wanted: number | null }[],
): ((cell: Expr) => Expr) | null {
  let [chosen = null, most] = [candidates[0], -1];
  for (const candidate of candidates) {
    const read = byContent(candidate);
    const right = numeric.filter(({ cell, wanted }) => agrees(read(cell).value, wanted)).length;
    if (right > most) [chosen, most] = [candidate, right];
  }
  return chosen;
}

function constant(value: number | null): Expr {
  return value === null ? NOTHING : num(value);
}

function agrees(value: CellValue, wanted: number | null): boolean {
  if (wanted === null) return value === "";
  return typeof value === "number" && Math.abs(value - wanted) <= 1e-12;
}

function keyOf(value: CellValue): string {
  return textOf(value).toLowerCase();
}
