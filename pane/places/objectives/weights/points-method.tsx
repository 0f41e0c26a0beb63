import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { RangeField } from "#pane/components/range-field.tsx";
import { wholePoints } from "./whole-points.ts";
import type { MethodProps } from "./set-weights.tsx";

/** Points shared out, or swings against the most wanted objective: a slider each, from 0 to 100. */
export function PointsMethod({
  names,
  weights,
  onWeights,
  kind,
}: MethodProps & { readonly kind: "points" | "swing" }): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.objectives;
  const most = Math.max(...weights);
  const [points, setPoints] = useState(() =>
    kind === "swing"
      ? weights.map((weight) => Math.round(most > 0 ? (100 * weight) / most : 0))
      : wholePoints(weights),
  );
  const sum = points.reduce((total, one) => total + one, 0);
  const change = (index: number, value: number): void => {
    const next = points.map((before, other) => (other === index ? value : before));
    setPoints(next);
    onWeights(next.some((one) => one > 0) ? next : null);
  };
  return (
    <>
      <p class="muted">{kind === "swing" ? t.swingHelp : t.pointsHelp}</p>
      {names.map((name, index) => (
        <RangeField
          key={name}
          label={name}
          shown={format.number(points[index] ?? 0)}
          value={points[index] ?? 0}
          step={kind === "swing" ? 5 : 1}
          onChange={(value) => change(index, value)}
        />
      ))}
      {kind === "points" && (
        <p class="small" role="status">
          {t.pointsSum(format.number(sum))}
        </p>
      )}
    </>
  );
}
