import type { ParsedNumber } from "#core/tables/values/parse-number.ts";
import type { ComponentChildren, VNode } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { typedNumber } from "#pane/model/typed-number.ts";
import { usePane } from "./context.ts";

/** A number as it was read from what someone typed. */
export type TypedNumber = Extract<ParsedNumber, { readonly kind: "number" }>;

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** How a value is written in the field; left out, as numbers are in the pane. */
  readonly written?: (value: number) => string;
  /** The value meant by a number that was typed; null where it cannot be used. */
  readonly meant: (typed: TypedNumber) => number | null;
  /** What to say where that is no such number. */
  readonly fault: string;
  /** Money: three digits behind a mark are thousands, whichever mark it is. */
  readonly isMoney?: boolean;
  /** A line below the field that explains it. */
  readonly hint?: ComponentChildren;
}

/** A number as people write it in their sheet. What is typed stays as it is typed; a value from elsewhere replaces it. */
export function NumberField({ label, value, onChange, meant, fault, isMoney, hint, ...rest }: Props): VNode {
  const { format } = usePane();
  const { written = (number: number) => format.number(number) } = rest;
  const [typed, setTyped] = useState(value === null ? "" : written(value));
  const [wrong, setWrong] = useState(false);
  const given = useRef(value);
  const faultId = useId();
  const hintId = useId();
  // Before the next key can be pressed: later, it could undo what was typed meanwhile.
  useLayoutEffect(() => {
    if (value === given.current) return;
    given.current = value;
    setTyped(value === null ? "" : written(value));
    setWrong(false);
  }, [value]);
  const take = (text: string): void => {
    setTyped(text);
    const read = typedNumber(text, format.locale, isMoney === true);
    const next = read.kind === "number" ? meant(read) : null;
    setWrong(next === null && read.kind !== "missing");
    if (next === null && read.kind !== "missing") return;
    given.current = next;
    onChange(next);
  };
  const described = [wrong ? faultId : "", hint === undefined ? "" : hintId].filter((id) => id !== "");
  return (
    <div>
      <label class="field">
        <span>{label}</span>
        <input
          class="input"
          inputMode="decimal"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={described.length > 0 ? described.join(" ") : undefined}
          onInput={(event) => take(event.currentTarget.value)}
        />
      </label>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      <p class="fault" id={faultId} role="alert">
        {wrong && fault}
      </p>
    </div>
  );
}
