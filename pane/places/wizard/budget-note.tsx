import { choicesOf } from "#core/workflow/funding/funding-choices.ts";
import type { DraftEffect } from "#core/workflow/funding/draft-effect.ts";
import { reasonText } from "#core/workflow/funding/funding-words.ts";
import type { DraftPreview } from "#core/workflow/investment/preview.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";
import { usePlanner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";

interface Props {
  readonly understanding: Understanding;
  readonly preview: DraftPreview;
}

/** Whether the draft would be in this year's plan, and what it would push out of it. */
export function BudgetNote({ understanding, preview }: Props): VNode | null {
  const { reading, scorecard, preferences } = understanding;
  const choices = useMemo(() => choicesOf(preferences), [preferences]);
  const planner = usePlanner(choices !== null);
  const { end: effect } = useSlices(
    () => planner && choices && planner.draftEffectInSlices(reading.strategy, scorecard, preview, choices),
    [planner, reading, preview, choices],
  );
  const said = useSaid(understanding, effect, choices?.budget ?? 0);
  return said === null ? null : (
    <div class="note" role="status">
      <p>{said}</p>
    </div>
  );
}

/** The effect in words; null where there is nothing to say of it. */
function useSaid(understanding: Understanding, effect: DraftEffect | null, budget: number): string | null {
  const { texts, format } = usePane();
  const words = useFundingWords(understanding);
  const t = texts.budget.draft;
  if (!effect) return null;
  const { standing, line, lines, pushed, comesIn } = effect;
  if (!lines) return t.impossible;
  if (standing === null || !line) return null;
  const whole = format.money(budget);
  const used = format.money(lines.used);
  const names = (those: readonly string[]): string => texts.common.list(those);
  return [
    {
      kept: () => t.kept(used, whole),
      in: () => t.in(used, whole),
      out: () => t.out(reasonText(line, words, texts)),
      "kept-out": () => t.keptOut,
      unpriced: () => t.unpriced,
    }[standing](),
    ...(pushed.length > 0 ? [t.pushes(whole, names(pushed))] : []),
    ...(comesIn.length > 0 ? [t.brings(names(comesIn))] : []),
  ].join(" ");
}
