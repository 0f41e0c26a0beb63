/**
 * The greatest step that all numbers are whole multiples of, up to rounding (Euclid on floating-point numbers);
 * 0 where there is none worth using. Bounds on sums of such numbers may be rounded down to the step.
 *
 * @param values finite, in one unit
 */
export function grainOf(values: readonly number[]): number {
  const most = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const tolerance = most * 1e-9;
  let grain = 0;
  for (const value of values) {
    let a = Math.abs(value);
    if (a <= tolerance) continue;
    let b = grain;
    while (b > tolerance) {
      const rest = a % b;
      a = b;
      b = rest > tolerance && b - rest > tolerance ? rest : 0;
    }
    grain = a;
    if (grain < most * 1e-5) return 0;
  }
  return grain;
}
