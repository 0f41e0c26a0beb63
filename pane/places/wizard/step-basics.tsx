import type { InvestmentStatus } from "#core/domain/strategy.ts";
import { periodName } from "#core/tables/values/cost-period.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import { amountIn, costColumns, withAmountIn } from "#core/workflow/investment/cost-columns.ts";
import type { VNode } from "preact";
import { AmountField } from "#pane/components/amount-field.tsx";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import { TextField } from "#pane/components/text-field.tsx";
import type { StepProps } from "./wizard.tsx";

const STATUSES: readonly InvestmentStatus[] = ["idea", "proposed", "active", "retired"];

/** Step 1: what it is. */
export function StepBasics({
  draft,
  understanding,
  onChange,
  fault,
}: StepProps & {
  /** What is wrong with the name; empty where nothing is. */
  readonly fault: string;
}): VNode {
  const { texts } = usePane();
  const t = texts.pane.wizard;
  const { investments: table, strategy } = understanding.reading;
  const costs = table && { table, strategy, cells: new CellsRead(understanding.cells) };
  const columns = costColumns(table, strategy.costPeriods);
  const used = strategy.investments.flatMap(({ lever }) => (lever ? [lever] : []));
  const levers = [...new Set([...used, ...t.levers, ...(draft.lever === "" ? [] : [draft.lever])])];
  return (
    <>
      <TextField
        label={t.name}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        fault={fault}
      />
      {costs === null || columns.length === 0 ? (
        <AmountField
          label={t.costOnce}
          value={draft.costOnce}
          onChange={(costOnce) => onChange({ ...draft, costOnce })}
        />
      ) : (
        columns.map((column) => (
          <AmountField
            key={column.header}
            label={column.isAlone ? `${t.costOnce} (${periodName(column.header)})` : column.header}
            value={amountIn(column, draft, costs)}
            onChange={(amount) => onChange(withAmountIn(column, amount, draft, costs))}
          />
        ))
      )}
      <AmountField
        label={t.costYearly}
        value={draft.costYearly}
        onChange={(costYearly) => onChange({ ...draft, costYearly })}
      />
      <Select
        labelled
        label={t.status}
        value={draft.status}
        choices={STATUSES.map((value) => ({ value, label: texts.investment.statuses[value] }))}
        onChoose={(status) => onChange({ ...draft, status: status as InvestmentStatus })}
      />
      <TextField label={t.owner} value={draft.owner} onChange={(owner) => onChange({ ...draft, owner })} />
      <Select
        labelled
        label={t.lever}
        value={draft.lever}
        choices={[{ value: "", label: t.leverNone }, ...levers.map((value) => ({ value, label: value }))]}
        onChoose={(lever) => onChange({ ...draft, lever })}
      />
    </>
  );
}
