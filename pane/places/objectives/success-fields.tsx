import type { FormField } from "#core/workflow/objectives/form.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { DateField } from "#pane/components/date-field.tsx";
import { NumberField } from "#pane/components/number-field.tsx";
import { Select } from "#pane/components/select.tsx";
import { TextField } from "#pane/components/text-field.tsx";
import type { FieldsProps } from "./fields.ts";

const FIGURES = ["baseline", "current", "target"] as const;

/** How one will know that it was reached, by when, and who looks after it. */
export function SuccessFields({ form, draft, onChange }: FieldsProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.objectives.form;
  const { fields, directions } = form;
  const has = (field: FormField): boolean => field.place !== "none";
  if (!Object.values(fields).some(has)) return <p class="small">{t.noPlace}</p>;
  return (
    <fieldset class="success">
      <legend>{t.success}</legend>
      {has(fields.measure) && (
        <TextField label={t.measure} value={draft.measure} onChange={(measure) => onChange({ measure })} />
      )}
      <div class="success-figures">
        {FIGURES.map((key) => {
          const { formula, percent } = fields[key];
          if (!has(fields[key])) return null;
          if (formula) return <Calculated key={key} label={t[key]} field={fields[key]} />;
          return (
            <NumberField
              key={key}
              label={t[key]}
              value={draft[key]}
              written={(value) => (percent ? `${format.number(100 * value)}%` : format.number(value))}
              meant={({ value, percent: said }) => (percent && !said ? value / 100 : value)}
              fault={t.noNumber}
              onChange={(value) => onChange({ [key]: value })}
            />
          );
        })}
      </div>
      {has(fields.reviewDate) &&
        (fields.reviewDate.formula ? (
          <Calculated label={t.reviewDate} field={fields.reviewDate} />
        ) : (
          <DateField
            label={t.reviewDate}
            value={draft.reviewDate}
            onChange={(reviewDate) => onChange({ reviewDate })}
          />
        ))}
      {has(fields.owner) && (
        <TextField label={t.owner} value={draft.owner} onChange={(owner) => onChange({ owner })} />
      )}
      {directions.length > 0 && (
        <Select
          labelled
          label={t.direction}
          value={draft.direction}
          choices={[
            { value: "", label: t.directionNone },
            ...directions.map((value) => ({ value, label: value })),
          ]}
          onChoose={(direction) => onChange({ direction })}
        />
      )}
      {has(fields.protected) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.protected}
            onChange={(event) => onChange({ protected: event.currentTarget.checked })}
          />
          <span>{t.protected}</span>
          <small>{t.protectedHelp}</small>
        </label>
      )}
    </fieldset>
  );
}

function Calculated({ label, field }: { readonly label: string; readonly field: FormField }): VNode {
  const t = usePane().texts.pane.objectives.form;
  return (
    <p class="small">
      <b>{label}</b>
      <br />
      {t.calculated} {field.formula && <CellLink place={field.formula} short />}
    </p>
  );
}
