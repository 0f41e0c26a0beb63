import type { Objective } from "#core/domain/strategy.ts";
import { FULL, type DraftRating, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import type { DraftPreview } from "#core/workflow/investment/preview.ts";
import type { InvestmentResult } from "#core/domain/result.ts";
import type { WizardStep } from "./slice.ts";

export const LAST_STEP: WizardStep = 5;

/** The levels of our own scale, as the buttons show them. */
export const LEVELS: readonly number[] = [-3, -2, -1, 0, 1, 2, 3];

/** The draft with one rating changed; null takes it away. Confidence and evidence stay when only the level moves. */
export function withRating(
  draft: InvestmentDraft,
  objective: Objective,
  change: Partial<DraftRating> | null,
): InvestmentDraft {
  const { [objective.id]: before, ...others } = draft.ratings;
  if (change === null) return { ...draft, ratings: others };
  const rating = { level: 0, confidence: 1, evidence: "", ...before, ...change };
  return { ...draft, ratings: { ...draft.ratings, [objective.id]: rating } };
}

/** The level as a button's value, or null where it lies between two (a rating read from a finer scale). */
export function wholeLevel(rating: DraftRating | undefined): number | null {
  if (!rating) return null;
  const nearest = Math.round(rating.level);
  return Math.abs(rating.level - nearest) < 1e-9 && Math.abs(nearest) <= FULL ? nearest : null;
}

/** How many of a list are shown around the draft. */
const NEIGHBOURS = 1;

/** The draft among those that stand just before and after it, best first. Empty where it has no rank yet. */
export function neighbours({ scorecard, result }: DraftPreview): readonly InvestmentResult[] {
  if (result.rank === null) return [];
  const order = scorecard.results
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const at = order.indexOf(result);
  const first = Math.max(0, Math.min(at - NEIGHBOURS, order.length - 1 - 2 * NEIGHBOURS));
  return order.slice(first, first + 2 * NEIGHBOURS + 1);
}
