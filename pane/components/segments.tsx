import type { VNode } from "preact";
import { useId, useRef } from "preact/hooks";

interface Props {
  /** Read out as the name of the group. */
  readonly label: string;
  /** Null where nothing is chosen. */
  readonly value: string | null;
  readonly choices: readonly Segment[];
  readonly onChoose: (value: string) => void;
  /** Takes the choice away: Backspace. Left out where one must be chosen. */
  readonly onClear?: () => void;
}

export interface Segment {
  readonly value: string;
  readonly label: string;
  /** What it means, read out after the label. */
  readonly meaning?: string;
  readonly tone?: "for" | "against" | "neutral";
}

/** A row of radio buttons that looks like one bar; arrow keys move along it, digits choose what they say. */
export function Segments({ label, value, choices, onChoose, onClear }: Props): VNode {
  const name = useId();
  // A minus sign waits for the digit that it belongs to.
  const minus = useRef(false);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace" && onClear) {
      event.preventDefault();
      onClear();
    }
    if (event.key === "-") minus.current = true;
    if (!/^\d$/.test(event.key)) return;
    const typed = `${minus.current ? "\u2212" : ""}${event.key}`;
    minus.current = false;
    const choice = choices.find((one) => one.label === typed);
    if (!choice) return;
    event.preventDefault();
    onChoose(choice.value);
  };
  return (
    <div class="segments" role="radiogroup" aria-label={label} onKeyDown={press}>
      {choices.map((choice) => (
        <label
          key={choice.value}
          class={`segment ${choice.tone ?? "neutral"}`}
          title={choice.meaning === undefined ? choice.label : `${choice.label}: ${choice.meaning}`}
        >
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
