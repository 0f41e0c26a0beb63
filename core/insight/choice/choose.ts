import type { Obstacle, OptionVerdict } from "#core/domain/result.ts";
import { type EffectRow, worthsOf } from "#core/insight/effect-row.ts";
import type { Draws } from "#core/insight/robustness/draws.ts";
import { rankScores } from "#core/scoring/rank.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";
import { firstShares, type Wobble } from "./drawn-options.ts";

/** One of several, of which one is chosen. */
export interface Option extends EffectRow {
  readonly name: string;
  /** Points. */
  readonly score: number;
  /** Why it cannot be chosen, whatever its score; null where nothing forbids it. */
  readonly ruledOut: { readonly because: string; readonly about: string } | null;
  /** What would have to be mended before it is taken. */
  readonly obstacles?: readonly Obstacle[];
}

/** Shares of first places. */
const CLEAR = 0.8;
const LEANING = 0.6;
const CLOSE = 0.2;

/**
 * What to say of each option where one is chosen (SCORING, "One of several"). The leader has the highest score of
 * those that nothing rules out; how sure it is comes from the share of draws in which it is first.
 *
 * @param weights adding up to 1
 * @param draws null: nothing is drawn, and the lead is held against one grade of one rating
 * @returns in the order of the options
 */
export function choose(
  options: readonly Option[],
  weights: readonly number[],
  wobbles: readonly Wobble[],
  draws: Draws | null,
): OptionVerdict[] {
  const able = options.filter(({ ruledOut }) => ruledOut === null);
  const best = able.reduce<Option | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  const places = rankScores(options.map(({ score }) => score));
  const second = able.reduce((most, each) => (each === best ? most : Math.max(most, each.score)), -Infinity);
  const drawn = draws === null ? null : firstShares(able, draws, wobbles);
  const shares = drawn && new Map(able.map((each, i) => [each, drawn[i]!]));
  const kinds = kindsOf(able, best, shares, oneGrade(weights, wobbles));
  return options.map((option, index): OptionVerdict => {
    const isLeader = option === best;
    const lead = Number.isFinite(second) ? option.score - second : 0;
    const shared = {
      place: places[index]!,
      distance: isLeader ? lead : Math.max(0, (best?.score ?? option.score) - option.score),
      firstShare: shares === null ? null : (shares.get(option) ?? 0),
      ...(option.obstacles ? { obstacles: option.obstacles } : {}),
    };
    if (option.ruledOut) return { ...shared, kind: "not-this", ...option.ruledOut };
    const kind = kinds.get(option)!;
    if (kind !== "not-this") {
      const isNear = able.length > 1 && shared.distance <= oneGrade(weights, wobbles) + TOLERANCE;
      return { ...shared, kind, because: isNear ? "one-step" : "", about: "" };
    }
    const dominated = isDominated(option, best!, weights);
    return { ...shared, kind, because: dominated ? "dominated" : "behind", about: best!.name };
  });
}

/** @param grade the most that one rating, one grade different, can move a score, in points */
function kindsOf(
  able: readonly Option[],
  best: Option | null,
  shares: ReadonlyMap<Option, number> | null,
  grade: number,
): ReadonlyMap<Option, OptionVerdict["kind"]> {
  const kinds = new Map<Option, OptionVerdict["kind"]>(able.map((each) => [each, "not-this"]));
  if (best === null) return kinds;
  if (shares === null) {
    const near = (option: Option): boolean => best.score - option.score <= grade + TOLERANCE;
    const contested = able.some((each) => each !== best && near(each));
    for (const each of able) if (contested && near(each)) kinds.set(each, "too-close");
    if (!contested) kinds.set(best, "choose");
    return kinds;
  }
  const lead = shares.get(best)!;
  const atLeast = (share: number, limit: number): boolean => share >= limit - TOLERANCE;
  const [leader, others]: readonly OptionVerdict["kind"][] = atLeast(lead, CLEAR)
    ? ["choose", "not-this"]
    : atLeast(lead, LEANING)
      ? ["leaning", "close-behind"]
      : ["too-close", "too-close"];
  for (const each of able) {
    const share = shares.get(each)!;
    if (each === best) kinds.set(each, leader!);
    else if (atLeast(share, CLOSE) || atLeast(share, lead / 2)) kinds.set(each, others!);
  }
  return kinds;
}

/** The most that one rating, one grade different, can move a score. */
function oneGrade(weights: readonly number[], wobbles: readonly Wobble[]): number {
  return weights.reduce((most, weight, j) => Math.max(most, 100 * weight * wobbles[j]!.grade), 0);
}

/** Worse than another on everything that counts. */
function isDominated(option: Option, by: Option, weights: readonly number[]): boolean {
  const [own, other] = [worthsOf(option), worthsOf(by)];
  return weights.every((weight, j) => weight === 0 || own[j]! < other[j]! - TOLERANCE);
}
