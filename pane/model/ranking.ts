import type { InvestmentResult, Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";

/** How the list of investments is narrowed down and ordered. */
export interface ListChoice {
  readonly search: string;
  readonly sort: SortKey;
  /** Null shows all. */
  readonly verdict: VerdictKind | null;
}

export type SortKey = "score" | "name" | "cost" | "verdict" | "sheet";
export const SORT_KEYS: readonly SortKey[] = ["score", "verdict", "cost", "name", "sheet"];
export const VERDICT_ORDER: readonly VerdictKind[] = ["fund", "fix-first", "hold", "say-no", "stop"];

export const EVERYTHING: ListChoice = { search: "", sort: "score", verdict: null };

/** The investments chosen, in the order chosen; ties by score, then as in the sheet. */
export function listed(strategy: Strategy, scorecard: Scorecard, choice: ListChoice): InvestmentResult[] {
  const wanted = fold(choice.search);
  const key = sortKey(strategy, choice.sort);
  return scorecard.results
    .map((result, index) => ({ result, index, key: key(result, index) }))
    .filter(({ result }) => choice.verdict === null || result.verdict.kind === choice.verdict)
    .filter(({ result }) => wanted === "" || fold(result.name).includes(wanted))
    .sort((a, b) => compare(a.key, b.key) || place(a.result) - place(b.result) || a.index - b.index)
    .map(({ result }) => result);
}

type Key = (result: InvestmentResult, index: number) => number | string;

function sortKey(strategy: Strategy, sort: SortKey): Key {
  switch (sort) {
    case "score":
      return place;
    case "name":
      return ({ name }) => fold(name);
    case "verdict":
      return ({ verdict }) => VERDICT_ORDER.indexOf(verdict.kind);
    case "cost":
      return (_, index) => {
        const investment = strategy.investments[index];
        return -((investment && yearCost(investment)) ?? -1);
      };
    case "sheet":
      return (_, index) => index;
  }
}

function compare(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
}

/** Those without a rank come last. */
function place({ rank }: InvestmentResult): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

/** Lower case without accents, so that "cafe" finds "Café". */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
}
