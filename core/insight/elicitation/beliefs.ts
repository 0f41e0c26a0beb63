import type { Draws } from "#core/insight/robustness/draws.ts";
import { likelihood, type TradeOff, type TradeOffAnswer } from "./trade-off.ts";

export interface AnsweredTradeOff extends TradeOff {
  readonly answer: TradeOffAnswer;
}

/**
 * How much each draw is believed after the answers (Bayes): the draws are what was thought before, at the stated
 * weights. @returns one number a draw, adding up to 1
 */
export function beliefsAfter(draws: Draws, answers: readonly AnsweredTradeOff[]): Float64Array {
  const { count, weights } = draws;
  const beliefs = new Float64Array(count).fill(1);
  for (const asked of answers) {
    for (let draw = 0; draw < count; draw += 1) {
      const [a, b] = [weights[asked.a * count + draw]!, weights[asked.b * count + draw]!];
      beliefs[draw] = beliefs[draw]! * likelihood(asked, asked.answer, a, b);
    }
  }
  const sum = beliefs.reduce((total, each) => total + each, 0);
  // Answers that no draw can account for leave everything as it was thought before.
  return sum > 0 ? beliefs.map((each) => each / sum) : beliefs.fill(1 / count);
}

/** The weights that are believed in the mean; adding up to 1. */
export function believedWeights({ count, objectives, weights }: Draws, beliefs: Float64Array): number[] {
  return Array.from({ length: objectives }, (_, j) => {
    let mean = 0;
    for (let draw = 0; draw < count; draw += 1) mean += beliefs[draw]! * weights[j * count + draw]!;
    return mean;
  });
}

/** What may come out one way or another: for each draw which, as small whole numbers from 0. */
export type DrawnOutcome = Uint8Array;

/** The likeliest way in which something comes out, and how much that is believed, 0 … 1. */
export function likeliest(outcome: DrawnOutcome, beliefs: Float64Array): { way: number; share: number } {
  const shares = sharesOf(outcome, beliefs);
  const way = shares.indexOf(Math.max(...shares));
  return { way, share: shares[way]! };
}

/** How much each way is believed, by its number. */
export function sharesOf(outcome: DrawnOutcome, beliefs: Float64Array): number[] {
  const shares = new Float64Array(outcome.reduce((most, way) => Math.max(most, way), 0) + 1);
  for (let draw = 0; draw < outcome.length; draw += 1)
    shares[outcome[draw]!] = shares[outcome[draw]!]! + beliefs[draw]!;
  return [...shares];
}
