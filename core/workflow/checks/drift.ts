import { portfolioOf } from "../portfolio.ts";
import type { Check } from "./finding.ts";

/** Spend never follows the weights to the point; less than this is not worth a word. */
const WORTH_SAYING = 0.2;

/** Spend that does not follow the weights: how much would have to move, from where to where. */
export const checkDrift: Check = ({ strategy, scorecard }) => {
  const { spend } = portfolioOf(strategy, scorecard);
  if (!spend || spend.drift < WORTH_SAYING) return [];
  const apart = strategy.objectives
    .map(({ name, weight, weightCell }, index) => {
      const share = spend.shares[index]!;
      return { said: { objective: name, share, weight }, weightCell, over: share - weight };
    })
    .sort((a, b) => b.over - a.over);
  const above = apart.slice(0, 1).find(({ over }) => over > 0);
  const below = apart.slice(-1).find(({ over }) => over < 0);
  return [
    {
      code: "drift",
      share: spend.drift,
      unaligned: spend.unaligned > (above?.over ?? 0) ? spend.unaligned : null,
      above: above?.said ?? null,
      below: below?.said ?? null,
      place: below?.weightCell ?? null,
    },
  ];
};
