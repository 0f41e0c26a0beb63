import type { VNode } from "preact";

interface Props {
  readonly label: string;
  /** The figure as it is shown beside the label. */
  readonly shown: string;
  /** 0 … 100 */
  readonly value: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A figure from 0 to 100 on a slider, with its name and what it comes to above. */
export function RangeField({ label, shown, value, step = 1, onChange }: Props): VNode {
  return (
    <label class="slider">
      <span title={label}>{label}</span>
      <b>{shown}</b>
      <input
        type="range"
        min="0"
        max="100"
        step={step}
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
