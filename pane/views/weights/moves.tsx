import type { Trial } from "#core/workflow/what-if/trial.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Move } from "#pane/components/move.tsx";
import { VerdictChip } from "#pane/components/verdict-chip.tsx";
import { EVERYTHING, listed } from "#pane/model/ranking.ts";

interface Props {
  readonly understanding: Understanding;
  readonly trial: Trial;
}

/** The investments whose place or verdict would change. */
export function Moves({ understanding, trial }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.objectives;
  const before = new Map(
    understanding.scorecard?.results.map(({ investmentId, verdict }) => [investmentId, verdict.kind]),
  );
  const changed = listed(trial.strategy, trial.scorecard, EVERYTHING).filter(
    ({ investmentId, verdict }) =>
      trial.moves.get(investmentId) !== 0 || before.get(investmentId) !== verdict.kind,
  );
  return (
    <section aria-label={t.effect}>
      <h3>{t.effect}</h3>
      {changed.length === 0 && <p>{t.noEffect}</p>}
      <ul class="ranking">
        {changed.map(({ investmentId, name, rank, verdict }) => {
          const was = before.get(investmentId);
          return (
            <li key={investmentId} class="moved">
              <span class="row-head">
                <span class="rank">{rank ?? "–"}</span>
                <span class="row-name" title={name}>
                  {name}
                </span>
                <Move places={trial.moves.get(investmentId) ?? 0} />
                <VerdictChip kind={verdict.kind} />
              </span>
              {was && was !== verdict.kind && (
                <span class="why">{texts.pane.whatIf.was(texts.scoring.verdicts[was])}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
