import { CURRENCY_CODES } from "#core/tables/values/lexicon/currencies.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { AmountField } from "#pane/components/amount-field.tsx";
import { usePane } from "#pane/components/context.ts";
import { Select } from "#pane/components/select.tsx";
import { currencySign } from "#pane/model/format.ts";
import type { Prefer } from "./settings.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly onPrefer: Prefer;
}

/** This year's budget, and the currency that money is shown in. */
export function MoneySettings({ understanding, onPrefer }: Props): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.settings;
  const { preferences, reading } = understanding;
  const own = reading.strategy.currency;
  const named = (code: string): string => {
    const sign = currencySign(code, format.locale);
    return sign === code ? code : `${code} ${sign}`;
  };
  return (
    <>
      <h3>{t.money}</h3>
      <AmountField
        label={t.budget}
        value={preferences.budget ?? null}
        onChange={(budget) => onPrefer({ budget: budget ?? undefined })}
      />
      <p class="small">{t.budgetHelp}</p>
      <Select
        labelled
        label={t.currency}
        value={preferences.currency ?? ""}
        choices={[
          { value: "", label: own === null ? t.currencyNone : t.currencyOwn(named(own)) },
          ...CURRENCY_CODES.map((code) => ({ value: code, label: named(code) })),
        ]}
        onChoose={(code) => onPrefer({ currency: code === "" ? undefined : code })}
      />
    </>
  );
}
