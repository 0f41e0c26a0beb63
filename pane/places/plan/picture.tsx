import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingLine, FundingLines } from "#core/workflow/funding/funding-plan.ts";
import { roundStep } from "#core/workflow/funding/round-step.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { labelsFor } from "./labels.ts";

interface Props {
  readonly understanding: Scored;
  readonly lines: FundingLines;
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [272, 150, 30, 18, 12, 10];
/** More names than these hide what they name. */
const NAMED = 10;

/** Points against cost: a disc is in, a ring is out; the more is locked behind fixes, the larger and hatched. */
export function PlanPicture({ understanding, lines, pointed, onPoint }: Props): VNode | null {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const results = new Map(understanding.scorecard.results.map((result) => [result.investmentId, result]));
  const shown = [
    ...lines.in.map((line) => ({ line, isIn: true })),
    ...lines.out.map((line) => ({ line, isIn: false })),
  ].filter(({ line }) => line.cost !== null && line.cost > 0);
  if (shown.length < 2) return null;
  const most = (of: (line: FundingLine) => number): number =>
    shown.reduce((high, { line }) => Math.max(high, of(line)), 1);
  const [costs, points] = [most(({ cost }) => cost ?? 0), most(({ value }) => value)];
  const low = shown.reduce((least, { line }) => Math.min(least, line.value), 0);
  const x = (cost: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * cost) / costs;
  const y = (value: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (points - value)) / (points - low);
  const ticks = (top: number, parts: number): number[] => {
    const step = roundStep(top / parts);
    return Array.from({ length: Math.floor(top / step) + 1 }, (_, k) => k * step);
  };
  const bubbles = shown.map(({ line, isIn }) => {
    const result = results.get(line.id);
    const locked = Math.max(0, result?.score.locked ?? 0);
    return {
      id: line.id,
      name: line.name,
      isIn,
      kind: result?.verdict.kind ?? "hold",
      x: x(line.cost ?? 0),
      y: y(line.value),
      r: 4 + Math.min(6, Math.sqrt(locked)),
    };
  });
  const room = { left: LEFT, right: WIDTH, top: 0, bottom: HEIGHT - BOTTOM };
  return (
    <svg
      class="plan-picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.pictureOf(lines.in.length, lines.out.length)}
    >
      {ticks(points, 3).map((value) => (
        <g key={value}>
          <path class="grid" d={`M${LEFT} ${y(value)}H${WIDTH - RIGHT}`} />
          <text x={LEFT - 4} y={y(value) + 4} text-anchor="end">
            {format.score(value)}
          </text>
        </g>
      ))}
      {ticks(costs, 3).map((cost) => (
        <text key={cost} x={x(cost)} y={HEIGHT - 4} text-anchor="middle">
          {format.shortMoney(cost)}
        </text>
      ))}
      {labelsFor(bubbles, room, NAMED).map(({ id, text, x: left, y: foot }) => (
        <text key={id} class={id === pointed ? "name pointed" : "name"} x={left} y={foot} aria-hidden="true">
          {text}
        </text>
      ))}
      {bubbles.map(({ id, name, isIn, kind, x: cx, y: cy, r }) => (
        <circle
          key={id}
          class={["bubble", isIn ? "in" : "out", kind, id === pointed ? "pointed" : ""].join(" ").trim()}
          cx={cx}
          cy={cy}
          r={r}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
        >
          <title>{name}</title>
        </circle>
      ))}
    </svg>
  );
}
