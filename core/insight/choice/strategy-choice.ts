import type { OptionVerdict, Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { drawsAround, type DrawOptions } from "#core/insight/robustness/draws.ts";
import { inItsWay, judgeStrategy } from "#core/scoring/judge-strategy.ts";
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
function chooseOne(strategy: Strategy, { limits }: Scorecard, options: DrawOptions = {}): OptionVerdict[] {
  const { objectives } = strategy;
  const judged = judgeStrategy(strategy, limits);
  const weights = objectives.map(({ weight }) => weight);
  const fits = Math.floor(MOST_DRAWN / Math.max(1, objectives.length * judged.length));
  const count = options.count ?? Math.max(FEWEST_DRAWS, Math.min(DRAWS, fits));
  const draws = drawsAround(weights, 1, { ...options, count });
  const wobbles = objectives.map(({ scale }): Wobble => ({
    grade: gradeOf(scale),
    floor: scale.bottom === null ? 0 : -1,
  }));
  const all = judged.map((each): Option => {
    const { investment, score } = each;
    const inTheWay = inItsWay(each, limits);
    const barred = inTheWay.find(({ cause }) => cause === "gate-failed-for-good" || cause === "veto");
    return {
      ...effectRow(investment, strategy),
      name: investment.name,
      score: score.score,
      // A check that fails for good, full harm, or nothing rated at all.
      ruledOut:
        score.assessed === 0
          ? { because: "not-assessed", about: "" }
          : barred
            ? { because: barred.cause, about: barred.about }
            : null,
      obstacles: inTheWay,
    };
  });
  return choose(all, weights, wobbles, draws.ok ? draws.value : null);
}

/** The scorecard with what is to be said of each option. */
export function withChoice(strategy: Strategy, scorecard: Scorecard, options: DrawOptions = {}): Scorecard {
  const verdicts = chooseOne(strategy, scorecard, options);
  const results = scorecard.results.map((result, i) => ({ ...result, choice: verdicts[i]! }));
  return { ...scorecard, results };
}
