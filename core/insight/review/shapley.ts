/**
 * Shares out the whole change between two states among the causes that changed together: each cause's effect is its
 * mean over all orders in which the causes could have happened one after the other (Shapley 1953; for explaining
 * changes Sun 1998, Energy Economics 20:85-100). The shares add up to `worth(all) - worth(none)`, and no order has to
 * be chosen.
 *
 * @param causes how many, at most about ten: 2^causes states are looked at
 * @param worth of the state in which exactly the causes in the bit set have happened
 */
export function shapleyShares(causes: number, worth: (happened: number) => number): number[] {
  const states = Array.from({ length: 1 << causes }, (_, happened) => worth(happened));
  const orders = factorials(causes);
  return Array.from({ length: causes }, (_, cause) => {
    const bit = 1 << cause;
    let share = 0;
    states.forEach((before, happened) => {
      if ((happened & bit) !== 0) return;
      const earlier = bitsIn(happened);
      const weight = (orders[earlier]! * orders[causes - earlier - 1]!) / orders[causes]!;
      share += weight * (states[happened | bit]! - before);
    });
    return share;
  });
}

function factorials(most: number): number[] {
  const all = [1];
  for (let n = 1; n <= most; n += 1) all.push(all[n - 1]! * n);
  return all;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
