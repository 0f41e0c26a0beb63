import type { FundingWords } from "#core/workflow/funding/funding-words.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { useMemo } from "preact/hooks";
import { usePane } from "./context.ts";

/** Names and amounts as the plan's sentences need them. */
export function useFundingWords({ reading }: Understanding): FundingWords {
  const { format } = usePane();
  return useMemo(() => {
    const names = new Map(reading.strategy.investments.map(({ id, name }) => [id, name]));
    return { nameOf: (id) => names.get(id) ?? id, money: (amount) => format.money(amount) };
  }, [reading, format]);
}
