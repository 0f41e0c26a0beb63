import type { Strategy } from "#core/domain/strategy.ts";
import type { TradeOffAnswer } from "#core/insight/elicitation/trade-off.ts";
import type { Preferences } from "../../preferences.ts";

/** An answered question, by the ids of its objectives (see `TradeOff`). */
export interface KeptTradeOff {
  readonly a: string;
  readonly b: string;
  readonly first: number;
  readonly second: number;
  readonly answer: TradeOffAnswer;
}

/** Answers, and the weights that they are about, by objective id. */
export interface KeptTradeOffs {
  readonly from: Readonly<Record<string, number>>;
  /** What came of them, once it was written; absent before. */
  readonly to?: Readonly<Record<string, number>>;
  readonly answers: readonly KeptTradeOff[];
}

/** Weights are written in thousandths. */
const ROUNDING = 0.0011;

/**
 * The answers that still hold, and the weights that were stated before them. Who has weighed anew since is asked anew.
 * @returns weights in the order of the objectives
 */
export function keptTradeOffs(
  { objectives }: Strategy,
  { tradeOffs }: Preferences,
): { readonly from: readonly number[]; readonly answers: readonly KeptTradeOff[] } {
  const now = objectives.map(({ weight }) => weight);
  const isNow = (kept: Readonly<Record<string, number>> | undefined): boolean =>
    kept !== undefined &&
    Object.keys(kept).length === objectives.length &&
    objectives.every(({ id, weight }) => Math.abs((kept[id] ?? -1) - weight) < ROUNDING);
  return tradeOffs && (isNow(tradeOffs.from) || isNow(tradeOffs.to))
    ? { from: objectives.map(({ id }) => tradeOffs.from[id]!), answers: tradeOffs.answers }
    : { from: now, answers: [] };
}

/** The preferences with these answers. */
export function withTradeOffs(
  preferences: Preferences,
  strategy: Strategy,
  answers: readonly KeptTradeOff[],
): Preferences {
  const { from } = keptTradeOffs(strategy, preferences);
  const { to } = preferences.tradeOffs ?? {};
  return { ...preferences, tradeOffs: { from: byId(strategy, from), ...(to && { to }), answers } };
}

/** Weights by the ids of their objectives. */
export function byId({ objectives }: Strategy, weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(objectives.map(({ id }, j) => [id, Number(weights[j]!.toFixed(6))]));
}
