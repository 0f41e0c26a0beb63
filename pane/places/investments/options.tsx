import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { Behind } from "#pane/components/behind.tsx";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { NewInvestment } from "#pane/places/wizard/new-investment.tsx";
import { ChoiceActions, HowSure, Leader, optionsOf } from "./leader.tsx";
import { OptionRow } from "./option-row.tsx";

/** One of several is chosen: who is first, by how much and how surely, and why not the others. */
export function Options({ understanding }: { readonly understanding: Scored }): VNode {
  const { texts } = usePane();
  const t = texts.pane.options;
  const options = optionsOf(understanding);
  const most = Math.max(1, ...options.map(({ score }) => score.score));
  return (
    <View title={t.title(options.length)} actions={<ChoiceActions />}>
      <Behind understanding={understanding} />
      <Leader understanding={understanding} options={options} />
      <ol class="ranking">
        {options.map((option) => (
          <li key={option.investmentId}>
            <OptionRow result={option} place={option.choice.place} most={most}>
              {option.choice.kind === "not-this" && (
                <span class="why">{t.because(option.choice.because, option.choice.about)}</span>
              )}
            </OptionRow>
          </li>
        ))}
      </ol>
      <p class="links">
        <NewInvestment look="link" />
      </p>
      <HowSure options={options} />
    </View>
  );
}
