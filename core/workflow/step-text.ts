import type { InvestmentResult, Limits } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { obstacleText } from "#core/scoring/obstacle-text.ts";
import { fixText } from "./fix-text.ts";
import type { NextStep } from "./next-steps.ts";

/**
 * What to do next, in one or two sentences: what, why, and what the verdict turns to.
 * @param limits by which its scorecard was judged
 * @param money writes an amount in the workbook's currency
 */
export function stepText(
  step: NextStep,
  limits: Limits,
  texts: Texts,
  money: (amount: number) => string,
): string {
  const t = texts.nextSteps;
  const { percent } = texts.common;
  switch (step.kind) {
    case "serve":
      return t.serve(step.objective.name, percent(step.objective.weight));
    case "stop":
    case "decline": {
      const saves = step.frees === null ? "" : t.saves(money(step.frees));
      return t[step.kind](step.result.name, whyNot(step.result, limits, texts), saves);
    }
    case "fix": {
      const { verdict, name } = step.result;
      return fixText(verdict.obstacles, name, texts, (other) => step.refused.has(other));
    }
    case "rate": {
      const { name, score } = step.result;
      const best = score.high >= limits.fund ? texts.scoring.verdicts.fund : null;
      return t.rate(name, percent(1 - score.assessed), best);
    }
  }
}

/** Why it is a no, as part of a sentence. */
function whyNot({ score, verdict }: InvestmentResult, limits: Limits, texts: Texts): string {
  const { causes } = texts.scoring;
  const { points } = texts.common;
  switch (verdict.causes[0]) {
    case "gate-failed-for-good":
      return causes.forGood(obstacleText(verdict.obstacles[0]!, texts));
    case "veto":
      return obstacleText(verdict.obstacles[0]!, texts);
    case "best-case-too-low":
      return causes.bestCaseTooLow(points(score.high), points(limits.no));
    default:
      return score.score < 0
        ? causes.harmful(points(score.score))
        : causes.tooLow(points(score.score), points(limits.no));
  }
}
