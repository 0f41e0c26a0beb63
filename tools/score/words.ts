import { currencyOf } from "#core/workflow/currency.ts";
import { type FundingWords, fundingWords } from "#core/workflow/funding/funding-words.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { createFormat } from "#pane/model/format.ts";

/** Names and amounts as the terminal says them. */
export function wordsOf(understanding: Understanding): FundingWords {
  const { outline, reading, signBehind } = understanding;
  const format = createFormat(outline.locale, currencyOf(understanding), "en", signBehind);
  return fundingWords(reading.strategy, (amount) => format.money(amount));
}
