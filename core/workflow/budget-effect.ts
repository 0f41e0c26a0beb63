import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { budgetLine, type BudgetLine, type BudgetStanding } from "./budget.ts";
import type { DraftPreview } from "./investment/preview.ts";

/** What a draft would do to this year's budget. */
export interface BudgetEffect {
  /** Where the draft itself would stand; null where it would ask for nothing. */
  readonly standing: BudgetStanding | null;
  /** Names of others that it would push below the line. */
  readonly pushed: readonly string[];
  /** The line with the draft in place. */
  readonly line: BudgetLine;
  /** Fix first: all of this is said of the day when it can be funded. */
  readonly onceFixed: boolean;
}

/**
 * Compares this year's budget line with and without a draft.
 *
 * @param strategy as it is without the draft, with its scorecard; null while nothing is scored
 */
export function budgetEffect(
  strategy: Strategy,
  scorecard: Scorecard | null,
  preview: DraftPreview,
  budget: number,
): BudgetEffect {
  const { investmentId, verdict } = preview.result;
  const onceFixed = verdict.kind === "fix-first";
  const results = preview.scorecard.results.map((result) =>
    onceFixed && result.investmentId === investmentId
      ? { ...result, verdict: { ...verdict, kind: "fund" as const } }
      : result,
  );
  const line = budgetLine(preview.strategy, { ...preview.scorecard, results }, budget);
  const before = scorecard && budgetLine(strategy, scorecard, budget);
  const names = new Map(strategy.investments.map(({ id, name }) => [id, name]));
  const pushed = [...line.standings]
    .filter(([id, standing]) => standing === "below" && id !== investmentId)
    .filter(([id]) => before?.standings.get(id) === "within")
    .map(([id]) => names.get(id) ?? id);
  return { standing: line.standings.get(investmentId) ?? null, pushed, line, onceFixed };
}
