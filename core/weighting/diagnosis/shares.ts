import { bad, good, type Outcome } from "#core/domain/outcome.ts";

/** What rounding leaves of a spread that is none, among numbers up to 1. */
const ROUNDING = 1e-12;

/**
 * The shares of the columns in what tells the rows apart.
 *
 * @param spreads one for each column, 0 or more, of numbers up to 1; 0 for a constant column
 * @returns shares that add up to 1, exactly 0 for a constant column; `no-spread` when there is none in any column,
 *   because then no column tells more than another, and equal shares would look like a finding
 */
export function sharesOfSpread(spreads: readonly number[]): Outcome<number[]> {
  const real = spreads.map((spread) => (spread > ROUNDING ? spread : 0));
  const total = real.reduce((a, b) => a + b, 0);
  return total > 0 ? good(real.map((spread) => spread / total)) : bad("no-spread");
}
