import { planTexts } from "#core/messages/plan-pane.ts";
import { costsAsRead, costsOffBy } from "#core/workflow/funding/costs-then.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { Segments } from "#pane/components/segments.tsx";
import { useFundingWords } from "#pane/components/use-funding-words.ts";
import type { Planner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";

interface Props {
  readonly understanding: Scored;
  readonly planner: Planner;
  readonly choices: FundingChoices;
}

const SHARES = [0.1, 0.25, 0.5];
/** As columns of the table say it. */
const TABLE = "table";

/** What of the plan stays where costs come out lower or higher than they stand in the table. */
export function CostsOff({ understanding, planner, choices }: Props): VNode {
  const { texts, format } = usePane();
  const t = planTexts(texts).costs;
  const { nameOf } = useFundingWords(understanding);
  const { reading, scorecard, costEnds } = understanding;
  const [chosen, choose] = useState<string | null>(null);
  const then =
    chosen === TABLE && costEnds
      ? costsAsRead(reading.strategy, costEnds)
      : chosen === null
        ? null
        : costsOffBy(Number(chosen));
  const { end } = useSlices(
    () =>
      then === null ? null : planner.fundingUnderCostsInSlices(reading.strategy, scorecard, choices, then),
    [planner, reading, scorecard, understanding.preferences, chosen],
  );
  const names = (ids: readonly string[]): string => texts.common.list(ids.map(nameOf));
  const lines = end
    ? (["lower", "higher"] as const).flatMap((way) => {
        const { comesIn, goes } = end[way];
        return [
          ...(goes.length > 0 ? [t[way].out(names(goes))] : []),
          ...(comesIn.length > 0 ? [t[way].in(names(comesIn))] : []),
        ];
      })
    : [];
  return (
    <section aria-label={t.title}>
      <h3>{t.title}</h3>
      <Segments
        label={t.title}
        value={chosen}
        choices={[
          ...(costEnds ? [{ value: TABLE, label: t.asRead }] : []),
          ...SHARES.map((share) => ({ value: String(share), label: t.by(format.share(share)) })),
        ]}
        onChoose={choose}
        onClear={() => choose(null)}
      />
      <div role="status">
        {then !== null && !end && <p>{planTexts(texts).working}</p>}
        {end && lines.length === 0 && <p>{t.same}</p>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p class="small">{chosen === TABLE ? t.helpRead : t.help}</p>
    </section>
  );
}
