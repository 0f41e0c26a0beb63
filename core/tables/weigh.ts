import type { Corrections, FoundWeights } from "#core/domain/reading.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { weightsFromRanks } from "#core/weighting/ranks.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { ObjectiveEntry } from "./objective-entry.ts";
import type { WrittenWeight } from "./written-weight.ts";

export interface Weighed {
  /** 0 … 1, adding up to 1, in the order of the entries. */
  readonly weights: readonly number[];
  readonly kind: FoundWeights["kind"];
  /** As written; null for words and ranks. */
  readonly sum: number | null;
  readonly range: RangeRef | null;
  /** Entries without a usable weight. */
  readonly without: readonly number[];
  /** Entries with a negative weight: taken as less is better. */
  readonly negative: readonly number[];
}

/**
 * Weights of all objectives from what was written. An entry without a usable weight counts 0 when others have one;
 * when none has, all are equal. Negative weights count by their size.
 * @param groups weights of groups given apart: an objective's weight is then its group's share of all groups times
 *   its own share of its group
 */
export function weigh(
  entries: readonly ObjectiveEntry[],
  groups: ReadonlyMap<string, WrittenWeight>,
  kind: NonNullable<Corrections["weightKind"]>,
): Weighed {
  const values = entries.map(({ weight }) => weight?.value ?? null);
  const without = values.flatMap((value, index) => (value === null ? [index] : []));
  const negative = values.flatMap((value, index) => (value !== null && value < 0 ? [index] : []));
  const cells = entries.flatMap(({ weight }) => (weight?.cell ? [weight.cell] : []));
  const equal: Weighed = {
    weights: entries.map(() => 1 / entries.length),
    kind: "equal",
    sum: null,
    range: null,
    without,
    negative: [],
  };
  if (kind === "equal" || without.length === entries.length) return equal;
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const raw = kind === "rank" ? ranked(values) : groups.size > 0 ? grouped(entries, sizes, groups) : sizes;
  const normal = raw && normaliseWeights(raw);
  if (!normal?.ok) return equal;
  const sum = kind === "rank" || kind === "words" ? null : sizes.reduce((a, b) => a + b, 0);
  return { weights: normal.value, kind, sum, range: rectangle(cells), without, negative };
}

function ranked(values: readonly (number | null)[]): number[] | null {
  const given = values.flatMap((value) => (value === null ? [] : [value]));
  const outcome = weightsFromRanks(given);
  if (!outcome.ok) return null;
  const weights = [...outcome.value];
  return values.map((value) => (value === null ? 0 : weights.shift()!));
}

function grouped(
  entries: readonly ObjectiveEntry[],
  sizes: readonly number[],
  groups: ReadonlyMap<string, WrittenWeight>,
): number[] {
  return entries.map(({ group }, index) => {
    const inGroup = sizes.filter((_, other) => entries[other]!.group === group).reduce((a, b) => a + b, 0);
    const groupWeight = group === null ? 0 : Math.abs(groups.get(group)?.value ?? 0);
    return inGroup === 0 ? 0 : (groupWeight * sizes[index]!) / inGroup;
  });
}

/** The smallest rectangle over cells of one sheet; null for cells of several or none. */
export function rectangle(cells: readonly { sheet: string; row: number; column: number }[]): RangeRef | null {
  const [first] = cells;
  if (!first || cells.some(({ sheet }) => sheet !== first.sheet)) return null;
  const row = cells.reduce((least, cell) => Math.min(least, cell.row), Infinity);
  const column = cells.reduce((least, cell) => Math.min(least, cell.column), Infinity);
  return {
    sheet: first.sheet,
    row,
    column,
    rows: cells.reduce((most, cell) => Math.max(most, cell.row), 0) - row + 1,
    columns: cells.reduce((most, cell) => Math.max(most, cell.column), 0) - column + 1,
  };
}
