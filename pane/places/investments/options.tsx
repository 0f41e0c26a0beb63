import type { InvestmentResult, OptionVerdict } from "#core/domain/result.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { Behind } from "#pane/components/behind.tsx";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { openInvestment } from "./slice.ts";

const TONES: Readonly<Record<OptionVerdict["kind"], string>> = {
  choose: "fund",
  leaning: "fund",
  "close-behind": "hold",
  "too-close": "hold",
  "not-this": "say-no",
};

type Option = InvestmentResult & { readonly choice: OptionVerdict };

/** One of several is chosen: who is first, by how much and how surely, and why not the others. */
export function Options({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts, format } = usePane();
  const t = texts.pane.options;
  const options = understanding.scorecard.results
    .filter((result): result is Option => result.choice !== undefined)
    .sort((a, b) => a.choice.place - b.choice.place || a.choice.distance - b.choice.distance);
  const [leader, ...others] = options;
  const most = Math.max(1, ...options.map(({ score }) => score.score));
  return (
    <View
      title={t.title(options.length)}
      actions={
        <>
          <button type="button" class="button" onClick={() => session.go({ name: "what-if" })}>
            {t.tryWeights}
          </button>
          <button type="button" class="primary" onClick={() => session.go({ name: "write" })}>
            {t.write}
          </button>
        </>
      }
    >
      <Behind understanding={understanding} />
      {leader && (
        <>
          <p class="leader">
            <b>{leader.name}</b> <OptionChip kind={leader.choice.kind} />
          </p>
          <p>
            {others.length > 0 && t.ahead(format.score(leader.choice.distance))} {leader.why}
          </p>
        </>
      )}
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
      <HowSure options={options} />
    </View>
  );
}

function OptionChip({ kind }: { readonly kind: OptionVerdict["kind"] }): VNode {
  return <span class={`chip ${TONES[kind]}`}>{usePane().texts.pane.options.kinds[kind]}</span>;
}

const COLOURS = ["var(--for)", "var(--edge)", "var(--line)"];

/** In how many of the nearby weightings each comes first: one bar and one sentence. */
function HowSure({ options }: { readonly options: readonly Option[] }): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.options;
  const shares = options
    .map(({ name, choice }) => ({ name, share: choice.firstShare ?? 0 }))
    .filter(({ share }) => share >= 0.005);
  if (shares.length === 0) return null;
  const said = shares.map(({ name, share }) => t.firstIn(name, format.share(share)));
  let before = 0;
  return (
    <section aria-label={t.howSure}>
      <h3>{t.howSure}</h3>
      <svg class="stacked-bar" role="img" aria-label={said.join(", ")}>
        {shares.map(({ name, share }, index) => {
          const from = before;
          before += share;
          return (
            <rect
              key={name}
              x={`${100 * from}%`}
              width={`${100 * share}%`}
              height="10"
              fill={COLOURS[Math.min(index, COLOURS.length - 1)]}
            />
          );
        })}
      </svg>
      <p class="small">{t.nearby(texts.common.list(said))}</p>
    </section>
  );
}
