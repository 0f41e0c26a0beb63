import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { gammaFrom, normalFrom, seededUniform } from "./sampling.ts";

/**
 * Possible worlds, drawn once and handed to whatever asks "how sure?": sets of weights, and noise for the ratings.
 * Being an input, they make every answer exact and the same in every host.
 */
export interface Draws {
  readonly count: number;
  readonly objectives: number;
  /** Objective by objective: weight of objective j in draw d is `weights[j * count + d]`; each draw adds up to 1. */
  readonly weights: Float64Array;
  /** Uniform in (-1, 1); its length is a power of two. */
  readonly noise: Float64Array;
  /** How far ratings may be off, as a multiple of their doubt (1 - confidence); 1 as usual. */
  readonly wobble: number;
}

/** The design's choice: enough that a share is known to about ±1.4 points at worst (two standard errors). */
const COUNT = 5000;
/** Dirichlet(50 w): a weight of 25% is taken to be 25% ± 6%. */
const CONCENTRATION = 50;
const NOISE_LENGTH = 65536;
const SEED = 20250301;
/** Less than this moves no weight by a millionth, and the gamma shapes would overflow: taken as none. */
const LEAST_WOBBLE = 1e-6;

export interface DrawOptions {
  /** How many; 5,000 when left out. */
  readonly count?: number;
  readonly seed?: number;
}

/**
 * Draws around given weights: Dirichlet(50 w / wobble²), whose mean is w.
 *
 * @param given weights in any unit
 * @param wobble how far weights (and doubtful ratings) may be off: 1 as usual, 0 not at all, 2 twice as far; 0 … 10
 * @returns the draws; or the problem: `normaliseWeights`'s, or `out-of-range` for the wobble
 */
export function drawsAround(given: readonly number[], wobble = 1, options: DrawOptions = {}): Outcome<Draws> {
  const weights = normaliseWeights(given);
  if (!weights.ok) return weights;
  if (!(wobble >= 0 && wobble <= 10)) return bad("out-of-range");
  if (wobble < LEAST_WOBBLE) return good(repeated(weights.value, options));
  const concentration = CONCENTRATION / (wobble * wobble);
  const shapes = weights.value.map((weight) => weight * concentration);
  return good(dirichlet(shapes, weights.value, options, wobble));
}

/** Draws that favour no set of weights over another: uniform on the simplex (SMAA's "no information"). */
export function uniformDraws(objectives: number, options: DrawOptions = {}): Draws {
  const equal = Array.from({ length: objectives }, () => 1 / objectives);
  return dirichlet(
    equal.map(() => 1),
    equal,
    options,
  );
}

/** Dirichlet by normalised gammas (Devroye 1986, XI.4); `middle` stands in where all of them underflow to 0. */
function dirichlet(
  shapes: readonly number[],
  middle: readonly number[],
  options: DrawOptions,
  wobble = 1,
): Draws {
  const { count = COUNT, seed = SEED } = options;
  const uniform = seededUniform(seed);
  const normal = normalFrom(uniform);
  const objectives = shapes.length;
  const weights = new Float64Array(count * objectives);
  const own = new Float64Array(objectives);
  for (let draw = 0; draw < count; draw += 1) {
    let sum = 0;
    for (let j = 0; j < objectives; j += 1) {
      own[j] = gammaFrom(uniform, normal, shapes[j]!);
      sum += own[j]!;
    }
    for (let j = 0; j < objectives; j += 1) weights[j * count + draw] = sum > 0 ? own[j]! / sum : middle[j]!;
  }
  return { count, objectives, weights, noise: noiseOf(seed), wobble };
}

function repeated(weights: readonly number[], options: DrawOptions): Draws {
  const { count = COUNT, seed = SEED } = options;
  const all = new Float64Array(count * weights.length);
  weights.forEach((weight, j) => all.fill(weight, j * count, (j + 1) * count));
  return { count, objectives: weights.length, weights: all, noise: noiseOf(seed), wobble: 0 };
}

/** The last noise that was made. A seed is seldom changed, and nobody writes to the noise. */
let latest: { readonly seed: number; readonly noise: Float64Array } | null = null;

/** A stream of its own, so that the noise does not depend on how many numbers the weights took. */
function noiseOf(seed: number): Float64Array {
  if (latest?.seed === seed) return latest.noise;
  const uniform = seededUniform(~seed);
  const noise = new Float64Array(NOISE_LENGTH);
  for (let index = 0; index < NOISE_LENGTH; index += 1) noise[index] = 2 * uniform() - 1;
  latest = { seed, noise };
  return noise;
}
