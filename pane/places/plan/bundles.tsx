import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingBundle } from "#core/workflow/funding/funding-bundles.ts";
import type { FundingWords } from "#core/workflow/funding/funding-words.ts";
import { verdictBundles, verdictBundleText } from "#core/workflow/funding/verdict-bundles.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly understanding: Scored;
  readonly bundles: readonly FundingBundle[];
  readonly words: FundingWords;
}

/** What is decided together, and what that costs and brings. */
export function Bundles({ understanding, bundles, words }: Props): VNode | null {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const { strategy } = understanding.reading;
  const turns = useMemo(
    () => verdictBundles(strategy, understanding.scorecard),
    [strategy, understanding.scorecard],
  );
  if (bundles.length === 0) return null;
  /** What each is by its own verdict, and what it becomes. */
  const turnsOf = ({ ids }: FundingBundle): string[] =>
    turns
      .filter((turn) => turn.ids.some((id) => ids.includes(id)))
      .map((turn) => verdictBundleText({ ...turn, cost: null }, words, texts));
  const names = (ids: readonly string[]): string => texts.common.list(ids.map(words.nameOf));
  const standing = ({ in: isIn, taken }: FundingBundle): string => {
    if (isIn) return t.bundleIn;
    return taken.length === 0 ? t.bundleOut : t.bundlePartly(names(taken));
  };
  return (
    <>
      <h3>{texts.plan.bundles}</h3>
      <ul class="plain-list plan-notes">
        {bundles.map((bundle) => (
          <li key={bundle.ids.join()}>
            {t.bundle(
              names(bundle.ids),
              names(bundle.needed),
              format.money(bundle.cost),
              format.score(bundle.value),
            )}{" "}
            {standing(bundle)}
            {turnsOf(bundle).map((turn) => ` ${turn}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
