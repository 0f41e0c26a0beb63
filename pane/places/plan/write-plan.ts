import { planTexts } from "#core/messages/plan-pane.ts";
import { addressOf } from "#core/workbook/range.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import type { FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { PaneContext } from "#pane/components/context.ts";
import type { Planner } from "#pane/components/use-planner.ts";
import { finished } from "#pane/model/run-in-slices.ts";

/** Writes the plan's sheet with its curve and its roadmap, keeps what was decided with it, and shows it. */
export async function writePlan(
  { session, texts, format }: PaneContext,
  understanding: Scored,
  planner: Planner,
  choices: FundingChoices,
  plan: FundingPlan,
): Promise<void> {
  const t = planTexts(texts);
  const sheet = await session.bring(() => import("#core/workflow/funding/funding-sheet.ts"));
  if (!sheet) return;
  const { reading, scorecard, preferences } = understanding;
  const curve = await finished(planner.fundingCurveInSlices(reading.strategy, scorecard, choices));
  const schedule = await finished(
    planner.scheduleInSlices(reading.strategy, scorecard, {
      budget: choices.budget,
      plan: preferences.plan ?? {},
      today: session.today(),
      only: plan.in.map(({ id }) => id),
    }),
  );
  const { changes, where, notes } = sheet.planFundingSheet(
    understanding,
    { plan, curve, schedule: "lines" in schedule && schedule.lines.length > 0 ? schedule : null },
    (amount) => format.money(amount),
    session.workbook.capabilities.charts,
    texts,
  );
  if (changes.changes.length === 0) session.tell(t.same);
  else if (!(await session.apply(changes, [t.written(addressOf(where)), ...notes].join(" ")))) return;
  await session.show(where, true);
}
