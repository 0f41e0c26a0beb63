import type { VerdictKind } from "#core/domain/result.ts";
import { outcomesOf } from "#core/insight/robustness/scenarios.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { Understanding } from "../understand.ts";
import type { Scenario } from "./scenarios.ts";
import { tryWhatIf } from "./trial.ts";

/** One investment under all futures, today first. */
export interface Comparison {
  readonly investmentId: string;
  readonly name: string;
  /** As scored in each future; the score is null where nothing is assessed. */
  readonly futures: readonly { readonly score: number | null; readonly verdict: VerdictKind }[];
  /** The least of the scores, and the most points that it falls behind the best in any future; null as above. */
  readonly worst: number | null;
  readonly regret: number | null;
}

/**
 * Every investment under every scenario (and as it is today first), with its worst case and greatest regret.
 * @returns null where nothing is scored
 */
export function compareScenarios(
  understanding: Understanding,
  scenarios: readonly Scenario[],
  texts: Texts = en,
): readonly Comparison[] | null {
  const { scorecard } = understanding;
  if (!scorecard) return null;
  const futures = [scorecard];
  for (const { whatIf } of scenarios) {
    futures.push(tryWhatIf(understanding, whatIf, texts)?.scorecard ?? scorecard);
  }
  const rows = scorecard.results.map((_, i) => futures.map(({ results }) => results[i]!));
  // What nobody assessed is no choice to regret.
  const assessed = rows.filter((own) => own.every(({ rank }) => rank !== null));
  const outcomes = outcomesOf(assessed.map((own) => own.map(({ score }) => score.score)));
  return scorecard.results.map(({ investmentId, name }, i) => {
    const own = rows[i]!;
    const outcome = outcomes[assessed.indexOf(own)];
    return {
      investmentId,
      name,
      futures: own.map(({ rank, score, verdict }) => ({
        score: rank === null ? null : score.score,
        verdict: verdict.kind,
      })),
      worst: outcome?.worst ?? null,
      regret: outcome?.regret ?? null,
    };
  });
}
