import { verdictBundles, verdictBundleText } from "#core/workflow/funding/verdict-bundles.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";

/** What each is alone and with what it needs, by the id of whoever is part of it; nothing for all others. */
export function useBundleTexts(understanding: Understanding): ReadonlyMap<string, readonly string[]> {
  const { texts } = usePane();
  const words = useFundingWords(understanding);
  const { reading, scorecard } = understanding;
  return useMemo(() => {
    const found = new Map<string, string[]>();
    for (const bundle of scorecard ? verdictBundles(reading.strategy, scorecard) : []) {
      const text = verdictBundleText(bundle, words, texts);
      for (const id of [...bundle.ids, ...bundle.needed]) found.set(id, [...(found.get(id) ?? []), text]);
    }
    return found;
  }, [reading, scorecard, words, texts]);
}
