import type { FundingAnswer } from "#core/workflow/funding/funding-plan.ts";
import { reasonText } from "#core/workflow/funding/funding-words.ts";
import { planStandings } from "#core/workflow/funding/plan-standing.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";

interface Props {
  readonly understanding: Understanding;
  /** Null until it is worked out. */
  readonly plan: FundingAnswer | null;
  readonly investmentId: string;
}

/** Where an investment stands in this year's plan, with why it is out; nothing where it is not offered. */
export function PlanStanding({ understanding, plan, investmentId }: Props): VNode | null {
  const { texts } = usePane();
  const words = useFundingWords(understanding);
  if (!plan || !("in" in plan)) return null;
  const standing = planStandings(plan).get(investmentId);
  const t = texts.budget;
  switch (standing) {
    case undefined:
      return null;
    case "out": {
      const line = plan.out.find(({ id }) => id === investmentId);
      const why = line ? reasonText(line, words, texts) : "";
      return <span class="why warn">{why === "" ? t.out : t.outBecause(why)}</span>;
    }
    case "kept-out":
      return <span class="why">{t.keptOut}</span>;
    case "kept":
    case "in":
    case "unpriced":
      return <span class="why">{t.isIn}</span>;
  }
}
