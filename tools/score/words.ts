import { currencyOf } from "#core/workflow/currency.ts";
import { type FundingWords, fundingWords } from "#core/workflow/funding/funding-words.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** Names and amounts as the terminal says them. */
export function wordsOf(understanding: Understanding): FundingWords {
  const currency = currencyOf(understanding);
  const format = new Intl.NumberFormat("en", {
    maximumFractionDigits: 0,
    ...(currency === null ? {} : { style: "currency", currency }),
  });
  return fundingWords(understanding.reading.strategy, (amount) => format.format(amount));
}
