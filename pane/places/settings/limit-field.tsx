import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { RangeField } from "#pane/components/range-field.tsx";

interface Props {
  readonly label: string;
  /** In points (or per cent), 0 … 100. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A limit on a slider, with its number beside it. */
export function LimitField({ label, value, onChange }: Props): VNode {
  const { format } = usePane();
  return <RangeField label={label} shown={format.score(value)} value={value} onChange={onChange} />;
}
