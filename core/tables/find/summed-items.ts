import type { ListedName } from "./name-lists.ts";

const LEAST_MEMBERS = 2;
const CLOSE = 0.006;

/**
 * The items of a list that head those which they sum up ("Technical 40", then 10, 10 and 20): all items are such heads
 * or theirs, and there are two heads at least, or one that is followed by all others.
 * @returns their places among the items; empty where the list is not made so
 */
export function headsOfSums(items: readonly Pick<ListedName, "value">[]): ReadonlySet<number> {
  const heads = new Set<number>();
  let at = 0;
  while (at < items.length) {
    const end = endOfSum(items, at);
    if (end === null) return new Set();
    heads.add(at);
    at = end;
  }
  return heads;
}

/** Behind the last of the items that add up to the one in front of them; the next head follows there. */
function endOfSum(items: readonly Pick<ListedName, "value">[], head: number): number | null {
  const whole = items[head]!.value;
  let sum = 0;
  for (let at = head + 1; at < items.length; at++) {
    sum += items[at]!.value;
    if (at - head >= LEAST_MEMBERS && whole > 0 && Math.abs(sum / whole - 1) < CLOSE) return at + 1;
    if (sum > whole * (1 + CLOSE)) return null;
  }
  return null;
}
