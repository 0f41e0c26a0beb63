import type { EffectRow } from "#core/insight/effect-row.ts";
import { placeOf, rowHash } from "#core/insight/robustness/drawn-row.ts";
import type { Draws } from "#core/insight/robustness/draws.ts";

/** How far a rating may be off, and where its scale begins, for one objective; in effects. */
export interface Wobble {
  /** One grade of its scale. */
  readonly grade: number;
  /** -1, or 0 on a scale without negatives. */
  readonly floor: number;
}

/**
 * The score of one option in each draw, on -1 … 1: weights as drawn, each rating off by half a grade, or half of what
 * its raters lie apart where that is more (one standard deviation, nearly normal: three uniform numbers added up) but never off its scale, blanks anything on it. A benefit is
 * discounted by its confidence as in the score.
 *
 * @param into one place a draw
 */
export function drawOption(
  row: EffectRow,
  draws: Draws,
  wobbles: readonly Wobble[],
  into: Float64Array,
): void {
  const { count, weights, noise, objectives } = draws;
  const mask = noise.length - 1;
  const seed = rowHash(row);
  into.fill(0);
  for (let j = 0; j < objectives; j += 1) {
    const { grade, floor } = wobbles[j]!;
    const effect = row.effects[j] ?? null;
    const confidence = row.confidence?.[j] ?? 1;
    const start = j * count;
    const [a, b, c] = [0, 1, 2].map((k) => placeOf(seed, j + k * objectives)) as [number, number, number];
    const spread = draws.wobble * Math.max(grade / 2, row.doubt?.[j] ?? 0);
    for (let draw = 0; draw < count; draw += 1) {
      let drawn: number;
      if (effect === null) drawn = floor + ((noise[(a + draw) & mask]! + 1) / 2) * (1 - floor);
      else {
        const off = noise[(a + draw) & mask]! + noise[(b + draw) & mask]! + noise[(c + draw) & mask]!;
        drawn = Math.min(1, Math.max(floor, effect + spread * off));
      }
      into[draw] = into[draw]! + weights[start + draw]! * (drawn > 0 ? drawn * confidence : drawn);
    }
  }
}

/** The share of draws in which each option is first, adding up to 1; those that tie share. Rounded to 1e-12 as scores. */
export function firstShares(rows: readonly EffectRow[], draws: Draws, wobbles: readonly Wobble[]): number[] {
  const { count } = draws;
  const best = new Float64Array(count).fill(-Infinity);
  const drawn = rows.map((row) => {
    const scores = new Float64Array(count);
    drawOption(row, draws, wobbles, scores);
    for (let draw = 0; draw < count; draw += 1) {
      const score = Math.round(scores[draw]! * 1e12) / 1e12;
      scores[draw] = score;
      if (score > best[draw]!) best[draw] = score;
    }
    return scores;
  });
  const leaders = new Float64Array(count);
  for (const scores of drawn)
    for (let draw = 0; draw < count; draw += 1)
      if (scores[draw] === best[draw]) leaders[draw] = leaders[draw]! + 1;
  return drawn.map((scores) => {
    let share = 0;
    for (let draw = 0; draw < count; draw += 1) if (scores[draw] === best[draw]) share += 1 / leaders[draw]!;
    return share / count;
  });
}
