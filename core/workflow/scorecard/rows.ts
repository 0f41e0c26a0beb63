import type { InvestmentResult } from "#core/domain/result.ts";
import { optionText } from "#core/insight/choice/option-text.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { Texts } from "#core/messages/en.ts";
import { ReadinessTold } from "#core/scoring/readiness-told.ts";
import { addressOf } from "#core/workbook/range.ts";
import { findingText } from "../checks/finding-text.ts";
import { runChecks } from "../checks/run-checks.ts";
import { byRank, leadText, NAMES } from "../lead.ts";
import { mannerOf, type Manner } from "../manner.ts";
import { coveredByFirst, coveredByFunded, type Portfolio } from "../portfolio.ts";
import type { Scored } from "../understand.ts";
import { listLine, short } from "./fit-line.ts";

export type Money = (amount: number) => string;

/** One line of the ranking. */
export interface RankedRow {
  readonly result: InvestmentResult;
  readonly investment: Investment;
  /** Equal whole scores share one; null where nothing is rated. */
  readonly place: number | null;
  /** First year, null where there is none. */
  readonly cost: number | null;
  /** Whether the tables say anything of its readiness; else it is taken as ready, which is nothing to show. */
  readonly saysReady: boolean;
  /** 0 … 1; null where what the tables say of it was not understood. */
  readonly readiness: number | null;
}

/** Best first; what is not rated comes last. */
export function rankedRows({ reading, scorecard }: Scored): RankedRow[] {
  const told = new ReadinessTold(reading.strategy);
  const rows = scorecard.results
    .map((result, index) => ({ result, investment: reading.strategy.investments[index]! }))
    .sort((a, b) => (a.result.rank ?? Infinity) - (b.result.rank ?? Infinity) || 0);
  let place = 0;
  let before: number | null = null;
  return rows.map(({ result, investment }, index) => {
    const whole = Math.round(result.score.score);
    if (whole !== before) place = index + 1;
    before = whole;
    return {
      result,
      investment,
      place: result.rank === null ? null : place,
      cost: yearCost(investment),
      saysReady: told.says(investment),
      readiness: told.of(investment, result),
    };
  });
}

/** Whether the tables say anything of readiness; where they don't, all are taken as ready, which is nothing to show. */
export function knowsReadiness(rows: readonly RankedRow[]): boolean {
  return rows.some(({ saysReady }) => saysReady);
}

/** One line about an objective: shares are 0 … 1, of the spend null where nothing is spent. */
export interface CoverRow {
  readonly name: string;
  readonly weight: number;
  readonly share: number | null;
  readonly covered: number;
  /** How many investments serve it. */
  readonly served: number;
}

export function coverRows(
  { reading: { strategy }, scorecard }: Scored,
  { spend }: Portfolio,
  manner: Manner,
): CoverRow[] {
  const covered = (manner === "verdicts" ? coveredByFunded : coveredByFirst)(strategy, scorecard);
  return strategy.objectives.map(({ name, weight }, index) => ({
    name,
    weight,
    share: spend?.shares[index] ?? null,
    covered: covered[index] ?? 0,
    served: strategy.investments.filter(({ ratings }) => (ratings[index]?.effect ?? 0) > 0).length,
  }));
}

/** The most important finding of each check, with its cell: the page is for handing round, the pane has them all. */
export function checkLines(
  understanding: Scored,
  money: Money,
  texts: Texts,
): { readonly cell: string; readonly text: string }[] {
  return runChecks(understanding, texts.pane.wizard.levers).map(({ findings: [first] }) => ({
    cell: first.place ? addressOf(first.place) : "",
    text: findingText(first, texts, money),
  }));
}

/** What the page says in one sentence at its top. */
export function summaryOf({ reading, scorecard }: Scored, portfolio: Portfolio, texts: Texts): string {
  const words = texts.scorecard;
  const manner = mannerOf(reading, scorecard.results);
  if (manner === "choice") return chosen(scorecard.results, texts);
  if (manner === "open")
    return [leadText(scorecard.results, texts), texts.choice.open].filter((part) => part !== "").join(" ");
  const count = (kind: string): number =>
    scorecard.results.filter(({ verdict }) => verdict.kind === kind).length;
  const [fix, stop, fund] = [count("fix-first"), count("stop"), count("fund")];
  return words.summary({
    aligned: portfolio.total > 0 ? texts.common.percent(portfolio.aligned / portfolio.total) : null,
    fund,
    fix,
    stop,
    all: reading.strategy.investments.length,
    unserved: portfolio.unserved[0] ? short(portfolio.unserved[0].name, 40) : null,
  });
}

/** What to choose; all that it lies between where that is too close to call. */
function chosen(results: readonly InvestmentResult[], texts: Texts): string {
  const leader = results.find(({ choice }) => choice?.place === 1);
  if (!leader?.choice) return "";
  if (leader.choice.kind !== "too-close") return `${leader.name}. ${optionText(leader.choice, texts)}`;
  const close = byRank(results.filter(({ choice }) => choice?.kind === "too-close")).map(({ name }) => name);
  return texts.scoring.because(texts.choice.kinds["too-close"], listLine(close, NAMES, texts));
}
