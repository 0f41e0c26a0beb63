import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import type { OtherPlan } from "#core/workflow/funding/other-plans.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";
import type { Planner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";

interface Props {
  readonly understanding: Scored;
  readonly planner: Planner;
  readonly choices: FundingChoices;
  readonly plan: FundingPlan;
}

/** The next best plans, each by its difference: worked out once they are asked for. */
export function OtherPlans(props: Props): VNode {
  const { texts } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{planTexts(texts).others}</summary>
      {open && <Differences {...props} />}
    </details>
  );
}

function Differences({ understanding, planner, choices, plan }: Props): VNode {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const { nameOf } = useFundingWords(understanding);
  const { reading, scorecard } = understanding;
  const { end, running } = useSlices(
    () =>
      planner.otherPlansInSlices(
        reading.strategy,
        scorecard,
        choices,
        plan.in.map(({ id }) => id),
      ),
    [planner, plan],
  );
  const names = (ids: readonly string[]): string => texts.common.list(ids.map(nameOf));
  const change = ({ comesIn, goes }: OtherPlan): string => {
    if (goes.length === 0) return t.otherWith(names(comesIn));
    return comesIn.length === 0 ? t.otherWithout(names(goes)) : t.otherInstead(names(comesIn), names(goes));
  };
  const money = ({ extra }: OtherPlan): string =>
    extra > 0 ? t.dearer(format.money(extra)) : extra < 0 ? t.cheaper(format.money(-extra)) : t.sameMoney;
  return (
    <>
      <p class="small">{t.othersHelp}</p>
      {running && <p role="status">{t.working}</p>}
      {end?.length === 0 && <p>{t.noOthers}</p>}
      <ol class="plain-list plan-notes">
        {end?.map((other) => (
          <li key={`${other.comesIn.join()} ${other.goes.join()}`}>
            {change(other)} {other.loss < 1e-9 ? t.noLoss : t.loses(format.points(other.loss))} {money(other)}
          </li>
        ))}
      </ol>
    </>
  );
}
