import type { Limits } from "#core/domain/result.ts";
import type { Outcome } from "#core/domain/outcome.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { factsOf } from "#core/scoring/decide-verdict.ts";
import { judgeStrategy } from "#core/scoring/judge-strategy.ts";
import { vetoGuard } from "#core/scoring/veto.ts";
import type { Draws } from "./draws.ts";
import { firmness, type Firmness, type FirmnessSetting, type VerdictRow } from "./firmness.ts";

/**
 * How firm the verdicts of a whole strategy are (see `firmness`), with all that stands in their way.
 *
 * @param limits as the scorecard has them
 * @returns one entry for each investment, in order
 */
export function strategyFirmness(strategy: Strategy, limits: Limits, draws: Draws): Outcome<Firmness[]> {
  const { rows, setting } = rowsToJudge(strategy, limits);
  return firmness(
    rows,
    strategy.objectives.map(({ weight }) => weight),
    draws,
    setting,
  );
}

/** A strategy as the questions about draws see it. */
export function rowsToJudge(
  strategy: Strategy,
  limits: Limits,
): { readonly rows: readonly VerdictRow[]; readonly setting: FirmnessSetting } {
  const rows = judgeStrategy(strategy, limits).map(({ investment, conditions }): VerdictRow => ({
    ...effectRow(investment, strategy),
    facts: factsOf(conditions),
    running: conditions.running,
  }));
  const setting = {
    limits,
    floors: strategy.objectives.map(({ scale }) => (scale.bottom === null ? 0 : -1)),
    guards: strategy.objectives.map(vetoGuard),
  };
  return { rows, setting };
}
