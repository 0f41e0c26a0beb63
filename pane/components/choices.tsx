import type { VNode } from "preact";
import { useId } from "preact/hooks";

interface Props<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly help: string }[];
  readonly onChoose: (value: T) => void;
}

/** A few choices, all in view, each with a line of help. */
export function Choices<T extends string>({ legend, value, choices, onChoose }: Props<T>): VNode {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
          <small>{choice.help}</small>
        </label>
      ))}
    </fieldset>
  );
}
