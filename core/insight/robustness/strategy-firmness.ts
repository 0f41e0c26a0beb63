import type { Limits } from "#core/domain/result.ts";
import type { Outcome } from "#core/domain/outcome.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { conditionsOf, indexInvestments, readinessParts } from "#core/scoring/conditions.ts";
import type { Draws } from "./draws.ts";
import { firmness, type Firmness, type VerdictRow } from "./firmness.ts";

/**
 * How firm the verdicts of a whole strategy are (see `firmness`), with all that stands in their way.
 *
 * @param limits as the scorecard has them
 * @returns one entry for each investment, in order
 */
export function strategyFirmness(strategy: Strategy, limits: Limits, draws: Draws): Outcome<Firmness[]> {
  const others = indexInvestments(strategy);
  const rows = strategy.investments.map((investment): VerdictRow => {
    const found = conditionsOf(investment, strategy, readinessParts(investment, strategy), others);
    return {
      ...effectRow(investment, strategy),
      mustDo: found.mustDo,
      running: found.running,
      failedForGood: found.gateFailedForGood !== null,
      blocked: [found.gateFailing, found.gateUnknown, found.unmetNeed].some((reason) => reason !== null),
    };
  });
  return firmness(
    rows,
    strategy.objectives.map(({ weight }) => weight),
    draws,
    {
      limits,
      floors: strategy.objectives.map(({ scale }) => (scale.bottom === null ? 0 : -1)),
      protectedObjectives: strategy.objectives.map((objective) => objective.protected),
    },
  );
}
