import type { Texts } from "#core/messages/en.ts";
import { faultText } from "../after/table/fault-text.ts";
import type { Found, SpendApart } from "./finding.ts";

/**
 * What a check found, in one sentence.
 * @param money writes an amount in the workbook's currency
 */
export function findingText(found: Found, texts: Texts, money: (amount: number) => string): string {
  const t = texts.checks;
  const { percent, points } = texts.common;
  switch (found.code) {
    case "unserved": {
      const { objective, best } = found;
      const weight = percent(found.weight);
      return best
        ? t.coverage.notFunded(objective, weight, best.name, texts.scoring.verdicts[best.verdict])
        : t.coverage.nobody(objective, weight);
    }
    case "little-served":
      return t.coverage.little(found.objective, percent(found.covered), percent(found.weight));
    case "drift":
      return driftText(found, texts);
    case "serves-nothing": {
      const words = found.isIdea ? t.islands.ideaServesNothing : t.islands.servesNothing;
      return words(found.name, found.cost === null ? null : money(found.cost));
    }
    case "hub":
      return t.islands.hub(found.name, found.others);
    case "alone":
      return t.islands.alone(found.name);
    case "capability-gap":
      return t.capabilities.gap(found.name, points(found.current), points(found.target), found.needs);
    case "one-lever":
      return t.levers.gathered(percent(found.share), found.lever);
    case "empty-levers":
      return t.levers.empty(found.levers);
    case "toss-up":
      return t.firmness.tossUp(found.name, texts.scoring.verdicts[found.verdict], percent(found.share));
    case "narrow-first": {
      const bound = (found.side === "above" ? t.firmness.atLeast : t.firmness.atMost)(percent(found.limit));
      return t.firmness.first(found.name, found.objective, bound, percent(found.weight));
    }
    case "measure": {
      const { objective, measure, progress } = found;
      return progress < 0
        ? t.measures.away(objective, measure)
        : t.measures.behind(objective, measure, percent(progress));
    }
    case "table":
      return faultText(found.fault, texts);
  }
}

/** A share that would be shown as 0%. */
const SHOWN = 0.005;

function driftText(
  { share, unaligned, above, below }: Extract<Found, { code: "drift" }>,
  { checks: { drift: t }, common: { percent } }: Texts,
): string {
  const over = (part: SpendApart): string =>
    t.over(part.objective, percent(part.share), percent(part.weight));
  const under = (part: SpendApart): string =>
    t.under(part.objective, part.share < SHOWN ? null : percent(part.share), percent(part.weight));
  return t.move(percent(share), [
    ...(unaligned === null ? [] : [t.nothing(percent(unaligned))]),
    ...(above ? [over(above)] : []),
    ...(below ? [under(below)] : []),
  ]);
}
