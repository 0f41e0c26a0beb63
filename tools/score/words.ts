import { currencyOf } from "#core/workflow/currency.ts";
import type { FundingWords } from "#core/workflow/funding/funding-words.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** Names and amounts as the terminal says them. */
export function wordsOf(understanding: Understanding): FundingWords {
  const names = new Map(understanding.reading.strategy.investments.map(({ id, name }) => [id, name]));
  const currency = currencyOf(understanding);
  const format = new Intl.NumberFormat("en", {
    maximumFractionDigits: 0,
    ...(currency === null ? {} : { style: "currency", currency }),
  });
  return { nameOf: (id) => names.get(id) ?? id, money: (amount) => format.format(amount) };
}
