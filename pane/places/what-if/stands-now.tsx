import type { Understanding } from "#core/workflow/understand.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Move } from "#pane/components/move.tsx";
import { ScoreBar } from "#pane/components/score-bar.tsx";
import { StandingChip, standingName } from "#pane/components/standing-chip.tsx";
import { placeOf } from "#core/workflow/manner.ts";
import { axisFor } from "#pane/model/score-bar.ts";

interface Props {
  readonly understanding: Understanding;
  readonly trial: Trial | null;
  readonly id: string;
}

/** Where the investment stands with what is tried; stays in view while its figures are moved. */
export function StandsNow({ understanding, trial, id }: Props): VNode | null {
  const { texts, format, manner } = usePane();
  const t = texts.pane.whatIf;
  const before = understanding.scorecard?.results.find(({ investmentId }) => investmentId === id);
  const result = trial?.scorecard.results.find(({ investmentId }) => investmentId === id) ?? before;
  if (!before || !result) return null;
  const { rank, score } = result;
  const was = standingName(before, manner, texts);
  return (
    <div class="stands-now">
      <b>{before.name}</b>
      <span class="row-head">
        <span class="rank">{placeOf(result, manner) ?? "–"}</span>
        <span class="score">{rank === null ? "–" : format.score(score.score)}</span>
        <Move places={trial?.moves.get(id) ?? 0} />
        <span class="row-name was">{was !== standingName(result, manner, texts) && t.was(was)}</span>
        <StandingChip result={result} />
      </span>
      <ScoreBar score={score} axis={axisFor([before.score, score])} />
    </div>
  );
}
