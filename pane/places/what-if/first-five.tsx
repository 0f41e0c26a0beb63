import type { Understanding } from "#core/workflow/understand.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Move } from "#pane/components/move.tsx";
import { StandingChip } from "#pane/components/standing-chip.tsx";
import { placeOf } from "#core/workflow/manner.ts";

interface Props {
  readonly understanding: Understanding;
  readonly trial: Trial | null;
}

const FIRST = 5;

/** The first five as they would rank: they stay in view, so that nobody scrolls between cause and effect. */
export function FirstFive({ understanding, trial }: Props): VNode | null {
  const { texts, manner } = usePane();
  const t = texts.pane.whatIf;
  const results = (trial?.scorecard ?? understanding.scorecard)?.results ?? [];
  const first = results
    .map((result) => ({ result, place: placeOf(result, manner) ?? Infinity }))
    .filter(({ place }) => place <= FIRST)
    .sort((a, b) => a.place - b.place)
    .slice(0, FIRST);
  return (
    <section class="first-five" aria-label={t.firstFive}>
      <div class="effect-head">
        <h3>{t.firstFive}</h3>
        <small>{t.intro}</small>
      </div>
      <ol>
        {first.map(({ result, place }) => {
          const { investmentId, name } = result;
          const places = trial?.moves.get(investmentId) ?? 0;
          return (
            <li key={investmentId}>
              <span class="rank">{place}</span>
              <span class="moved-by">{places === 0 ? "–" : <Move places={places} />}</span>
              <span class="row-name" title={name}>
                {name}
              </span>
              <StandingChip result={result} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
