import type { InvestmentResult } from "#core/domain/result.ts";
import type { ComponentChildren, VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { StandingChip } from "#pane/components/standing-chip.tsx";
import { openInvestment } from "./slice.ts";

interface Props {
  readonly result: InvestmentResult;
  readonly place: number | null;
  /** The highest score of all: its bar has the whole width. */
  readonly most: number;
  /** What is said below. */
  readonly children?: ComponentChildren;
}

/** One of several of which one is chosen: its place, what is said of it, and its score without any limits. */
export function OptionRow({ result, place, most, children }: Props): VNode {
  const { session, format } = usePane();
  const { investmentId, name, rank, score } = result;
  return (
    <button
      type="button"
      class="row two-lines"
      data-opens={investmentId}
      onClick={() => openInvestment(session, investmentId)}
    >
      <span class="row-head">
        <span class="rank" aria-hidden="true">
          {place ?? "–"}
        </span>
        <span class="row-name" title={name}>
          {name}
        </span>
        <StandingChip result={result} />
      </span>
      <span class="row-bar">
        <svg class="bar" aria-hidden="true">
          <rect y="7.5" width="100%" height="1" fill="var(--line)" />
          <rect
            y="3"
            width={`${Math.max(0, (100 * score.score) / most)}%`}
            height="10"
            rx="2"
            fill="var(--for)"
          />
        </svg>
        <span class="score">{rank === null ? "–" : format.score(score.score)}</span>
      </span>
      {children}
    </button>
  );
}
