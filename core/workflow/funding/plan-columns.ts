import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { PlanColumn } from "../results/plan-columns.ts";
import type { FundingLines } from "./funding-plan.ts";
import type { Schedule } from "./funding-schedule.ts";

/**
 * This year's plan as it is written beside the results: whether each is in, and the quarter in which it starts.
 * @param schedule null where nothing is put in order of time: then nothing is said of quarters
 */
export function planColumns(
  { investments }: Strategy,
  plan: Pick<FundingLines, "in">,
  schedule: Schedule | null,
  { workflow: words, plan: { later, quarter: named } }: Texts,
): PlanColumn[] {
  const isIn = new Set(plan.in.map(({ id }) => id));
  const alive = investments.filter(({ status }) => status !== "retired");
  const inPlan = alive.map(({ id }) => [id, isIn.has(id) ? words.inPlan.yes : words.inPlan.no] as const);
  const columns: PlanColumn[] = [{ key: "plan", header: words.headers.plan, words: new Map(inPlan) }];
  if (!schedule || schedule.lines.length === 0) return columns;
  const starts = new Map(schedule.lines.map(({ id, start }) => [id, start]));
  const quarters = alive.flatMap(({ id }) => {
    if (!isIn.has(id)) return [];
    const start = starts.get(id);
    const quarter = typeof start === "number" ? schedule.quarters[start] : undefined;
    if (quarter) return [[id, named(quarter.quarter, String(quarter.year))] as const];
    return [[id, start === null ? later : words.planRuns] as const];
  });
  return [...columns, { key: "quarter", header: words.headers.quarter, words: new Map(quarters) }];
}
