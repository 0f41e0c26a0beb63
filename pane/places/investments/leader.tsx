import type { InvestmentResult, OptionVerdict } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { effectSentences, ratedOn } from "#core/scoring/explain.ts";
import { leadText } from "#core/workflow/lead.ts";
import type { Scored, Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { StackedBar } from "#pane/components/stacked-bar.tsx";
import { OptionChip } from "#pane/components/standing-chip.tsx";

export type Option = InvestmentResult & { readonly choice: OptionVerdict };

/** What one of is chosen, best first; empty where several can be funded. */
export function optionsOf({ scorecard }: Scored): Option[] {
  return scorecard.results
    .filter((result): result is Option => result.choice !== undefined)
    .sort((a, b) => a.choice.place - b.choice.place || a.choice.distance - b.choice.distance);
}

/** What an option serves and works against: nothing is funded here, so that limits say nothing. */
export function servedBy({ reading: { strategy } }: Understanding, id: string, texts: Texts): string {
  const investment = strategy.investments.find((one) => one.id === id);
  return investment ? effectSentences(ratedOn(strategy, investment), texts).join(" ") : "";
}

interface Props {
  readonly understanding: Scored;
  readonly options: readonly Option[];
}

/** Points: less of a lead is none. */
const LEVEL = 0.05;

/** Who is first, and by how much. */
export function Leader({ understanding, options }: Props): VNode | null {
  const { texts, format } = usePane();
  const [leader, ...others] = options;
  if (!leader) return null;
  const { distance } = leader.choice;
  const ahead =
    others.length === 0
      ? ""
      : distance < LEVEL
        ? leadText(understanding.scorecard.results, texts)
        : texts.pane.options.ahead(distance < 1 ? format.points(distance) : format.score(distance));
  return (
    <>
      <p class="leader">
        <b>{leader.name}</b> <OptionChip kind={leader.choice.kind} />
      </p>
      <p>
        {ahead} {servedBy(understanding, leader.investmentId, texts)}
      </p>
    </>
  );
}

/** What one goes on with: trying other weights, and writing the result. */
export function ChoiceActions(): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.options;
  return (
    <>
      <button type="button" class="button" onClick={() => session.go({ name: "what-if" })}>
        {t.tryWeights}
      </button>
      <button type="button" class="primary" onClick={() => session.go({ name: "write" })}>
        {t.write}
      </button>
    </>
  );
}

const COLOURS = ["var(--for)", "var(--edge)", "var(--line)"];

/** In how many of the nearby weightings each comes first: one bar and one sentence. */
export function HowSure({ options }: Pick<Props, "options">): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.options;
  const shares = options
    .map(({ name, choice }) => ({ name, share: choice.firstShare ?? 0 }))
    .filter(({ share }) => share >= 0.005);
  if (shares.length === 0) return null;
  const said = shares.map(({ name, share }) => t.firstIn(name, format.share(share)));
  const parts = shares.map(({ name, share }, index) => ({
    label: name,
    amount: share,
    colour: COLOURS[Math.min(index, COLOURS.length - 1)]!,
  }));
  return (
    <section aria-label={t.howSure}>
      <h3>{t.howSure}</h3>
      <StackedBar name={said.join(", ")} parts={parts} />
      <p class="small">{t.nearby(texts.common.list(said))}</p>
    </section>
  );
}
