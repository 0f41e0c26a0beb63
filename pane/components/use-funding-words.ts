import { type FundingWords, fundingWords } from "#core/workflow/funding/funding-words.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { useMemo } from "preact/hooks";
import { usePane } from "./context.ts";

/** Names and amounts as the plan's sentences need them. */
export function useFundingWords({ reading }: Understanding): FundingWords {
  const { format } = usePane();
  return useMemo(() => fundingWords(reading.strategy, (amount) => format.money(amount)), [reading, format]);
}
