import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { NumberField } from "#pane/components/number-field.tsx";
import { Select } from "#pane/components/select.tsx";
import { endsOf, scaleBetween, scaleName, type Ends } from "./scale-names.ts";

interface Props {
  readonly label: string;
  /** The label is seen, not only read out. */
  readonly labelled?: boolean;
  readonly value: string;
  /** What the one chosen is called, where a person changed it. */
  readonly name?: string;
  /** Ids of scales that the list offers. */
  readonly ids: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Stands in the list for a scale that is typed. */
const OWN = "own";

/** A scale from a list, or any two numbers typed. What it moves is shown while one types. */
export function ScaleChoice({ label, labelled = false, value, name = value, ids, onChoose }: Props): VNode {
  const { texts } = usePane();
  const [own, setOwn] = useState(false);
  return (
    <>
      <Select
        labelled={labelled}
        label={label}
        value={own ? OWN : value}
        choices={[
          ...ids.map((id) => ({ value: id, label: scaleName(id === value ? name : id, texts.pane) })),
          { value: OWN, label: texts.pane.reading.ownScale },
        ]}
        onChoose={(chosen) => {
          setOwn(chosen === OWN);
          if (chosen !== OWN) onChoose(chosen);
        }}
      />
      {own && <OwnScale value={value} onChoose={onChoose} />}
    </>
  );
}

function OwnScale({ value, onChoose }: Pick<Props, "value" | "onChoose">): VNode {
  const { texts } = usePane();
  const t = texts.pane.reading;
  const [ends, setEnds] = useState<Partial<Ends>>(endsOf(value) ?? {});
  const take = (changed: Partial<Ends>): void => {
    const next = { ...ends, ...changed };
    setEnds(next);
    if (next.from === undefined || next.to === undefined) return;
    const id = scaleBetween({ from: next.from, to: next.to });
    if (id !== null) onChoose(id);
  };
  const complete = ends.from !== undefined && ends.to !== undefined;
  const usable = complete && scaleBetween({ from: ends.from, to: ends.to }) !== null;
  const field = (end: keyof Ends): VNode => (
    <NumberField
      label={t.scaleFromTo[end]}
      value={ends[end] ?? null}
      meant={(typed) => typed.value}
      fault={t.notANumber}
      onChange={(number) => number !== null && take({ [end]: number })}
    />
  );
  return (
    <div class="own-scale">
      {field("from")}
      {field("to")}
      {complete && !usable && <p class="fault">{t.scaleFault}</p>}
    </div>
  );
}
