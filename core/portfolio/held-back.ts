import { dueAfter } from "./roadmap-due.ts";
import type { Roadmap, RoadmapItem, RoadmapQuestion } from "./roadmap-question.ts";

const ROUNDING = 1e-9;

/**
 * Which budget keeps something from starting a period earlier, all else in its place: the first that would not reach.
 * @returns null where it starts as early as needs and dates let it, or not at all
 */
export function heldBack(
  { items, budgets }: RoadmapQuestion,
  { starts, used }: Roadmap,
  item: RoadmapItem,
): number | null {
  const { id, requires, earliest } = item;
  const start = starts.get(id);
  if (start === undefined || start <= earliest) return null;
  const waits = requires.some((needed) => {
    const other = items.find((each) => each.id === needed);
    const began = starts.get(needed);
    return other !== undefined && began !== undefined && began + other.length >= start;
  });
  if (waits) return null;
  const found = budgets.findIndex(({ amounts, carry }, k) => {
    const moved = used[k]!.map(
      (amount, t) => amount + dueAfter(item, k, t - start + 1) - dueAfter(item, k, t - start),
    );
    let left = 0;
    return moved.some((amount, period) => {
      left = (carry ? left : 0) + amounts[period]! - amount;
      return left < -ROUNDING * (1 + Math.abs(amount));
    });
  });
  return found < 0 ? null : found;
}
