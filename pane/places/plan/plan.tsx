import { planTexts } from "#core/messages/plan-pane.ts";
import { choicesOf } from "#core/workflow/funding/funding-choices.ts";
import type { FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import type { Scored, Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { Segments } from "#pane/components/segments.tsx";
import { usePlanner, type Planner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";
import { useYearPlan } from "#pane/components/use-year-plan.ts";
import { BestSet } from "./best-set.tsx";
import { Quarters } from "./quarters.tsx";
import { type PlanPart, planSlice } from "./slice.ts";
import { Sure } from "./sure.tsx";
import { writePlan } from "./write-plan.ts";

const PARTS: readonly PlanPart[] = ["set", "quarters", "sure"];

/** What to fund this year: the best set, when, and how sure. */
export function PlanView({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const planner = usePlanner(true);
  const { scorecard } = understanding;
  if (!scorecard) return null;
  return <Planned understanding={{ ...understanding, scorecard }} planner={planner} />;
}

interface Props {
  readonly understanding: Scored;
  /** Null until it is fetched. */
  readonly planner: Planner | null;
}

function Planned({ understanding, planner }: Props): VNode {
  const pane = usePane();
  const { session, texts } = pane;
  const t = planTexts(texts);
  const { busy } = useStore(session.state);
  const slice = session.slice(planSlice);
  const { part, moving } = useStore(slice);
  const { reading, scorecard, preferences } = understanding;
  const choices = choicesOf(preferences, moving ?? undefined);
  const year = useYearPlan(understanding, moving === null);
  const tried = useSlices(
    () =>
      moving !== null && planner && choices
        ? planner.fundingPlanInSlices(reading.strategy, scorecard, choices)
        : null,
    [planner, reading, preferences, moving],
  );
  const work = moving === null ? year : tried;
  const plan: FundingPlan | null = work.end && "in" in work.end ? work.end : null;
  return (
    <View
      title={t.title}
      actions={
        <>
          <button type="button" class="button" onClick={() => session.go({ name: "investments" })}>
            {texts.pane.back}
          </button>
          <button
            type="button"
            class="primary"
            disabled={!plan || !choices || !planner || moving !== null || busy !== null}
            onClick={() => {
              if (plan && planner && choices) void writePlan(pane, understanding, planner, choices, plan);
            }}
          >
            {t.write}
          </button>
        </>
      }
    >
      <div class="plan-parts">
        <Segments
          label={t.title}
          value={part}
          choices={PARTS.map((value) => ({ value, label: t.parts[value] }))}
          onChoose={(value) => slice.patch({ part: PARTS.find((each) => each === value) ?? "set" })}
        />
      </div>
      {part === "set" && (
        <BestSet understanding={understanding} planner={planner} choices={choices} work={work} />
      )}
      {part !== "set" && !choices && <p>{t.noBudget}</p>}
      {part === "quarters" && choices && plan && planner && (
        <Quarters understanding={understanding} planner={planner} choices={choices} plan={plan} />
      )}
      {part === "sure" && choices && plan && planner && (
        <Sure understanding={understanding} planner={planner} choices={choices} plan={plan} />
      )}
      {part !== "set" && choices && !plan && <p role="status">{work.running ? t.working : t.noPlan}</p>}
    </View>
  );
}
