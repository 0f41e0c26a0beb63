import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingAnswer, FundingLines } from "#core/workflow/funding/funding-plan.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import type { Planner } from "#pane/components/use-planner.ts";
import type { Sliced } from "#pane/components/use-slices.ts";
import { Budget } from "./budget.tsx";
import { Bundles } from "./bundles.tsx";
import { Clash } from "./clash.tsx";
import { Conditions } from "./conditions.tsx";
import { PlanLists } from "./lists.tsx";
import { OtherPlans } from "./other-plans.tsx";
import { PlanPicture } from "./picture.tsx";
import { Rebalance } from "./rebalance.tsx";
import { writeBeside } from "./slice.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";

interface Props {
  readonly understanding: Scored;
  readonly planner: Planner | null;
  /** Null while there is no budget. */
  readonly choices: FundingChoices | null;
  readonly work: Sliced<FundingLines | null, FundingAnswer>;
}

/** The best set within the budget: what is in, what is out and why, and what more money buys. */
export function BestSet({ understanding, planner, choices, work }: Props): VNode {
  const { session, texts } = usePane();
  const t = planTexts(texts);
  const words = useFundingWords(understanding);
  const [pointed, setPointed] = useState<string | null>(null);
  const { word, end, running } = work;
  const plan = end && "in" in end ? end : null;
  const lines: FundingLines | null = plan ?? (end?.status === "impossible" ? end.lines : word);
  return (
    <>
      <Budget understanding={understanding} planner={planner} choices={choices} lines={lines} plan={plan} />
      {end?.status === "impossible" && <Clash understanding={understanding} clash={end} />}
      {end?.status === "unknown" && <p class="note trouble">{texts.plan.unknown}</p>}
      {choices && (
        <p class="plan-status" role="status">
          {running ? t.working : plan ? proofOf(plan, texts) : word ? t.stopped : ""}
          {running && (
            <button type="button" class="link" onClick={work.stop}>
              {texts.pane.stop}
            </button>
          )}
        </p>
      )}
      {lines && (
        <>
          <PlanPicture understanding={understanding} lines={lines} pointed={pointed} onPoint={setPointed} />
          <PlanLists
            understanding={understanding}
            lines={lines}
            words={words}
            bundles={plan?.bundles ?? []}
            pointed={pointed}
            onPoint={setPointed}
          />
        </>
      )}
      {plan && <Bundles understanding={understanding} bundles={plan.bundles} words={words} />}
      {plan && choices && planner && (
        <OtherPlans understanding={understanding} planner={planner} choices={choices} plan={plan} />
      )}
      {plan && (
        <p class="links">
          <button type="button" class="link" onClick={() => writeBeside(session, understanding.preferences)}>
            {t.beside}
          </button>
        </p>
      )}
      {choices && <Conditions understanding={understanding} />}
      {choices && planner && <Rebalance understanding={understanding} planner={planner} choices={choices} />}
      {lines && <p class="small">{t.help}</p>}
    </>
  );
}

function proofOf(
  plan: { readonly status: "proved" | "nearly"; readonly gap: number },
  texts: ReturnType<typeof usePane>["texts"],
): string {
  return plan.status === "proved" ? texts.plan.proved : texts.plan.nearly(texts.common.percent(plan.gap));
}
