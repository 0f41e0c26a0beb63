import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { Segments } from "#pane/components/segments.tsx";
import type { Planner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";

interface Props {
  readonly understanding: Scored;
  readonly planner: Planner;
  readonly choices: FundingChoices;
}

/** How many changes at most; Infinity for as many as it takes. */
const CHANGES = [1, 2, 3, 5, Infinity];

/** From what runs now to where the money should be. Nothing where nothing runs. */
export function Rebalance({ understanding, planner, choices }: Props): VNode | null {
  const { texts } = usePane();
  const t = planTexts(texts);
  const [open, setOpen] = useState(false);
  const runs = understanding.reading.strategy.investments.some(({ status }) => status === "active");
  if (!runs) return null;
  return (
    <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.rebalance}</summary>
      {open && <Moves understanding={understanding} planner={planner} choices={choices} />}
    </details>
  );
}

function Moves({ understanding, planner, choices }: Props): VNode {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const words = useFundingWords(understanding);
  const [most, setMost] = useState(2);
  const { reading, scorecard } = understanding;
  const work = useSlices(
    () => planner.fundingRebalanceInSlices(reading.strategy, scorecard, choices, most),
    [planner, reading, scorecard, understanding.preferences, choices.budget, most],
  );
  const { end, running } = work;
  const names = (ids: readonly string[]): string => texts.common.list(ids.map(words.nameOf));
  return (
    <>
      <p class="small">{t.rebalanceHelp}</p>
      <Segments
        label={t.mostChanges}
        value={String(most)}
        choices={CHANGES.map((count) => ({
          value: String(count),
          label: count === Infinity ? t.any : String(count),
        }))}
        onChoose={(value) => setMost(Number(value))}
      />
      <div class="plan-moves" role="status">
        {running && <p>{t.working}</p>}
        {!running && !end && <p>{t.noRebalance}</p>}
        {end && end.comesIn.length + end.goes.length === 0 && <p>{t.nothingToMove}</p>}
        {end && end.comesIn.length + end.goes.length > 0 && (
          <>
            {end.goes.length > 0 && <p>{t.moveFrom(names(end.goes), format.money(end.freed))}</p>}
            {end.comesIn.length > 0 && <p>{t.moveTo(names(end.comesIn), format.money(end.wanted))}</p>}
            <p>
              <b>{t.gain(format.score(end.gain))}</b>
            </p>
          </>
        )}
      </div>
    </>
  );
}
