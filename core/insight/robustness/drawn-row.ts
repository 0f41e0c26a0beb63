import type { EffectRow } from "#core/insight/effect-row.ts";
import type { Draws } from "./draws.ts";

/**
 * What one investment comes to in each draw, as shares of the strategy (times 100 they are points). The arrays have
 * one place a draw and are filled anew for each row: nothing is allocated in the loops.
 */
export interface DrawnRow {
  readonly supports: Float64Array;
  readonly against: Float64Array;
}

/** The least a rating can be on each objective: -1, or 0 on a scale without negatives. */
export type Floors = readonly number[];

export function emptyDrawnRow(count: number): DrawnRow {
  return { supports: new Float64Array(count), against: new Float64Array(count) };
}

/**
 * Fills `into` with the assessed objectives: a rating of confidence c is off by up to ±(1 - c) · wobble, evenly,
 * or by half of what its raters lie apart where that is more, and stays on its scale; a benefit is then discounted by c as in the score.
 */
export function drawAssessed(row: EffectRow, draws: Draws, floors: Floors, into: DrawnRow): void {
  const seed = rowHash(row);
  const benefits: Weighted[] = [];
  const harms: Weighted[] = [];
  const unsure: (() => void)[] = [];
  for (let j = 0; j < draws.objectives; j += 1) {
    const effect = row.effects[j] ?? null;
    if (effect === null) continue;
    const confidence = row.confidence?.[j] ?? 1;
    const reach = Math.max(1 - confidence, row.doubt?.[j] ?? 0) * draws.wobble;
    if (reach > 0)
      unsure.push(() =>
        addUnsure(draws, j, placeOf(seed, j), effect, reach, floors[j] ?? -1, confidence, into),
      );
    else if (effect > 0) benefits.push({ j, amount: effect * confidence });
    else if (effect < 0) harms.push({ j, amount: -effect });
  }
  fillWeighted(draws, benefits, into.supports);
  fillWeighted(draws, harms, into.against);
  for (const add of unsure) add();
}

/** Adds the objectives that were not assessed, each as likely to be anything on its scale. */
export function drawBlanks(row: EffectRow, draws: Draws, floors: Floors, into: DrawnRow): void {
  const seed = rowHash(row);
  for (let j = 0; j < draws.objectives; j += 1) {
    if ((row.effects[j] ?? null) !== null) continue;
    const floor = floors[j] ?? -1;
    const middle = (1 + floor) / 2;
    addUnsure(draws, j, placeOf(seed, j), middle, 1 - middle, floor, 1, into);
  }
}

/** So much of an objective, in every draw. */
interface Weighted {
  readonly j: number;
  readonly amount: number;
}

const NOTHING: Weighted = { j: 0, amount: 0 };

/** Sums of weighted objectives, several in a go, as reading and writing the sums takes longer than the sums. */
function fillWeighted({ count, weights }: Draws, parts: readonly Weighted[], to: Float64Array): void {
  to.fill(0);
  const from = ({ j }: Weighted): number => j * count;
  const amountOf = ({ amount }: Weighted): number => amount;
  let at = 0;
  for (; at + 2 < parts.length; at += 4) {
    const [a, b, c, d = NOTHING] = parts.slice(at, at + 4) as [Weighted, Weighted, Weighted, Weighted?];
    addFour(weights, [a, b, c, d].map(from), [a, b, c, d].map(amountOf), to);
  }
  for (; at < parts.length; at += 2) {
    const [a, b = NOTHING] = parts.slice(at, at + 2) as [Weighted, Weighted?];
    addTwo(weights, [a, b].map(from), [a, b].map(amountOf), to);
  }
}

function addFour(
  weights: Float64Array,
  starts: readonly number[],
  amounts: readonly number[],
  to: Float64Array,
): void {
  const [a, b, c, d] = starts as [number, number, number, number];
  const [forA, forB, forC, forD] = amounts as [number, number, number, number];
  for (let draw = 0; draw < to.length; draw += 1)
    to[draw] =
      to[draw]! +
      forA * weights[a + draw]! +
      forB * weights[b + draw]! +
      forC * weights[c + draw]! +
      forD * weights[d + draw]!;
}

function addTwo(
  weights: Float64Array,
  starts: readonly number[],
  amounts: readonly number[],
  to: Float64Array,
): void {
  const [a, b] = starts as [number, number];
  const [forA, forB] = amounts as [number, number];
  for (let draw = 0; draw < to.length; draw += 1)
    to[draw] = to[draw]! + forA * weights[a + draw]! + forB * weights[b + draw]!;
}

function addUnsure(
  draws: Draws,
  j: number,
  place: number,
  middle: number,
  reach: number,
  floor: number,
  confidence: number,
  into: DrawnRow,
): void {
  const { count, weights, noise } = draws;
  const { supports, against } = into;
  const mask = noise.length - 1;
  const start = j * count;
  // Bounded by absolute values, because the processor cannot foresee which way a drawn effect would branch.
  if (middle > -reach)
    for (let draw = 0; draw < count; draw += 1) {
      const effect = middle + reach * noise[(place + draw) & mask]!;
      const benefit = (Math.abs(effect) - Math.abs(effect - 1) + 1) / 2;
      supports[draw] = supports[draw]! + weights[start + draw]! * confidence * benefit;
    }
  if (middle < reach)
    for (let draw = 0; draw < count; draw += 1) {
      const effect = middle + reach * noise[(place + draw) & mask]!;
      const harm = (Math.abs(effect) - Math.abs(effect - floor) - floor) / 2;
      against[draw] = against[draw]! + weights[start + draw]! * harm;
    }
}

const bits = new Uint32Array(2);
const double = new Float64Array(bits.buffer);

/**
 * Where in the noise a row begins depends on what the row holds and not on where it stands, so that reordering,
 * adding or removing other rows changes nothing. (FNV-1a, 32 bits, over the bits of the numbers.)
 */
export function rowHash(row: EffectRow): number {
  let hash = 0x811c9dc5;
  const mix = (value: number) => {
    double[0] = value;
    hash = Math.imul(hash ^ bits[0]!, 0x01000193);
    hash = Math.imul(hash ^ bits[1]!, 0x01000193);
    hash ^= hash >>> 15;
  };
  row.effects.forEach((effect, j) => {
    mix(effect ?? 2);
    mix(row.confidence?.[j] ?? 1);
  });
  return hash;
}

/** A start of its own for each objective, well apart (the multiplier is 2³² over the golden ratio). */
export function placeOf(seed: number, j: number): number {
  return (Math.imul(seed ^ (j + 1), 0x9e3779b1) >>> 8) & 0xffffff;
}
