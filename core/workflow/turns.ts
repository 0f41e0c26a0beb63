import type { InvestmentResult, Limits } from "#core/domain/result.ts";
import type { Gate, Investment, ReadinessPart, Strategy } from "#core/domain/strategy.ts";
import { readinessParts } from "#core/scoring/conditions.ts";
import { MUST_DO_READINESS } from "#core/scoring/decide-verdict.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";
import { VETO_WEIGHT } from "#core/scoring/veto.ts";

/** One thing that stands between an investment and Fund, as something that can be done. */
export type Obstacle =
  | { readonly kind: "gate"; readonly gate: Gate }
  /** Another investment has to be running first; `name` as it was written where it is not among the investments. */
  | { readonly kind: "need"; readonly name: string }
  /** It cannot run beside this one, which is running. */
  | { readonly kind: "rival"; readonly name: string }
  /** It does full harm to this objective. */
  | { readonly kind: "veto"; readonly objective: string }
  /** These are less ready than they need to be; at `needed` (0 … 1) they no longer stand in the way. */
  | { readonly kind: "ready"; readonly parts: readonly ReadinessPart[]; readonly needed: number };

/**
 * Everything that stands between a "Fix first" and Fund, the binding thing first, as `decideVerdict` weighs it: with all
 * of it out of the way the verdict is Fund, with one left it is not.
 *
 * @param result its verdict is "fix-first"
 */
export function obstaclesOf(
  investment: Investment,
  { score }: InvestmentResult,
  strategy: Strategy,
  limits: Limits,
): Obstacle[] {
  const gates = (state: Gate["state"]): Obstacle[] =>
    investment.gates.filter((gate) => gate.state === state).map((gate) => ({ kind: "gate", gate }));
  return [
    ...gates("fail"),
    ...gates("unknown"),
    ...needsOf(investment, strategy),
    ...vetoesOf(investment, strategy),
    ...unready(investment, strategy, neededReadiness(investment, score, limits)),
  ];
}

/**
 * The least readiness at which the score that can be had today is enough: `100 (R P - N) ≥ T_fund` solved for R; half
 * for what must be done.
 */
function neededReadiness(
  { mustDo }: Investment,
  { supports, against }: InvestmentResult["score"],
  { fund }: Limits,
): number {
  if (mustDo) return MUST_DO_READINESS;
  return supports > 0 ? Math.min(1, Math.max(0, (fund / 100 + against) / supports)) : 1;
}

function unready(investment: Investment, strategy: Strategy, needed: number): Obstacle[] {
  const parts = readinessParts(investment, strategy)
    .filter(({ level }) => level < needed - TOLERANCE)
    .sort((a, b) => a.level - b.level);
  return parts.length === 0 ? [] : [{ kind: "ready", parts, needed }];
}

function needsOf({ id, requires, excludes }: Investment, { investments }: Strategy): Obstacle[] {
  const find = (other: string): Investment | undefined => investments.find((each) => each.id === other);
  const needs = requires
    .filter((other) => other !== id && find(other)?.status !== "active")
    .map((other): Obstacle => ({ kind: "need", name: find(other)?.name ?? other }));
  const rivals = investments
    .filter((other) => other.status === "active" && other.id !== id)
    .filter((other) => excludes.includes(other.id) || other.excludes.includes(id))
    .map(({ name }): Obstacle => ({ kind: "rival", name }));
  return [...needs, ...rivals];
}

function vetoesOf({ ratings }: Investment, { objectives }: Strategy): Obstacle[] {
  return objectives
    .filter(({ weight, protected: guarded }, index) => {
      const effect = ratings[index]?.effect ?? 0;
      return effect <= -1 + TOLERANCE && (guarded || weight >= VETO_WEIGHT - TOLERANCE);
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ name }) => ({ kind: "veto", objective: name }));
}
