import { planTexts } from "#core/messages/plan-pane.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { AmountField } from "#pane/components/amount-field.tsx";
import { NumberField } from "#pane/components/number-field.tsx";
import { Select } from "#pane/components/select.tsx";
import { OwnLimits } from "./own-limits.tsx";
import { decide } from "./slice.ts";

/** What else has to hold: holds too, people's days, yearly costs, a floor of coverage, caps and floors of groups. */
export function Conditions({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts, format } = usePane();
  const t = planTexts(texts);
  const { preferences, reading } = understanding;
  const plan = preferences.plan ?? {};
  const hasDays = reading.strategy.investments.some(({ peopleDays }) => peopleDays !== undefined);
  const hasYearly = reading.strategy.investments.some(({ costYearly }) => (costYearly ?? 0) > 0);
  const hasLevers = reading.strategy.investments.some(({ lever }) => lever !== undefined && lever !== "");
  const shares = (of: number | undefined, none: string, steps: readonly number[]) => [
    { value: "", label: none },
    ...[...new Set([...steps, ...(of === undefined ? [] : [of])])]
      .sort((a, b) => a - b)
      .map((step) => ({ value: String(step), label: format.share(step) })),
  ];
  return (
    <details class="disclosure">
      <summary>{t.conditions}</summary>
      <label class="choice">
        <input
          type="checkbox"
          checked={plan.withHolds === true}
          onChange={(event) => decide(session, { withHolds: event.currentTarget.checked || undefined })}
        />
        <span>{t.withHolds}</span>
      </label>
      <Select
        labelled
        label={t.coverage}
        value={plan.coverage === undefined ? "" : String(plan.coverage)}
        choices={shares(plan.coverage, t.noFloor, [0.1, 0.25, 0.5, 0.75])}
        onChoose={(value) => decide(session, { coverage: value === "" ? undefined : Number(value) })}
      />
      {hasLevers && (
        <Select
          labelled
          label={t.leverCap}
          value={plan.leverCap === undefined ? "" : String(plan.leverCap)}
          choices={shares(plan.leverCap, t.noCap, [0.25, 0.33, 0.5, 0.75])}
          onChoose={(value) => decide(session, { leverCap: value === "" ? undefined : Number(value) })}
        />
      )}
      {hasYearly && (
        <AmountField
          label={t.yearlyMost}
          value={plan.yearlyMost ?? null}
          onChange={(most) => decide(session, { yearlyMost: most ?? undefined })}
        />
      )}
      {hasDays && (
        <NumberField
          label={t.peopleDays}
          value={plan.peopleDays ?? null}
          onChange={(days) => decide(session, { peopleDays: days ?? undefined, daysByQuarter: undefined })}
          meant={({ value, percent }) => (percent || value < 0 ? null : value)}
          fault={texts.pane.wizard.noNumber}
        />
      )}
      <OwnLimits understanding={understanding} />
    </details>
  );
}
