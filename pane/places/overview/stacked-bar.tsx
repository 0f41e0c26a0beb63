import type { VNode } from "preact";

/** One stretch of a bar. */
export interface Stretch {
  readonly label: string;
  /** In any unit, 0 or more. */
  readonly amount: number;
  /** A colour of the look: "var(--for)". */
  readonly colour: string;
}

/** Parts of a whole in one bar. Its name says them all; beside it stands what the colours mean. */
export function StackedBar({
  name,
  parts,
}: {
  readonly name: string;
  readonly parts: readonly Stretch[];
}): VNode {
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
  const percent = (amount: number): number => (whole > 0 ? (100 * amount) / whole : 0);
  let before = 0;
  return (
    <svg class="stacked-bar" role="img" aria-label={name}>
      {parts
        .filter(({ amount }) => amount > 0)
        .map(({ label, amount, colour }) => {
          const from = before;
          before += percent(amount);
          return (
            <rect
              key={label}
              x={`${from}%`}
              width={`${percent(amount)}%`}
              height="14"
              fill={colour}
              stroke="var(--paper)"
              stroke-width="1.5"
            />
          );
        })}
    </svg>
  );
}
