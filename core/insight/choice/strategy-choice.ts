import type { InvestmentResult, OptionVerdict, Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { drawsAround, type DrawOptions } from "#core/insight/robustness/draws.ts";
import { choose, type Option } from "./choose.ts";
import type { Wobble } from "./drawn-options.ts";
import { gradeOf } from "./grade.ts";

/** At most so many ratings are drawn, so that a long list of options takes no longer than a short one. */
const MOST_DRAWN = 5_000_000;
const DRAWS = 5000;
const FEWEST_DRAWS = 200;

/**
 * The options of a strategy of which one is to be chosen.
 *
 * @param options the seed of the draws, and how many; the same seed gives the same answer in every host
 * @returns one verdict for each investment, in order
 */
function chooseOne(strategy: Strategy, { results }: Scorecard, options: DrawOptions = {}): OptionVerdict[] {
  const { objectives, investments } = strategy;
  const weights = objectives.map(({ weight }) => weight);
  const fits = Math.floor(MOST_DRAWN / Math.max(1, objectives.length * investments.length));
  const count = options.count ?? Math.max(FEWEST_DRAWS, Math.min(DRAWS, fits));
  const draws = drawsAround(weights, 1, { ...options, count });
  const wobbles = objectives.map(({ scale }): Wobble => ({
    grade: gradeOf(scale),
    floor: scale.bottom === null ? 0 : -1,
  }));
  const all = investments.map((investment, i): Option => {
    const result = results[i]!;
    return {
      ...effectRow(investment, strategy),
      name: investment.name,
      score: result.score.score,
      ruledOut: ruledOut(result),
    };
  });
  return choose(all, weights, wobbles, draws.ok ? draws.value : null);
}

/** A check that fails for good, full harm, or nothing rated at all. */
function ruledOut({ verdict, score }: InvestmentResult): Option["ruledOut"] {
  if (score.assessed === 0) return { because: "not-assessed", about: "" };
  const found = verdict.obstacles.find(({ cause }) => cause === "gate-failed-for-good" || cause === "veto");
  return found ? { because: found.cause, about: found.about } : null;
}

/** The scorecard with what is to be said of each option. */
export function withChoice(strategy: Strategy, scorecard: Scorecard, options: DrawOptions = {}): Scorecard {
  const verdicts = chooseOne(strategy, scorecard, options);
  const results = scorecard.results.map((result, i) => ({ ...result, choice: verdicts[i]! }));
  return { ...scorecard, results };
}
