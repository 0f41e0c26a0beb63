import { optionText } from "#core/insight/choice/option-text.ts";
import { effectSentences, explainVerdict } from "#core/scoring/explain.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import type { DraftPreview } from "#core/workflow/investment/preview.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { WrittenPlan } from "#pane/components/written-plan.tsx";
import { ScoreBar } from "#pane/components/score-bar.tsx";
import { StandingChip } from "#pane/components/standing-chip.tsx";
import { placeOf } from "#core/workflow/manner.ts";
import { axisFor } from "#pane/model/score-bar.ts";
import { neighbours } from "./draft-rating.ts";
import { turningPoint } from "./turning-point.ts";
import { BudgetNote } from "./budget-note.tsx";
import type { StepProps } from "./wizard.tsx";

interface Props extends StepProps {
  /** Keys of missing columns that are to be added. */
  readonly added: readonly string[];
  readonly onAdded: (added: readonly string[]) => void;
}

/** Step 5: the verdict, why, what would turn it, where it stands, and what will be written where. */
export function StepAnswer({ draft, understanding, preview, added, onAdded }: Props): VNode {
  const { texts, format, manner } = usePane();
  const t = texts.pane.wizard;
  const { result } = preview;
  const { choice } = result;
  // Where one is chosen there is neither a limit that a verdict turns at nor a budget that all share.
  const ofOne = choice !== undefined || manner === "open";
  const turn = ofOne ? null : turningPoint(preview, texts, format);
  const plan = useMemo(
    () => planInvestment(understanding, draft, added, texts),
    [understanding, draft, added, texts],
  );
  return (
    <>
      <h3 class="answer-name">{preview.investment.name}</h3>
      <div class="verdict-line">
        <span class="big-score">{result.rank === null ? "–" : format.score(result.score.score)}</span>
        <StandingChip result={result} />
      </div>
      <ScoreBar score={result.score} axis={axisFor([result.score])} />
      {choice && <p>{optionText(choice, texts)}</p>}
      <p>
        {ofOne ? effectSentences(result.reason.rated, texts).join(" ") : explainVerdict(result.reason, texts)}
      </p>
      {turn !== null && (
        <div class="note">
          <p>
            <b>{turn.isFund ? t.turnFrom : t.turn}:</b> {turn.text}
          </p>
        </div>
      )}
      <Standing preview={preview} />
      {!ofOne && <BudgetNote understanding={understanding} preview={preview} />}
      <WrittenPlan
        plan={plan}
        title={t.writes}
        addColumns={t.addColumns}
        nothing={null}
        added={added}
        onAdded={onAdded}
      />
    </>
  );
}

function Standing({ preview }: { readonly preview: DraftPreview }): VNode | null {
  const { texts, format, manner } = usePane();
  const around = neighbours(preview);
  if (around.length < 2) return null;
  return (
    <>
      <h3>{texts.pane.wizard.stands}</h3>
      <ol class="standing">
        {around.map((one) => (
          <li key={one.investmentId} aria-current={one === preview.result ? "true" : undefined}>
            <span class="rank">{placeOf(one, manner) ?? "–"}</span>
            <span class="row-name">{one.name}</span>
            <span class="score">{format.score(one.score.score)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
