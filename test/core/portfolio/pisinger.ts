/** Instances in a series; each has its own share of the total cost as capacity. */
const SERIES = 100;

/**
 * Pisinger's generator of knapsack instances (Pisinger 2005, "Where are the hard knapsack problems?", Computers & OR
 * 32:2271-2284; his gen2.c): knapPI_TYPE_N_1000_1. The random numbers are srand48/lrand48 of the C library.
 */
export function pisinger(
  type: 1 | 2 | 3,
  n: number,
  instance = 1,
): { readonly values: number[]; readonly costs: number[]; readonly capacity: number } {
  const range = 1000;
  let state = (BigInt(instance) << 16n) + 0x330en;
  const random = (below: number): number => {
    state = (state * 0x5deece66dn + 0xbn) & ((1n << 48n) - 1n);
    return Number(state >> 17n) % below;
  };
  const values: number[] = [];
  const costs: number[] = [];
  for (let j = 0; j < n; j++) {
    const cost = random(range) + 1;
    const near = range / 10;
    const value =
      type === 1
        ? random(range) + 1
        : type === 2
          ? Math.max(1, random(2 * near + 1) + cost - near)
          : cost + near;
    costs.push(cost);
    values.push(value);
  }
  const total = costs.reduce((a, b) => a + b, 0);
  const capacity = Math.max(Math.floor((instance * total) / (SERIES + 1)), Math.max(...costs));
  return { values, costs, capacity };
}
