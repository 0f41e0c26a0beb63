import type { Objective, Strategy } from "#core/domain/strategy.ts";
import { effectRow, worthsOf } from "#core/insight/effect-row.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { weightStability } from "#core/insight/robustness/stability.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";
import type { Check, CheckInput, Finding } from "./finding.ts";

/** Enough to know a share to about ±3 points, and quick enough to run each time the overview is opened. */
const DRAWS = 1000;

/** A weight is hardly known to this, as a share of the strategy: what hangs on less is worth a word. */
const NARROW = 0.05;

/**
 * Verdicts that are a toss-up, and a first place that hangs on a few points of one weight. Where one of several is
 * chosen there are no verdicts, and how sure the choice is stands with it.
 */
export const checkFirmness: Check = (input) => [
  ...(input.reading.decision.kind === "portfolio" ? tossUps(input) : []),
  ...firstPlace(input),
];

function tossUps({ strategy, scorecard }: CheckInput): Finding[] {
  const draws = drawsAround(weightsOf(strategy), 1, { count: DRAWS });
  if (!draws.ok) return [];
  const firmness = strategyFirmness(strategy, scorecard.limits, draws.value);
  if (!firmness.ok) return [];
  return strategy.investments
    .map((investment, index) => ({ investment, firm: firmness.value[index]! }))
    .filter(({ investment, firm }) => firm.label === "toss-up" && investment.status !== "retired")
    .sort((a, b) => a.firm.share - b.firm.share)
    .map(({ investment: { name, cell }, firm }) => ({
      code: "toss-up",
      name,
      verdict: firm.verdict,
      share: firm.share,
      place: cell,
    }));
}

/** The one weight that the first place hangs on most. Investments of which nothing is assessed do not compete. */
function firstPlace({ strategy, scorecard }: CheckInput): Finding[] {
  const competing = strategy.investments.filter((_, index) => scorecard.results[index]?.rank !== null);
  const leaders = scorecard.results.filter(({ rank }) => rank === 1);
  const [leader] = leaders;
  if (!leader || leaders.length > 1) return [];
  const ranges = weightStability(
    competing.map((investment) => worthsOf(effectRow(investment, strategy))),
    weightsOf(strategy),
  );
  if (!ranges.ok) return [];
  const room = ({ weight }: Objective, index: number): number => {
    const { low, high } = ranges.value[index]!.first;
    return Math.min(low > 0 ? weight - low : 1, high < 1 ? high - weight : 1);
  };
  const tightest = strategy.objectives
    .map((objective, index) => ({ objective, index, room: room(objective, index) }))
    .sort((a, b) => a.room - b.room)[0];
  if (!tightest || tightest.room >= NARROW) return [];
  const { name, weight, weightCell, cell } = tightest.objective;
  const { low, high } = ranges.value[tightest.index]!.first;
  const isAbove = low > 0 && weight - low === tightest.room;
  return [
    {
      code: "narrow-first",
      name: leader.name,
      objective: name,
      side: isAbove ? "above" : "below",
      limit: isAbove ? low : high,
      weight,
      place: weightCell ?? cell,
    },
  ];
}

function weightsOf({ objectives }: Strategy): number[] {
  return objectives.map(({ weight }) => weight);
}
