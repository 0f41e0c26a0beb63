import type { VNode } from "preact";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  /** Shows the label above; otherwise it is only read out. */
  readonly labelled?: boolean;
}

/** A native list to choose from, so that every keyboard and screen reader knows it. */
export function Select({ label, value, choices, onChoose, labelled = false }: Props): VNode {
  const list = (
    <select
      class="select"
      aria-label={labelled ? undefined : label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
  if (!labelled) return list;
  return (
    <label class="field">
      <span>{label}</span>
      {list}
    </label>
  );
}
