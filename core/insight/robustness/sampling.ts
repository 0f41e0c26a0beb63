import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of uniform numbers, strictly between 0 and 1. */
export type Uniform = () => number;

/**
 * A seeded stream (xoroshiro128+, 32 bits a number): the same seed gives the same numbers in every host.
 * The first outputs are passed over, because the generator starts from a state of mostly equal bits.
 *
 * @param seed any integer; only its lowest 32 bits count
 */
export function seededUniform(seed: number): Uniform {
  const generator = xoroshiro128plus(seed);
  for (let skipped = 0; skipped < 32; skipped += 1) generator.next();
  return () => ((generator.next() >>> 0) + 0.5) / 4294967296;
}

/** A stream of standard normal numbers (Marsaglia & Bray 1964, SIAM Review 6:260-264: the polar method). */
export function normalFrom(uniform: Uniform): () => number {
  // In an array, as a number that a function keeps would be a new object each time.
  const spare = new Float64Array(1);
  let isKept = false;
  return () => {
    if (isKept) {
      isKept = false;
      return spare[0]!;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare[0] = y * factor;
      isKept = true;
      return x * factor;
    }
  };
}

/**
 * A gamma number of the given shape and scale 1 (Marsaglia & Tsang 2000, ACM TOMS 26:363-372; below shape 1 by
 * their boost, gamma(a) = gamma(a + 1) · U^(1/a)). Shape 0 gives 0.
 *
 * @param shape 0 or more, finite
 */
export function gammaFrom(uniform: Uniform, normal: () => number, shape: number): number {
  if (shape === 0) return 0;
  if (shape < 1) return gammaFrom(uniform, normal, shape + 1) * Math.pow(uniform(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniform();
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}
