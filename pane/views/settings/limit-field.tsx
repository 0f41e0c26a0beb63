import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly label: string;
  /** In points (or per cent), 0 … 100. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A limit on a slider, with its number beside it. */
export function LimitField({ label, value, onChange }: Props): VNode {
  const { format } = usePane();
  return (
    <label class="slider">
      <span>{label}</span>
      <b>{format.score(value)}</b>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
