import type { Draws } from "#core/insight/robustness/draws.ts";
import { firmnessLabel } from "#core/insight/robustness/firmness.ts";
import { type DrawnOutcome, likeliest, sharesOf } from "./beliefs.ts";
import { likelihood, type TradeOff, tradeOffs } from "./trade-off.ts";

/** The next question, and what it is worth asking. */
export interface NextQuestion {
  readonly asked: TradeOff;
  /** How much doubt the answer is expected to take away, in outcomes: 1 is about one that becomes firm. */
  readonly worth: number;
}

/** Below this, answers are expected to change nothing worth a question. */
const LEAST_WORTH = 0.01;
/** More outcomes than this are not looked at: the least firm are what a question is about. */
const MOST_OUTCOMES = 24;
/** An answer that is known before is not asked for. */
const LEAST_OPEN = 0.05;

/**
 * The question whose answer is expected to leave the fewest outcomes that are not firm (value of information, one
 * question ahead; looking two ahead found nothing better). Firmness begins at a share of 0.8: an outcome counts by a soft
 * step there, so that coming nearer counts too, and a little by Gini's 1 - Σ share², which every answer that tells
 * something lowers in the mean.
 *
 * @param beliefs of each draw, adding up to 1 (see `beliefsAfter`)
 * @param known questions that were asked already, which are not asked again
 * @returns null where all outcomes are firm, or no question is worth asking
 */
export function nextQuestion(
  outcomes: readonly DrawnOutcome[],
  draws: Draws,
  beliefs: Float64Array,
  known: readonly TradeOff[] = [],
): NextQuestion | null {
  const doubtful = outcomes
    .map((outcome) => ({
      outcome,
      shares: sharesOf(outcome, beliefs),
      share: likeliest(outcome, beliefs).share,
    }))
    .sort((one, other) => one.share - other.share);
  if (doubtful.every(({ share }) => firmnessLabel(share) === "firm")) return null;
  const looked = doubtful.slice(0, MOST_OUTCOMES).filter(({ share }) => share < 0.995);
  const first = new Float64Array(draws.count);
  let best: NextQuestion | null = null;
  for (const asked of tradeOffs(draws.objectives)) {
    if (known.some((each) => isSame(each, asked))) continue;
    const worth = worthOf(asked, looked, draws, beliefs, first);
    if (worth >= LEAST_WORTH && (best === null || worth > best.worth + 1e-12)) best = { asked, worth };
  }
  return best;
}

function isSame(one: TradeOff, other: TradeOff): boolean {
  return one.a === other.a && one.b === other.b && one.first === other.first && one.second === other.second;
}

/** An outcome with how much each of its ways is believed before the answer. */
interface Doubt {
  readonly outcome: DrawnOutcome;
  readonly shares: readonly number[];
}

/** How much less doubt is expected after the answer, over all outcomes. */
function worthOf(
  asked: TradeOff,
  doubts: readonly Doubt[],
  { count, weights }: Draws,
  beliefs: Float64Array,
  first: Float64Array,
): number {
  const [a, b] = [asked.a * count, asked.b * count];
  let chance = 0;
  for (let draw = 0; draw < count; draw += 1) {
    const yes = beliefs[draw]! * likelihood(asked, "first", weights[a + draw]!, weights[b + draw]!);
    first[draw] = yes;
    chance += yes;
  }
  if (chance < LEAST_OPEN || chance > 1 - LEAST_OPEN) return 0;
  return doubts.reduce((sum, { outcome, shares }) => {
    const part = new Float64Array(shares.length);
    for (let draw = 0; draw < count; draw += 1) part[outcome[draw]!] = part[outcome[draw]!]! + first[draw]!;
    const yes = shares.map((_, way) => part[way]! / chance);
    const no = shares.map((share, way) => (share - part[way]!) / (1 - chance));
    return sum + doubtOf(shares) - chance * doubtOf(yes) - (1 - chance) * doubtOf(no);
  }, 0);
}

/** The share from which on an outcome is firm (see `firmnessLabel`), and how soft the step there is. */
const FIRM = 0.8;
const SOFTNESS = 0.05;
const OF_GINI = 0.3;

/** Doubt about one outcome whose ways are believed so much: about 1 for a toss-up, about 0 for a firm one. */
function doubtOf(shares: readonly number[]): number {
  const most = Math.max(...shares);
  const even = 1 - shares.reduce((sum, share) => sum + share * share, 0);
  return 1 / (1 + Math.exp((most - FIRM) / SOFTNESS)) + OF_GINI * even;
}
