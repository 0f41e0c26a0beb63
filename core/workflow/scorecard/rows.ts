import type { Texts } from "#core/messages/en.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { BudgetLine } from "../budget.ts";
import { runChecks } from "../checks/run-checks.ts";
import { nextSteps } from "../next-steps.ts";
import { coveredByFunded, portfolioOf } from "../portfolio.ts";
import type { Scored } from "../understand.ts";

type Money = (amount: number) => string;

/** Figure by figure: what it is, and in the third column how much. */
export function headlineRows(
  { reading, scorecard }: Scored,
  line: BudgetLine | null,
  money: Money,
  texts: Texts,
): CellContent[][] {
  const words = texts.scorecard;
  const { percent } = texts.common;
  const { total, aligned, drifting, spend, unserved } = portfolioOf(reading.strategy, scorecard);
  const lines: CellContent[][] = [];
  if (total > 0) {
    lines.push([words.aligned, null, percent(aligned / total)], [words.drifting, null, money(drifting)]);
  }
  if (spend) lines.push([words.match, null, percent(spend.match)]);
  lines.push([words.unserved, null, unserved.map(({ name }) => name).join(", ") || words.none]);
  if (line) lines.push([words.budgetUsed(money(line.budget)), null, money(line.used)]);
  return lines;
}

export function stepRows({ reading, scorecard }: Scored, money: Money, texts: Texts): CellContent[][] {
  return nextSteps(reading.strategy, scorecard, money, 3, texts).map(({ text }, index) => [index + 1, text]);
}

/** Rank, investment, score, readiness, verdict, cost, where it stands in the budget if there is one, why; best first. */
export function listRows(
  { reading, scorecard }: Scored,
  line: BudgetLine | null,
  texts: Texts,
): CellContent[][] {
  return scorecard.results
    .map((result, index) => ({ result, investment: reading.strategy.investments[index]! }))
    .sort((a, b) => (a.result.rank ?? Infinity) - (b.result.rank ?? Infinity) || 0)
    .map(({ result, investment }) => {
      const standing = line?.standings.get(investment.id);
      return [
        result.rank,
        result.name,
        result.rank === null ? null : result.score.score,
        result.score.readiness,
        texts.scoring.verdicts[result.verdict.kind],
        yearCost(investment),
        ...(line ? [standing === undefined ? null : texts.budget.standings[standing]] : []),
        result.why,
      ];
    });
}

/** Name, weight, share of spend, and how far what is funded covers it. */
export function objectiveRows({ reading: { strategy }, scorecard }: Scored): CellContent[][] {
  const { spend } = portfolioOf(strategy, scorecard);
  const covered = coveredByFunded(strategy, scorecard);
  return strategy.objectives.map(({ name, weight }, index) => [
    null,
    name,
    weight,
    spend?.shares[index] ?? null,
    covered[index]!,
  ]);
}

/** The most important finding of each check: the sheet is for handing round, the pane has them all. */
export function checkRows(understanding: Scored, money: Money, texts: Texts): CellContent[][] {
  const results = runChecks(understanding, money, texts);
  if (results.length === 0) return [[null, texts.checks.nothing]];
  return results.map(({ findings }) => [null, findings[0]!.text]);
}
