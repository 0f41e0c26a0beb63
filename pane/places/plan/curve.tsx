import { planTexts } from "#core/messages/plan-pane.ts";
import type { CurvePoint } from "#core/portfolio/value-curve.ts";
import { roundStep } from "#core/workflow/funding/round-step.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly points: readonly CurvePoint[];
  /** Where the slider ends. */
  readonly most: number;
  readonly budget: number;
  /** The budget that buys the next step; null where none does. */
  readonly next: number | null;
  readonly onMove: (budget: number) => void;
  readonly onSettle: (budget: number) => void;
}

const WIDTH = 260;
const HEIGHT = 44;
/** Steps of the slider over its whole length. */
const STEPS = 200;

/** Points against money as a flight of steps, over the slider that moves the budget. */
export function Curve({ points, most, budget, next, onMove, onSettle }: Props): VNode {
  const { texts, format } = usePane();
  const t = planTexts(texts);
  const top = points.reduce((high, { plan }) => Math.max(high, plan?.value ?? 0), 1);
  const x = (amount: number): number => (WIDTH * amount) / most;
  const y = (value: number): number => HEIGHT - 2 - ((HEIGHT - 8) * Math.max(0, value)) / top;
  const valueAt = (amount: number): number =>
    points.reduce((value, point) => (point.budget <= amount && point.plan ? point.plan.value : value), 0);
  const steps = points
    .filter(({ plan }) => plan !== null)
    .map(
      (point, k) =>
        `${k === 0 ? "M" : "H"}${x(point.budget).toFixed(1)}${k === 0 ? ` ${y(point.plan!.value).toFixed(1)}` : `V${y(point.plan!.value).toFixed(1)}`}`,
    )
    .join("");
  const first = points.find(({ plan }) => plan !== null);
  return (
    <div class="plan-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {first && (
          <>
            <path class="curve-area" d={`${steps}H${WIDTH}V${HEIGHT}H${x(first.budget).toFixed(1)}Z`} />
            <path class="curve-line" d={`${steps}H${WIDTH}`} vector-effect="non-scaling-stroke" />
          </>
        )}
        <path class="curve-here" d={`M${x(budget)} 0V${HEIGHT}`} vector-effect="non-scaling-stroke" />
      </svg>
      {next !== null && next <= most && first && (
        <i
          class="curve-next"
          style={{
            insetInlineStart: `${(100 * next) / most}%`,
            top: `${(100 * y(valueAt(next))) / HEIGHT}%`,
          }}
        />
      )}
      <input
        type="range"
        class="range"
        min="0"
        max={most}
        step={roundStep(most / STEPS)}
        value={budget}
        aria-label={t.slider}
        aria-valuetext={t.sliderSays(format.money(budget), format.score(valueAt(budget)))}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
        onChange={(event) => onSettle(Number(event.currentTarget.value))}
      />
    </div>
  );
}
