import type { Limits } from "#core/domain/result.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { planPreferences } from "#core/workflow/plan-preferences.ts";
import { withPreferences } from "#core/workflow/preferences.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { Counts } from "./counts.tsx";
import { STRIP, stripShape, xOf } from "./strip-shape.ts";

type Limit = "no" | "fund";
const LIMITS: readonly Limit[] = ["no", "fund"];
/** Half a point with an arrow key, five with Shift. */
const SMALL = 0.5;
const LARGE = 5;

/** All scores on one line with the two limits, which can be moved: the counts follow, and the verdicts when let go. */
export function ScoreStrip({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts, format } = usePane();
  const t = texts.pane.investments;
  const { scorecard, reading, preferences } = understanding;
  const [moving, setMoving] = useState<Partial<Limits> | null>(null);
  const limits = { ...scorecard.limits, ...moving };
  const results = useMemo(
    () => (moving ? scoreStrategy(reading.strategy, { limits }).results : scorecard.results),
    [moving, scorecard, reading, texts],
  );
  const shape = useMemo(
    () => stripShape(results, [scorecard.limits.no, scorecard.limits.fund]),
    [results, scorecard],
  );
  const strip = useRef<SVGSVGElement>(null);
  const settle = async (changed: Partial<Limits>): Promise<void> => {
    setMoving(null);
    if (LIMITS.every((limit) => changed[limit] === undefined || changed[limit] === scorecard.limits[limit])) {
      return;
    }
    const next = withPreferences(preferences, { limits: { ...preferences.limits, ...changed } });
    session.reconsider({ preferences: next });
    const now = session.state.get().understanding;
    if (now) await session.apply(planPreferences(now, texts), t.limitsMoved);
  };
  const allowed = (limit: Limit, points: number): number => {
    const rounded = Math.round(points / SMALL) * SMALL;
    const [least, most] = limit === "no" ? [-100, limits.fund] : [limits.no, 100];
    return Math.min(most, Math.max(least, rounded));
  };
  const pointsAt = (clientX: number): number => {
    const box = strip.current!.getBoundingClientRect();
    return shape.from + ((clientX - box.left) / box.width) * (shape.to - shape.from);
  };
  const press = (limit: Limit, event: KeyboardEvent): void => {
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? LARGE : SMALL;
    setMoving({ ...moving, [limit]: allowed(limit, limits[limit] + way * step) });
  };
  return (
    <>
      <div class="strip">
        <svg
          ref={strip}
          viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
          role="img"
          aria-label={t.stripOf(format.number(limits.no), format.number(limits.fund))}
        >
          <rect class="strip-no" width={xOf(limits.no, shape)} height={STRIP.bottom} />
          <rect
            class="strip-fund"
            x={xOf(limits.fund, shape)}
            width={STRIP.width - xOf(limits.fund, shape)}
            height={STRIP.bottom}
          />
          <path d={`M0 ${STRIP.bottom}H${STRIP.width}`} stroke="var(--edge)" />
          <path d={`M${xOf(0, shape)} ${STRIP.bottom}v4`} stroke="var(--edge)" />
          {shape.paths.map(({ kind, path }) => (
            <path key={kind} class={`mark ${kind}`} d={path} />
          ))}
          {LIMITS.map((limit) => (
            <path
              key={limit}
              d={`M${xOf(limits[limit], shape)} 0V${STRIP.bottom}`}
              stroke="var(--accent)"
              stroke-width="1.5"
            />
          ))}
        </svg>
        {LIMITS.map((limit) => (
          <span
            key={limit}
            class="handle"
            role="slider"
            tabIndex={0}
            aria-label={texts.pane.settings[limit]}
            aria-valuemin={-100}
            aria-valuemax={100}
            aria-valuenow={limits[limit]}
            aria-valuetext={format.number(limits[limit])}
            style={{ insetInlineStart: handleAt(limit, xOf(limits.no, shape), xOf(limits.fund, shape)) }}
            onKeyDown={(event) => press(limit, event)}
            onKeyUp={() => moving && void settle(moving)}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) {
                setMoving({ ...moving, [limit]: allowed(limit, pointsAt(event.clientX)) });
              }
            }}
            onPointerUp={() => moving && void settle(moving)}
          >
            {format.number(Math.round(10 * limits[limit]) / 10)}
          </span>
        ))}
      </div>
      <Counts results={results} />
    </>
  );
}

/** Half of the room that a handle takes, in pixels. */
const HALF_A_HANDLE = 19;

/** Where the middle of a handle is: at its limit, unless the other is so close that they would lie on each other. */
function handleAt(limit: Limit, no: number, fund: number): string {
  const percent = (x: number): string => `${(100 * x) / STRIP.width}%`;
  const middle = percent((no + fund) / 2);
  return limit === "no"
    ? `min(${percent(no)}, ${middle} - ${HALF_A_HANDLE}px)`
    : `max(${percent(fund)}, ${middle} + ${HALF_A_HANDLE}px)`;
}
