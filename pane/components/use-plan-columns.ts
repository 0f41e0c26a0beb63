import { planColumns } from "#core/workflow/funding/plan-columns.ts";
import type { PlanColumn } from "#core/workflow/results/plan-columns.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { useMemo } from "preact/hooks";
import { usePane } from "./context.ts";
import { usePlanner } from "./use-planner.ts";
import { useSlices } from "./use-slices.ts";
import { linesOfPlan, useYearPlan } from "./use-year-plan.ts";

/**
 * This year's plan as it would be written beside the results.
 * @returns undefined until it is worked out, and where it is not wanted or no plan is possible
 */
export function usePlanColumns(
  understanding: Understanding,
  wanted: boolean,
): { readonly columns: readonly PlanColumn[] | undefined; readonly running: boolean } {
  const { session, texts } = usePane();
  const { reading, scorecard, preferences } = understanding;
  const { budget } = preferences;
  const asked = wanted && scorecard !== null && budget !== undefined;
  const year = useYearPlan(understanding, asked);
  const planner = usePlanner(asked);
  const plan = asked ? linesOfPlan(year.end) : null;
  const order = useSlices(
    () =>
      planner && plan && scorecard && budget !== undefined
        ? planner.scheduleInSlices(reading.strategy, scorecard, {
            budget,
            plan: preferences.plan ?? {},
            today: session.today(),
            only: plan.in.map(({ id }) => id),
          })
        : null,
    [planner, plan],
  );
  const columns = useMemo(
    () =>
      plan && order.end
        ? planColumns(reading.strategy, plan, "lines" in order.end ? order.end : null, texts)
        : undefined,
    [plan, order.end, reading, texts],
  );
  return { columns, running: asked && !columns && (year.end === null || plan !== null) };
}
