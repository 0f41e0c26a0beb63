import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import {
  type AnsweredTradeOff,
  beliefsAfter,
  believedWeights,
  type DrawnOutcome,
  likeliest,
} from "#core/insight/elicitation/beliefs.ts";
import { nextQuestion } from "#core/insight/elicitation/next-question.ts";
import type { TradeOff, TradeOffAnswer } from "#core/insight/elicitation/trade-off.ts";
import { drawScores } from "#core/insight/robustness/drawn-scores.ts";
import { drawsAround, type Draws } from "#core/insight/robustness/draws.ts";
import { drawnVerdicts, firmnessLabel } from "#core/insight/robustness/firmness.ts";
import { rowsToJudge } from "#core/insight/robustness/strategy-firmness.ts";
import type { Scored } from "../../understand.ts";
import type { KeptTradeOff } from "./kept.ts";

/** Enough that a share is known to about two points at first, and to five after as many answers as are asked for. */
const COUNT = 3000;
/** Nobody is asked more than this. */
export const MOST_QUESTIONS = 8;

/** What the answers are about: possible weights around the stated ones, and what would come of each. */
export interface TradeOffWorld {
  readonly strategy: Strategy;
  readonly draws: Draws;
  /** One for each verdict; where one of several is chosen, a single one: which comes first. */
  readonly outcomes: readonly DrawnOutcome[];
  readonly decides: "verdicts" | "first";
}

/** Where the questions stand after some answers. */
export interface TradeOffStand {
  readonly answers: readonly KeptTradeOff[];
  /** Null where all is firm, or nothing is left that would help. */
  readonly asked: TradeOff | null;
  /** The weights that fit the answers and what was stated, adding up to 1. */
  readonly weights: readonly number[];
  /** Names of investments whose verdict is not firm, the least firm first; the two likeliest where one is chosen. */
  readonly open: readonly string[];
}

/**
 * @param from the weights that were stated before the first answer, in the order of the objectives
 * @returns null where there is nothing to weigh: fewer than two objectives, or no usable weights
 */
export function tradeOffWorld(
  { reading: { strategy, decision }, scorecard }: Scored,
  from: readonly number[],
): TradeOffWorld | null {
  if (strategy.objectives.length < 2) return null;
  const draws = drawsAround(from, 1, { count: COUNT });
  if (!draws.ok) return null;
  if (decision.kind === "choose-one") {
    const scores = drawScores(
      strategy.investments.map((each) => effectRow(each, strategy)),
      draws.value,
      strategy.objectives.map(({ scale }) => (scale.bottom === null ? 0 : -1)),
    );
    if (!scores.ok) return null;
    return { strategy, draws: draws.value, outcomes: [leaders(scores.value)], decides: "first" };
  }
  const { rows, setting } = rowsToJudge(strategy, scorecard.limits);
  const outcomes = drawnVerdicts(rows, draws.value, setting);
  return outcomes.ok ? { strategy, draws: draws.value, outcomes: outcomes.value, decides: "verdicts" } : null;
}

/** The index of the best row in each draw; rows past the 255th cannot lead here. */
function leaders({ rows, count, at }: { rows: number; count: number; at: Float64Array }): DrawnOutcome {
  const first = new Uint8Array(count);
  for (let row = 1; row < Math.min(rows, 256); row += 1)
    for (let draw = 0; draw < count; draw += 1)
      if (at[row * count + draw]! > at[first[draw]! * count + draw]!) first[draw] = row;
  return first;
}

/** What stands after these answers, and the next question. Answers about objectives that are gone count for nothing. */
export function standAfter(world: TradeOffWorld, answers: readonly KeptTradeOff[]): TradeOffStand {
  const { strategy, draws, outcomes, decides } = world;
  const at = (wanted: string): number => strategy.objectives.findIndex(({ id }) => id === wanted);
  const known = answers.flatMap(({ a, b, ...rest }): AnsweredTradeOff[] =>
    at(a) < 0 || at(b) < 0 ? [] : [{ a: at(a), b: at(b), ...rest }],
  );
  const beliefs = beliefsAfter(draws, known);
  const doubtful = outcomes
    .map((outcome, index) => ({ index, ...likeliest(outcome, beliefs) }))
    .filter(({ share }) => firmnessLabel(share) !== "firm")
    .sort((one, other) => one.share - other.share);
  const next = known.length < MOST_QUESTIONS ? nextQuestion(outcomes, draws, beliefs, known) : null;
  const names = strategy.investments.map(({ name }) => name);
  return {
    answers,
    asked: next?.asked ?? null,
    weights: believedWeights(draws, beliefs),
    open: doubtful.map(({ index, way }) => names[decides === "first" ? way : index] ?? ""),
  };
}

/** The answer as it is kept: by the objectives' ids, which stay when columns move. */
export function keptAnswer(strategy: Strategy, asked: TradeOff, answer: TradeOffAnswer): KeptTradeOff {
  const [a, b] = [strategy.objectives[asked.a]!.id, strategy.objectives[asked.b]!.id];
  return { ...asked, a, b, answer };
}
