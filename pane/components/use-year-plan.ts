import type { FundingAnswer, FundingLines } from "#core/workflow/funding/funding-plan.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { knownYearPlan, yearPlanInSlices } from "#pane/model/year-plan.ts";
import { usePane } from "./context.ts";
import { usePlanner } from "./use-planner.ts";
import { useSlices, type Sliced } from "./use-slices.ts";

/**
 * This year's plan, the same wherever it is shown. Nothing is there until what works it out is fetched and done.
 * @param wanted false while another budget is being tried
 */
export function useYearPlan(
  understanding: Understanding,
  wanted = true,
): Sliced<FundingLines | null, FundingAnswer> {
  const { session } = usePane();
  const { reading, scorecard, preferences } = understanding;
  const planner = usePlanner(wanted && scorecard !== null && preferences.budget !== undefined);
  const work = useSlices(
    () =>
      wanted && planner && !knownYearPlan(session, understanding)
        ? yearPlanInSlices(session, understanding, planner)
        : null,
    [wanted, planner, reading, preferences],
  );
  const known = wanted ? knownYearPlan(session, understanding) : null;
  return known ? { ...work, word: null, end: known, running: false } : work;
}

/** The plan's lists; null while it is not known, and where no plan is possible. */
export function linesOfPlan(answer: FundingAnswer | null): FundingLines | null {
  return answer && "in" in answer ? answer : null;
}
