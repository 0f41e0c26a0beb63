import type { VNode } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, said beside the field; empty where nothing is. */
  readonly fault?: string;
}

/** A line of text. */
export function TextField({ label, value, onChange, fault = "" }: Props): VNode {
  const id = useId();
  return (
    <div>
      <label class="field">
        <span>{label}</span>
        <input
          class="input"
          value={value}
          aria-invalid={fault !== ""}
          aria-describedby={fault === "" ? undefined : id}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <p class="fault" id={id} role="alert">
        {fault}
      </p>
    </div>
  );
}
