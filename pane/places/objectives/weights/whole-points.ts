/**
 * Shares as whole points that add up to 100: each rounded down, and the points that are left given to the largest
 * remainders (Hamilton's method). Rounding each by itself may come to 99 or 101.
 *
 * @param shares 0 … 1, adding up to 1
 */
export function wholePoints(shares: readonly number[]): number[] {
  const exact = shares.map((share) => 100 * share);
  const points = exact.map((value) => Math.floor(value + 1e-9));
  const left = Math.round(exact.reduce((sum, value) => sum + value, 0)) - points.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - points[index]! }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) points[index]! += 1;
  return points;
}
