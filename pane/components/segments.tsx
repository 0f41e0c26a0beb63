import type { VNode } from "preact";
import { useId } from "preact/hooks";

interface Props {
  /** Read out as the name of the group. */
  readonly label: string;
  /** Null where nothing is chosen. */
  readonly value: string | null;
  readonly choices: readonly Segment[];
  readonly onChoose: (value: string) => void;
}

export interface Segment {
  readonly value: string;
  readonly label: string;
  /** What it means, read out after the label. */
  readonly meaning?: string;
  readonly tone?: "for" | "against" | "neutral";
}

/** A row of radio buttons that looks like one bar; arrow keys move along it. */
export function Segments({ label, value, choices, onChoose }: Props): VNode {
  const name = useId();
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} class={`segment ${choice.tone ?? "neutral"}`} title={choice.meaning}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-label={choice.meaning === undefined ? choice.label : `${choice.label}, ${choice.meaning}`}
            onChange={() => onChoose(choice.value)}
          />
          <span aria-hidden="true">{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
