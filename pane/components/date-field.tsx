import { serialOf } from "#core/tables/values/serial.ts";
import type { VNode } from "preact";

interface Props {
  readonly label: string;
  /** Serial day number. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A day, in the browser's own calendar. */
export function DateField({ label, value, onChange }: Props): VNode {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        class="input"
        type="date"
        value={value === null ? "" : isoDay(value)}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
          const serial = text === "" ? null : serialOf(year, month, day);
          if (text === "" || serial !== null) onChange(serial);
        }}
      />
    </label>
  );
}

/** Day 60 is 29 February 1900, which never was; later days are counted from the day before 1 January 1900. */
function isoDay(serial: number): string {
  const days = serial > 60 ? serial - 1 : serial;
  return new Date(Date.UTC(1899, 11, 31) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}
