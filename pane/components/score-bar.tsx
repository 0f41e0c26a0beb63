import type { AlignmentScore, Limits } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { VNode } from "preact";
import type { Format } from "#pane/model/format.ts";
import { placeOn, scoreBarShape, type Axis, type ScoreBarShape, type Span } from "#pane/model/score-bar.ts";
import { usePane } from "./context.ts";

interface Props {
  readonly score: AlignmentScore;
  /** Shared by all bars of a list. */
  readonly axis: Axis;
  /** Where the verdicts part, as notches above and below. */
  readonly limits?: Limits;
}

/**
 * The one glyph for an investment: red to the left of zero for what it works against, solid green for what it
 * brings today, hatched green for what is locked behind fixes, a whisker for what is not assessed.
 */
export function ScoreBar({ score, axis, limits }: Props): VNode {
  const { texts, format } = usePane();
  const shape = scoreBarShape(score, axis);
  return (
    <svg class="bar" role="img" aria-label={describeScore(score, texts, format)}>
      <rect x="0" y="7.5" width="100%" height="1" fill="var(--line)" />
      <Part span={shape.against} fill="var(--against)" />
      <Part span={shape.solid} fill="var(--for)" />
      <Part span={shape.locked} fill="url(#alignscore-locked)" />
      <rect x={`${shape.zero}%`} y="0" width="1" height="16" fill="var(--ink-3)" />
      {limits && [limits.no, limits.fund].map((limit) => <Notch key={limit} at={placeOn(axis, limit)} />)}
      {shape.range && <Whisker range={shape.range} />}
    </svg>
  );
}

function Part({ span, fill }: { readonly span: Span; readonly fill: string }): VNode | null {
  if (span.width <= 0) return null;
  return <rect x={`${span.start}%`} y="3" width={`${span.width}%`} height="10" rx="2" fill={fill} />;
}

/** A dash above the bar and one below: one line, whose gap is the bar. */
function Notch({ at }: { readonly at: number | null }): VNode | null {
  if (at === null) return null;
  return <line x1={`${at}%`} x2={`${at}%`} y1="0" y2="16" stroke="var(--ink-3)" stroke-dasharray="2.5 11" />;
}

function Whisker({ range }: { readonly range: NonNullable<ScoreBarShape["range"]> }): VNode {
  const start = `${range.start}%`;
  const end = `${range.start + range.width}%`;
  return (
    <g stroke="var(--ink)" stroke-width="1">
      <line x1={start} x2={end} y1="8" y2="8" />
      {!range.openStart && <line x1={start} x2={start} y1="5" y2="11" />}
      {!range.openEnd && <line x1={end} x2={end} y1="5" y2="11" />}
    </g>
  );
}

/** The bar in words, for those who do not see it. */
export function describeScore(score: AlignmentScore, texts: Texts, format: Format): string {
  const { bar } = texts.pane;
  const parts = [bar.score(format.score(score.score)), bar.supports(format.score(100 * score.supports))];
  if (score.locked > 0.5) parts.push(bar.locked(format.score(score.locked)));
  if (score.against > 0.005) parts.push(bar.against(format.score(100 * score.against)));
  if (score.assessed < 1 - 1e-9) parts.push(bar.range(format.score(score.low), format.score(score.high)));
  return parts.join(", ");
}
