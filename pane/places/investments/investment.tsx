import { budgetLineOf } from "#core/workflow/budget.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { BelowBudget } from "./below-budget.tsx";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { ScoreBar } from "#pane/components/score-bar.tsx";
import { VerdictChip } from "#pane/components/verdict-chip.tsx";
import { openWizard } from "#pane/places/wizard/slice.ts";
import { breakdownOf } from "./breakdown.ts";
import { axisFor } from "#pane/model/score-bar.ts";
import { InvestmentFacts } from "./investment-facts.tsx";
import { ScoreTable } from "./score-table.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly view: { readonly id: string };
}

/** One investment: the verdict, the reason, and where every number came from. */
export function InvestmentView({ understanding, view: { id } }: Props): VNode | null {
  const { session, texts, format } = usePane();
  const t = texts.pane.breakdown;
  const breakdown = breakdownOf(understanding, id);
  const { scorecard } = understanding;
  if (!breakdown || !scorecard) return null;
  const { result, investment } = breakdown;
  const { score, verdict, rank } = result;
  return (
    <View
      title={result.name}
      actions={
        <>
          <button type="button" class="button" onClick={() => session.go({ name: "investments" })}>
            {texts.pane.back}
          </button>
          <button type="button" class="primary" onClick={() => openWizard(session, id)}>
            {texts.pane.editInvestment}
          </button>
        </>
      }
    >
      <div class="verdict-line">
        <span class="big-score">{rank === null ? "–" : format.score(score.score)}</span>
        <VerdictChip kind={verdict.kind} />
        {rank !== null && <span class="small">{t.rank(rank, scorecard.results.length)}</span>}
      </div>
      {investment.cell && <CellLink place={investment.cell} />}
      <ScoreBar score={score} axis={axisFor([score])} />
      <BelowBudget line={budgetLineOf(understanding)} investmentId={id} />
      <p>{result.why}</p>
      {score.assessed < 1 - 1e-9 && (
        <p class="note">{t.range(format.score(score.low), format.score(score.high))}</p>
      )}
      <ScoreTable breakdown={breakdown} />
      <p class="small">{t.limits(format.score(scorecard.limits.fund), format.score(scorecard.limits.no))}</p>
      <InvestmentFacts breakdown={breakdown} />
    </View>
  );
}
