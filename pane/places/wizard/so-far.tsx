import type { DraftPreview } from "#core/workflow/investment/preview.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { ScoreBar } from "#pane/components/score-bar.tsx";
import { StandingChip } from "#pane/components/standing-chip.tsx";
import { axisFor } from "#pane/model/score-bar.ts";

/** The score while it is being made up: it moves with every answer. */
export function SoFar({ preview }: { readonly preview: DraftPreview }): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.wizard;
  const { score, rank } = preview.result;
  if (rank === null) return null;
  const open = preview.investment.ratings.filter(({ effect }) => effect === null).length;
  return (
    <div class="note so-far" role="status">
      <p>
        {open === 0
          ? t.soFar(format.score(score.score))
          : t.soFarRange(
              format.score(score.score),
              format.score(score.low),
              format.score(score.high),
              open,
            )}{" "}
        <StandingChip result={preview.result} />
      </p>
      <ScoreBar score={score} axis={axisFor([score])} />
    </div>
  );
}
