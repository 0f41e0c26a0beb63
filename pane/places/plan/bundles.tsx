import type { FundingBundle } from "#core/workflow/funding/funding-bundles.ts";
import type { FundingWords } from "#core/workflow/funding/funding-words.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly bundles: readonly FundingBundle[];
  readonly words: FundingWords;
}

/** What is decided together, and what that costs and brings. */
export function Bundles({ bundles, words }: Props): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.plan;
  if (bundles.length === 0) return null;
  const names = (ids: readonly string[]): string => texts.common.list(ids.map(words.nameOf));
  return (
    <>
      <h3>{t.bundles}</h3>
      <ul class="plain-list plan-notes">
        {bundles.map((bundle) => (
          <li key={bundle.ids.join()}>
            {t.bundle(
              names(bundle.ids),
              names(bundle.needed),
              format.money(bundle.cost),
              format.score(bundle.value),
            )}{" "}
            {bundle.in ? t.bundleIn : t.bundleOut}
          </li>
        ))}
      </ul>
    </>
  );
}
