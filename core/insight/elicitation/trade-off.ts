/**
 * "Which would you rather have this year: `first` of objective a's target, or `second` of objective b's?" Two options
 * that differ in two objectives only are as simple as a question about weights gets (Hansen & Ombler 2008, Journal of
 * Multi-Criteria Decision Analysis 15:87-107).
 */
export interface TradeOff {
  /** Indices of two objectives. */
  readonly a: number;
  readonly b: number;
  /** Shares of a year's target, above 0 … 1; at least one of them is 1. */
  readonly first: number;
  readonly second: number;
}

export type TradeOffAnswer = "first" | "second" | "same";

/** Shares that people can picture: all, three quarters, two thirds, half, a third, a quarter. */
export const SHARES = [1, 3 / 4, 2 / 3, 1 / 2, 1 / 3, 1 / 4] as const;

/** All questions that there are about so many objectives. */
export function tradeOffs(objectives: number): TradeOff[] {
  const all: TradeOff[] = [];
  for (let a = 0; a < objectives; a += 1)
    for (let b = a + 1; b < objectives; b += 1)
      for (const share of SHARES) {
        all.push({ a, b, first: 1, second: share });
        if (share < 1) all.push({ a, b, first: share, second: 1 });
      }
  return all;
}

/** How roughly people tell two things apart: a tenth more is told rightly in four of five cases. */
const ROUGHNESS = 0.07;
/** Within about a fifth of each other, two things are "about the same". */
const SAME = 0.2;

/**
 * How likely an answer is from someone who weighs the objectives like this. Nobody is sure near the point where both
 * are worth the same, so that one slip does not rule the truth out.
 *
 * @param weightA of objective a, 0 or more; B likewise
 * @returns 0 … 1, for "first" and "second" together 1; "same" by its own measure, 1 where both are worth the same
 */
export function likelihood(
  asked: TradeOff,
  answer: TradeOffAnswer,
  weightA: number,
  weightB: number,
): number {
  const ratio = Math.log(Math.max(weightA * asked.first, TINY) / Math.max(weightB * asked.second, TINY));
  if (answer === "same") return Math.exp(-(ratio * ratio) / (2 * SAME * SAME));
  return 1 / (1 + Math.exp((answer === "first" ? -ratio : ratio) / ROUGHNESS));
}

const TINY = 1e-9;
