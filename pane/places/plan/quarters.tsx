import { planTexts } from "#core/messages/plan-pane.ts";
import { brokenByMove } from "#core/portfolio/roadmap-moves.ts";
import type { FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import type { Schedule, ScheduleAsked } from "#core/workflow/funding/funding-schedule.ts";
import { quarterNumber } from "#core/workflow/funding/quarters.ts";
import type { PlanPreferences } from "#core/workflow/preferences.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { AmountField } from "#pane/components/amount-field.tsx";
import { NumberField } from "#pane/components/number-field.tsx";
import { Select } from "#pane/components/select.tsx";
import type { Planner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";
import { useRef } from "preact/hooks";
import { LaneRow, type Moving } from "./lane-row.tsx";
import { decide } from "./slice.ts";

interface Props {
  readonly understanding: Scored;
  readonly planner: Planner;
  readonly choices: FundingChoices;
  readonly plan: FundingPlan;
}

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8];

/** The plan in the order of time: one lane a quarter, with what is waited for. */
export function Quarters({ understanding, planner, choices, plan }: Props): VNode {
  const { session, texts } = usePane();
  const t = planTexts(texts);
  const { reading, scorecard, preferences } = understanding;
  const asked = preferences.plan ?? {};
  const question: ScheduleAsked = {
    budget: choices.budget,
    plan: asked,
    today: session.today(),
    only: plan.in.map(({ id }) => id),
  };
  const work = useSlices(
    () => planner.scheduleInSlices(reading.strategy, scorecard, question),
    [planner, plan, asked.starts],
  );
  const { end, running } = work;
  const refocus = useRef<Moving["refocus"]["current"]>(null);
  const movingIn = (schedule: Schedule): Moving => ({
    quarters: schedule.quarters,
    refocus,
    broken: (id, to) => brokenByMove(schedule.question, startsOf(schedule), id, to),
    go: (id, to) => {
      refocus.current = { id, to };
      const { [id]: _, ...others } = asked.starts ?? {};
      const starts = to === null ? others : { ...others, [id]: quarterNumber(schedule.quarters[to]!) };
      decide(session, { starts: Object.keys(starts).length === 0 ? undefined : starts });
    },
  });
  return (
    <>
      <Select
        labelled
        label={t.quarters}
        value={String(asked.quarters ?? 4)}
        choices={COUNTS.map((count) => ({ value: String(count), label: String(count) }))}
        onChoose={(value) => decide(session, { quarters: Number(value), amounts: undefined })}
      />
      <p class="plan-status" role="status">
        {running ? t.working : ""}
        {end?.status === "proved" && !end.lines.some(({ isMoved }) => isMoved) && t.scheduled}
        {end?.status === "nearly" && texts.plan.nearly(texts.common.percent(end.gap))}
        {running && (
          <button type="button" class="link" onClick={work.stop}>
            {texts.pane.stop}
          </button>
        )}
      </p>
      {end?.status === "impossible" && <p class="note trouble">{t.noSchedule}</p>}
      {end?.status === "unknown" && <p class="note trouble">{texts.plan.unknown}</p>}
      {end && "lines" in end && <Lanes schedule={end} understanding={understanding} moving={movingIn(end)} />}
    </>
  );
}

function Lanes({
  schedule,
  understanding,
  moving,
}: {
  readonly schedule: Schedule;
  readonly understanding: Scored;
  readonly moving: Moving;
}): VNode {
  const { session, texts, format } = usePane();
  const t = planTexts(texts);
  const { quarters, amounts, used, lines } = schedule;
  const plan = understanding.preferences.plan ?? {};
  const set = (at: number, amount: number | null): void =>
    decide(session, {
      amounts: amounts.map((old, k) => (k === at ? (amount ?? 0) : (plan.amounts?.[k] ?? old))),
    });
  let there = 0;
  const later = lines.filter(({ start }) => start === null);
  return (
    <>
      {quarters.map(({ year, quarter }, at) => {
        there += amounts[at] ?? 0;
        const had = there;
        there -= used[at] ?? 0;
        return (
          <section class="lane" key={`${year} ${quarter}`}>
            <h3>
              <span>{t.quarter(quarter, String(year))}</span>
              <small>{t.usedOf(format.money(used[at] ?? 0), format.money(had))}</small>
            </h3>
            <i class="lane-money">
              <i style={{ width: `${Math.min(100, had > 0 ? (100 * (used[at] ?? 0)) / had : 0)}%` }} />
            </i>
            {lines.every(({ start }) => start !== at) && <p class="small">{t.nothingStarts}</p>}
            {lines
              .filter(({ start }) => start === at)
              .map((line) => (
                <LaneRow key={line.id} line={line} moving={moving} understanding={understanding} />
              ))}
          </section>
        );
      })}
      {later.length > 0 && (
        <section class="lane">
          <h3>{t.later}</h3>
          {later.map((line) => (
            <LaneRow key={line.id} line={line} moving={moving} understanding={understanding} />
          ))}
        </section>
      )}
      <details class="disclosure">
        <summary>{t.amounts}</summary>
        {quarters.map(({ year, quarter }, at) => (
          <AmountField
            key={`${year} ${quarter}`}
            label={t.quarter(quarter, String(year))}
            value={plan.amounts?.[at] ?? amounts[at] ?? null}
            onChange={(amount) => set(at, amount)}
          />
        ))}
      </details>
      {plan.peopleDays !== undefined && (
        <details class="disclosure">
          <summary>{t.daysByQuarter}</summary>
          {quarters.map(({ year, quarter }, at) => (
            <NumberField
              key={`${year} ${quarter}`}
              label={t.quarter(quarter, String(year))}
              value={daysOf(plan, at, quarters.length)}
              onChange={(days) =>
                decide(session, {
                  daysByQuarter: quarters.map((_, k) =>
                    k === at ? (days ?? 0) : daysOf(plan, k, quarters.length),
                  ),
                })
              }
              meant={({ value, percent }) => (percent || value < 0 ? null : value)}
              fault={texts.pane.wizard.noNumber}
            />
          ))}
        </details>
      )}
      <p class="small">
        {t.scheduleHelp} {t.move.help}
      </p>
    </>
  );
}

function startsOf({ lines }: Schedule): ReadonlyMap<string, number> {
  return new Map(lines.flatMap(({ id, start }) => (start === null ? [] : [[id, start] as const])));
}

/** As they were given, or what there is in equal parts. */
function daysOf(
  { peopleDays = 0, daysByQuarter = [] }: PlanPreferences,
  at: number,
  quarters: number,
): number {
  return daysByQuarter[Math.min(at, daysByQuarter.length - 1)] ?? peopleDays / quarters;
}
