import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { Behind } from "#pane/components/behind.tsx";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { OptionChip } from "#pane/components/standing-chip.tsx";
import { NewInvestment } from "#pane/places/wizard/new-investment.tsx";
import { ChoiceActions, HowSure, Leader, optionsOf } from "./leader.tsx";
import { openInvestment } from "./slice.ts";

/** One of several is chosen: who is first, by how much and how surely, and why not the others. */
export function Options({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts, format } = usePane();
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
            <button
              type="button"
              class="row two-lines"
              data-opens={option.investmentId}
              onClick={() => openInvestment(session, option.investmentId)}
            >
              <span class="row-head">
                <span class="rank" aria-hidden="true">
                  {option.choice.place}
                </span>
                <span class="row-name">{option.name}</span>
                <OptionChip kind={option.choice.kind} />
              </span>
              <span class="row-bar">
                <svg class="bar" aria-hidden="true">
                  <rect y="7.5" width="100%" height="1" fill="var(--line)" />
                  <rect
                    y="3"
                    width={`${Math.max(0, (100 * option.score.score) / most)}%`}
                    height="10"
                    rx="2"
                    fill="var(--for)"
                  />
                </svg>
                <span class="score">{format.score(option.score.score)}</span>
              </span>
              {option.choice.kind === "not-this" && (
                <span class="why">{t.because(option.choice.because, option.choice.about)}</span>
              )}
            </button>
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
