import { parseNumber } from "#core/tables/values/parse-number.ts";
import type { VNode } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { usePane } from "./context.ts";

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** An amount of money, 0 or more, as people write it in their sheet: "12,500", "12.500 €", "12k". */
export function AmountField({ label, value, onChange }: Props): VNode {
  const { texts, format } = usePane();
  const written = (amount: number | null): string => (amount === null ? "" : format.number(amount));
  const [typed, setTyped] = useState(written(value));
  const [wrong, setWrong] = useState(false);
  const given = useRef(value);
  const fault = useId();
  // What is typed stays as it is typed; a value that comes from elsewhere replaces it.
  useEffect(() => {
    if (value === given.current) return;
    given.current = value;
    setTyped(written(value));
    setWrong(false);
  });
  const give = (amount: number | null): void => {
    given.current = amount;
    onChange(amount);
  };
  const take = (text: string): void => {
    setTyped(text);
    const read = parseNumber(text, { locale: format.locale }, texts.values);
    const amount = read.kind === "number" && !read.percent && read.value >= 0 ? read.value : null;
    setWrong(amount === null && read.kind !== "missing");
    if (amount !== null || read.kind === "missing") give(amount);
  };
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          class="input"
          inputMode="decimal"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? fault : undefined}
          onInput={(event) => take(event.currentTarget.value)}
        />
      </label>
      <p class="fault" id={fault} role="alert">
        {wrong && texts.pane.wizard.noNumber}
      </p>
    </>
  );
}
