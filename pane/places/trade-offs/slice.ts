import type { KeptTradeOff } from "#core/workflow/after/trade-offs/kept.ts";
import type { Slice } from "#pane/model/slice.ts";

interface TradeOffsState {
  /** Answers that are not kept in the workbook yet; null before the first. */
  readonly answers: readonly KeptTradeOff[] | null;
}

export const tradeOffsSlice: Slice<TradeOffsState> = { initial: { answers: null } };
