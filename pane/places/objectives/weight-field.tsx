import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { NumberField } from "#pane/components/number-field.tsx";
import { Select } from "#pane/components/select.tsx";
import type { FieldsProps } from "./fields.ts";

/** The weight, in the way that the workbook gives weights. */
export function WeightField({ form, draft, onChange }: FieldsProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.objectives.form;
  const { weight: way, otherWeights } = form;
  if (way.kind === "none") return <p class="small">{t.allAlike}</p>;
  if (form.weightFormula) {
    return (
      <p class="small">
        {draft.editing === null ? t.calculatedLike : t.calculated} <CellLink place={form.weightFormula} />
      </p>
    );
  }
  if (way.kind === "words") {
    const words = [...new Set([...way.used, ...(typeof draft.weight === "string" ? [draft.weight] : [])])];
    return (
      <Select
        labelled
        label={t.weight}
        value={typeof draft.weight === "string" ? draft.weight : ""}
        choices={[{ value: "", label: "–" }, ...words.map((value) => ({ value, label: value }))]}
        onChoose={(word) => onChange({ weight: word === "" ? null : word })}
      />
    );
  }
  const percent = way.kind !== "ranks" && way.percent;
  const written = (value: number): string =>
    percent ? `${format.number(100 * value)}%` : format.number(value);
  const own = typeof draft.weight === "number" ? draft.weight : 0;
  const hint =
    otherWeights === null
      ? undefined
      : own + otherWeights > 0 && own > 0
        ? t.share(written(otherWeights), format.share(own / (own + otherWeights)))
        : t.others(written(otherWeights));
  return (
    <NumberField
      label={way.kind === "settings" ? t.points : way.kind === "ranks" ? t.rank : t.weight}
      value={typeof draft.weight === "number" ? draft.weight : null}
      written={written}
      meant={({ value, percent: said }) => (value < 0 ? null : percent && !said ? value / 100 : value)}
      fault={t.noWeight}
      hint={hint}
      onChange={(weight) => onChange({ weight })}
    />
  );
}
