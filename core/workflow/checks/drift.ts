import { portfolioOf } from "../portfolio.ts";
import type { Check } from "./finding.ts";

/** Spend never follows the weights to the point; less than this is not worth a word. */
const WORTH_SAYING = 0.2;

/** A share that would be shown as 0%. */
const SHOWN = 0.005;

/** Spend that does not follow the weights: how much would have to move, from where to where. */
export const checkDrift: Check = ({ strategy, scorecard, texts }) => {
  const { spend } = portfolioOf(strategy, scorecard);
  if (!spend || spend.drift < WORTH_SAYING) return [];
  const { percent } = texts.common;
  const t = texts.checks.drift;
  const apart = strategy.objectives
    .map((objective, index) => ({ objective, share: spend.shares[index]! }))
    .map((line) => ({ ...line, over: line.share - line.objective.weight }))
    .sort((a, b) => b.over - a.over);
  const [most, least] = [apart[0], apart[apart.length - 1]];
  const parts: string[] = [];
  if (spend.unaligned > Math.max(0, most?.over ?? 0)) parts.push(t.nothing(percent(spend.unaligned)));
  if (most && most.over > 0)
    parts.push(t.over(most.objective.name, percent(most.share), percent(most.objective.weight)));
  if (least && least.over < 0) {
    const share = least.share < SHOWN ? null : percent(least.share);
    parts.push(t.under(least.objective.name, share, percent(least.objective.weight)));
  }
  const place = least && least.over < 0 ? least.objective.weightCell : null;
  return [{ text: t.move(percent(spend.drift), parts), place }];
};
