import type { FundingAnswer, FundingLines } from "#core/workflow/funding/funding-plan.ts";
import { choicesOf } from "#core/workflow/funding/funding-choices.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { finished } from "./run-in-slices.ts";
import type { Session } from "./session.ts";
import type * as planner from "./planner.ts";
import type { Slice } from "./slice.ts";

type Planner = typeof planner;

interface Kept {
  /** What it was worked out from. */
  readonly reading: Understanding["reading"] | null;
  readonly preferences: Understanding["preferences"] | null;
  readonly answer: FundingAnswer | null;
}

/** This year's plan, worked out once for all that shows it. */
const keptPlan: Slice<Kept> = { initial: { reading: null, preferences: null, answer: null } };

/** The plan where it was worked out already; null where not. */
export function knownYearPlan(
  session: Session,
  { reading, preferences }: Understanding,
): FundingAnswer | null {
  const kept = session.slice(keptPlan).get();
  return kept.reading === reading && kept.preferences === preferences ? kept.answer : null;
}

/** Works this year's plan out and keeps it; null where there is no budget, or nothing is scored. */
export function yearPlanInSlices(
  session: Session,
  { reading, scorecard, preferences }: Understanding,
  planner: Planner,
): Generator<FundingLines | null, FundingAnswer> | null {
  const choices = choicesOf(preferences);
  if (!choices || !scorecard) return null;
  return (function* () {
    const answer = yield* planner.fundingPlanInSlices(reading.strategy, scorecard, choices);
    session.slice(keptPlan).set({ reading, preferences, answer });
    return answer;
  })();
}

/** This year's plan to the end, for what is written. */
export async function yearPlan(
  session: Session,
  understanding: Understanding,
): Promise<FundingAnswer | null> {
  const known = knownYearPlan(session, understanding);
  if (known || understanding.preferences.budget === undefined) return known;
  const planner = await session.bring(() => import("./planner.ts"));
  const work = planner && yearPlanInSlices(session, understanding, planner);
  return work && (await finished(work));
}
