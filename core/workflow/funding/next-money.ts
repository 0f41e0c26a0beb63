import type { Texts } from "#core/messages/en.ts";
import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingPlan } from "./funding-plan.ts";
import { type FundingWords, nextText } from "./funding-words.ts";

/**
 * What more of this year's money would buy, as a sentence. Where later years have money of their own, "nothing" is about
 * this year alone: with more for both, something may come in.
 */
export function nextMoneyText(
  { next, limits }: Pick<FundingPlan, "next" | "limits">,
  words: FundingWords,
  texts: Texts,
): string {
  const { thisYear } = words;
  if (next) return `${nextText(next, words, texts)}.`;
  const isBound = limits.some(({ kind, most }) => kind === "later" && most < Infinity);
  return isBound && thisYear !== undefined ? planTexts(texts).nothingAlone(thisYear) : texts.plan.nothingMore;
}
