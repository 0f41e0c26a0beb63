import type { Trial } from "#core/workflow/what-if/trial.ts";
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { RankRow } from "#pane/components/rank-row.tsx";
import { runInSlices } from "#pane/model/run-in-slices.ts";
import { surenessInSlices, type Sureness } from "./firmness.ts";
import { WindowList } from "#pane/components/window-list.tsx";
import { EVERYTHING, listed } from "#pane/model/ranking.ts";

interface Props {
  readonly trial: Trial;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Height of a line of the ranking: two lines of text and a little room. */
const LINE = 40;

/** All investments as they would rank; pressing one brings its figures up for trying. */
export function MovingRanking({ trial, chosen, onChoose }: Props): VNode {
  const { texts, format, manner } = usePane();
  const t = texts.pane.whatIf;
  const sureness = useSureness(trial);
  const order = useMemo(() => listed(trial.strategy, trial.scorecard, EVERYTHING), [trial]);
  return (
    <>
      <WindowList
        items={order}
        keyOf={({ investmentId }) => investmentId}
        lineHeight={LINE}
        keep={chosen ?? undefined}
        draw={(result) => {
          const id = result.investmentId;
          const places = trial.moves.get(id) ?? 0;
          const was = trial.was.get(id);
          const firm = sureness.firmness.get(id);
          const range = sureness.ranges.get(id);
          const sure = firm ? t.firmness[firm.label](format.share(firm.share)) : "\u00a0";
          const said = range ? `${sure}, ${t.places(range.best, range.worst)}` : sure;
          return (
            <button
              type="button"
              class="row two-lines"
              data-what-if={id}
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              <RankRow result={result} places={places}>
                <span class="sureness">
                  <span title={said}>{said}</span>
                  {was && manner === "verdicts" && <span>{t.was(texts.scoring.verdicts[was])}</span>}
                </span>
              </RankRow>
            </button>
          );
        }}
      />
      <p class="small">{t.surenessHelp}</p>
    </>
  );
}

/** Long enough that a moving slider is not held up by the thousand draws behind each figure. */
const AFTER_MS = 150;

/** How sure places and verdicts are, a moment after the last change; those of before stay until then. */
function useSureness({ strategy, scorecard }: Trial): Sureness {
  const [sureness, setSureness] = useState<Sureness>({ firmness: new Map(), ranges: new Map() });
  useEffect(() => {
    let stop = (): void => clearTimeout(timer);
    const timer = setTimeout(() => {
      stop = runInSlices(surenessInSlices(strategy, scorecard), {
        onWord: () => undefined,
        onEnd: (end) => end && setSureness(end),
        // Thrown where the ranking is drawn, so that it is shown as any other mishap.
        onFault: (fault) =>
          setSureness(() => {
            throw fault;
          }),
      });
    }, AFTER_MS);
    return () => stop();
  }, [strategy, scorecard]);
  return sureness;
}
