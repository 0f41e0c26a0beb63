import { krippendorffAlpha } from "./krippendorff.ts";

/** What one rater said: a row for each investment, an effect in [-1, 1] or null for each objective. */
export interface RaterEffects {
  readonly name: string;
  readonly effects: readonly (readonly (number | null)[])[];
}

/** One rating by several people. */
export interface RatedCell {
  readonly investment: number;
  readonly objective: number;
  /** In the order of the raters. */
  readonly effects: readonly (number | null)[];
  /** Null where nobody rated it. */
  readonly median: number | null;
  /** From the least to the greatest effect, 0 … 2; 0 where fewer than two rated it. */
  readonly spread: number;
  /** The same in grades of the objective's scale, rounded. */
  readonly grades: number;
}

export interface RaterStand {
  readonly name: string;
  readonly rated: number;
  /** Mean distance from the median of the others, in effects; null where nobody else rated the same. */
  readonly off: number | null;
  /** Nearly all that this person rated is in the top third of the scale, so that it tells little apart. */
  readonly allHigh: boolean;
}

export interface Disagreement {
  readonly raters: readonly RaterStand[];
  /** Over all cells; see `krippendorffAlpha`. */
  readonly alpha: number | null;
  /** Investment by investment, objective by objective. */
  readonly cells: readonly (readonly RatedCell[])[];
  /** Mean spread of each investment's cells that two or more rated; null where there is none. */
  readonly rows: readonly { readonly spread: number | null; readonly allHigh: boolean }[];
  /** Cells that two or more rated, and those of them in which all lie within one grade. */
  readonly compared: number;
  readonly agreed: number;
  /** At most five cells that are not agreed, the greatest spread × weight first. */
  readonly talk: readonly RatedCell[];
}

const TALK = 5;
const HIGH = 2 / 3;
/** From this share of the ratings on, "nearly all"; and of fewer ratings than these nothing is said. */
const NEARLY_ALL = 0.9;
const LEAST_RATED = 4;
const LEAST_OBJECTIVES = 3;

/**
 * How far people agree, cell by cell, and what is worth talking about.
 * @param raters all over the same investments and objectives
 * @param weights of the objectives
 * @param grades the smallest step of each objective's scale, in effects, above 0
 */
export function disagreement(
  raters: readonly RaterEffects[],
  weights: readonly number[],
  grades: readonly number[],
): Disagreement {
  const rows = raters[0]?.effects.length ?? 0;
  const cells = Array.from({ length: rows }, (_, investment) =>
    weights.map((_weight, objective): RatedCell => {
      const effects = raters.map((rater) => rater.effects[investment]?.[objective] ?? null);
      const given = known(effects);
      const spread = given.length < 2 ? 0 : Math.max(...given) - Math.min(...given);
      return {
        investment,
        objective,
        effects,
        median: medianOf(given),
        spread,
        grades: Math.round(spread / grades[objective]!),
      };
    }),
  );
  const all = cells.flat();
  const compared = all.filter(({ effects }) => known(effects).length >= 2);
  const open = compared.filter((cell) => cell.grades > 1);
  const weight = ({ spread, objective }: RatedCell): number => spread * weights[objective]!;
  return {
    raters: raters.map((rater, index) => standOf(rater, index, all)),
    alpha: krippendorffAlpha(all.map(({ effects }) => effects)),
    cells,
    rows: cells.map((row) => {
      const both = row.filter(({ effects }) => known(effects).length >= 2);
      return {
        spread: both.length === 0 ? null : both.reduce((sum, { spread }) => sum + spread, 0) / both.length,
        allHigh:
          row.length >= LEAST_OBJECTIVES &&
          row.every(({ median }) => median !== null && median >= HIGH - 1e-9),
      };
    }),
    compared: compared.length,
    agreed: compared.length - open.length,
    talk: [...open].sort((one, other) => weight(other) - weight(one)).slice(0, TALK),
  };
}

function standOf({ name, effects }: RaterEffects, index: number, cells: readonly RatedCell[]): RaterStand {
  const given = known(effects.flat());
  const high = given.filter((effect) => effect >= HIGH - 1e-9).length;
  const distances = cells.flatMap((cell) => {
    const own = cell.effects[index] ?? null;
    const others = medianOf(known(cell.effects.filter((_, other) => other !== index)));
    return own === null || others === null ? [] : [Math.abs(own - others)];
  });
  return {
    name,
    rated: given.length,
    off:
      distances.length === 0
        ? null
        : distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
    allHigh: given.length >= LEAST_RATED && high >= NEARLY_ALL * given.length,
  };
}

function known(effects: readonly (number | null)[]): number[] {
  return effects.filter((effect) => effect !== null);
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
