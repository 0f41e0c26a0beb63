import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { bestPlanInSlices } from "#core/portfolio/best-plan.ts";
import type { Plan } from "#core/portfolio/plan.ts";
import { outReasonsInSlices } from "#core/portfolio/reasons.ts";
import type { DraftPreview } from "../investment/preview.ts";
import { type FundingLine, type FundingLines, linesOf } from "./funding-plan.ts";
import { type FundingChoices, fundingQuestion } from "./funding-question.ts";
import { planStandings, type PlanStanding } from "./plan-standing.ts";

/** What a draft would do to this year's plan. */
export interface DraftEffect {
  /** Where the draft itself would stand; null where it would not be offered. */
  readonly standing: PlanStanding | null;
  /** The draft in the lists, with why it is out. */
  readonly line: FundingLine | null;
  /** Names of others that it would push out of the plan, and that would come in with it. */
  readonly pushed: readonly string[];
  readonly comesIn: readonly string[];
  /** The plan with the draft; null where no plan is possible. */
  readonly lines: FundingLines | null;
}

/**
 * Compares this year's plan with and without a draft: the same plans that every other place shows.
 *
 * @param strategy as it is without the draft, with its scorecard; null while nothing is scored
 */
export function* draftEffectInSlices(
  strategy: Strategy,
  scorecard: Scorecard | null,
  preview: DraftPreview,
  choices: FundingChoices,
): Generator<unknown, DraftEffect> {
  const { investmentId: id } = preview.result;
  const before = scorecard ? yield* planned(strategy, scorecard, choices) : null;
  const lines = yield* planned(preview.strategy, preview.scorecard, choices, id);
  if (!lines) return { standing: null, line: null, pushed: [], comesIn: [], lines: null };
  const was = new Set(before?.in.map((line) => line.id));
  const is = new Set(lines.in.map((line) => line.id));
  return {
    standing: planStandings(lines).get(id) ?? null,
    line: [...lines.in, ...lines.out, ...lines.apart].find((line) => line.id === id) ?? null,
    pushed: (before?.in ?? []).filter((line) => line.id !== id && !is.has(line.id)).map(({ name }) => name),
    comesIn: before
      ? lines.in.filter((line) => line.id !== id && !was.has(line.id)).map(({ name }) => name)
      : [],
    lines,
  };
}

const NOTHING: Plan = { ids: [], value: 0, used: [0, 0] };

/** @param reasonOf why this one is out is worked out too */
function* planned(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
  reasonOf?: string,
): Generator<unknown, FundingLines | null> {
  const asked = fundingQuestion(strategy, scorecard, choices);
  if (asked.question.items.length === 0) return linesOf(strategy, asked, NOTHING, []);
  const answer = yield* bestPlanInSlices(asked.question);
  if (!("plan" in answer)) return null;
  const why =
    reasonOf === undefined ? [] : yield* outReasonsInSlices(asked.question, answer.plan, [reasonOf]);
  return linesOf(strategy, asked, answer.plan, why);
}
