import type { Trial } from "#core/workflow/what-if/trial.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { RankRow } from "#pane/components/rank-row.tsx";
import { EVERYTHING, listed } from "#pane/model/ranking.ts";

/** The investments whose place or verdict would change. */
export function Moves({ trial }: { readonly trial: Trial }): VNode {
  const { texts } = usePane();
  const t = texts.pane.objectives;
  const changed = listed(trial.strategy, trial.scorecard, EVERYTHING).filter(
    ({ investmentId }) => trial.moves.get(investmentId) !== 0 || trial.was.has(investmentId),
  );
  return (
    <section aria-label={t.effect}>
      <h3>{t.effect}</h3>
      {changed.length === 0 && <p>{t.noEffect}</p>}
      <ul class="ranking">
        {changed.map((result) => {
          const was = trial.was.get(result.investmentId);
          return (
            <li key={result.investmentId} class="moved">
              <RankRow result={result} places={trial.moves.get(result.investmentId) ?? 0}>
                {was && <span class="why">{texts.pane.whatIf.was(texts.scoring.verdicts[was])}</span>}
              </RankRow>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
