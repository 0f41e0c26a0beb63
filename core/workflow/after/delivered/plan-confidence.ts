import type { Texts } from "#core/messages/en.ts";
import { careTexts } from "#core/messages/care.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { draftFrom } from "../../investment/draft.ts";
import { planInvestment } from "../../investment/plan.ts";
import type { BlockedPlan, PossiblePlan } from "../../lines/line-plan.ts";
import type { Understanding } from "../../understand.ts";

/**
 * Plans to give investments the confidence that their ratings have earned: in the table's own column, in its own way
 * of writing, or in a new one beside the table. Ratings themselves stay as they are.
 * @param ids of investments, at least one
 * @param confidence 0 … 1
 */
export function planConfidence(
  understanding: Understanding,
  ids: readonly string[],
  confidence: number,
  texts: Texts,
): PossiblePlan | BlockedPlan {
  const { strategy } = understanding.reading;
  const changes = new Map<string, Change>();
  const plans: PossiblePlan[] = [];
  for (const investment of strategy.investments.filter(({ id }) => ids.includes(id))) {
    const draft = draftFrom(investment, strategy);
    const ratings = Object.fromEntries(
      Object.entries(draft.ratings).map(([id, rating]) => [id, { ...rating, confidence }]),
    );
    const plan = planInvestment(understanding, { ...draft, ratings }, ["confidence"], texts);
    if (!plan.ok) return plan;
    plans.push(plan);
    // The header of a new column is the same change for each of them.
    for (const change of plan.changes.changes) changes.set(JSON.stringify(change), change);
  }
  const label = careTexts(texts).delivered.label;
  return {
    ok: true,
    changes: { label, changes: [...changes.values()] },
    where: plans[0]!.where,
    notes: [...new Set(plans.flatMap(({ notes }) => notes))],
    missing: [],
  };
}
