import type { InvestmentResult } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { listLine } from "./scorecard/fit-line.ts";

/** Who is first, who comes next and how many points lie between them: by the ranks, before anything is decided. */
export function leadOf(results: readonly InvestmentResult[]): {
  readonly first: readonly string[];
  readonly next: string | null;
  readonly lead: number;
} {
  const ranked = byRank(results.filter(({ rank }) => rank !== null));
  const first = ranked.filter(({ rank }) => rank === ranked[0]!.rank);
  const next = ranked[first.length];
  const lead = next ? ranked[0]!.score.score - next.score.score : 0;
  return { first: first.map(({ name }) => name), next: next?.name ?? null, lead };
}

/** Best first. */
export function byRank(results: readonly InvestmentResult[]): InvestmentResult[] {
  return [...results].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** Characters of names in a sentence at the top. */
export const NAMES = 110;

/** Who is first and by how much, as long as nobody has said that one is to be chosen; "" where none is rated. */
export function leadText(results: readonly InvestmentResult[], texts: Texts): string {
  const { first, next, lead } = leadOf(results);
  if (first.length === 0) return "";
  if (first.length > 1) return texts.scorecard.level(listLine(first, NAMES, texts));
  return next === null ? "" : texts.scorecard.ahead(first[0]!, texts.common.points(lead));
}
