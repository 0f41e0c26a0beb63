import type { Texts } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { Understanding } from "../../understand.ts";
import { planWeights } from "../../weights/plan-weights.ts";
import { byId, type KeptTradeOff, withTradeOffs } from "./kept.ts";

/** Plans to make the weights that the answers came to the workbook's own, and keeps the answers with them. */
export function planTradeOffs(
  understanding: Understanding,
  answers: readonly KeptTradeOff[],
  weights: readonly number[],
  texts: Texts,
): ChangeSet {
  const { strategy } = understanding.reading;
  const kept = withTradeOffs(understanding.preferences, strategy, answers).tradeOffs!;
  const tradeOffs = { ...kept, to: byId(strategy, weights) };
  const preferences = { ...understanding.preferences, tradeOffs };
  return planWeights({ ...understanding, preferences }, weights, texts).changes;
}
