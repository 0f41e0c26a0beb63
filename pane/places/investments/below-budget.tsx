import type { BudgetLine } from "#core/workflow/budget.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

interface Props {
  /** This year's budget; null where none was given. */
  readonly line: BudgetLine | null;
  readonly investmentId: string;
}

/** That there is no money this year for something that is to be funded; nothing where there is. */
export function BelowBudget({ line, investmentId }: Props): VNode | null {
  const { texts } = usePane();
  const standing = line?.standings.get(investmentId);
  if (standing !== "below" && standing !== "beyond") return null;
  return <span class="why warn">{texts.budget[standing]}</span>;
}
