import { planTexts } from "#core/messages/plan-pane.ts";
import { limitable, limitedName } from "#core/workflow/funding/funding-question.ts";
import type { OwnLimit } from "#core/workflow/preferences.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { NumberField } from "#pane/components/number-field.tsx";
import { Select } from "#pane/components/select.tsx";
import { decideLimits } from "./slice.ts";

/** What single levers, owners and objectives get at least or at most: those that are set, and one to add. */
export function OwnLimits({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts, format } = usePane();
  const t = planTexts(texts).own;
  const { strategy } = understanding.reading;
  const groups = limitable(strategy);
  const limits = understanding.preferences.plan?.limits ?? [];
  const [kind, setKind] = useState<OwnLimit["kind"]>("at-most");
  const [of, setOf] = useState<OwnLimit["of"]>("budget");
  const [amount, setAmount] = useState<number | null>(null);
  const [group, setGroup] = useState("0");
  const said = (limit: OwnLimit): string => {
    const much = limit.of === "things" ? t.count(limit.amount) : t.share(format.share(limit.amount));
    return t.said(t[limit.kind], much, limitedName(limit, strategy));
  };
  const add = (): void => {
    const chosen = groups[Number(group)];
    if (amount === null || !chosen) return;
    decideLimits(session, [
      ...limits,
      { ...chosen, kind, of, amount: of === "budget" ? Math.min(1, amount / 100) : amount },
    ]);
    setAmount(null);
  };
  return (
    <fieldset class="own-limits">
      <legend>{t.title}</legend>
      <ul class="plain-list">
        {limits.map((limit, k) => (
          <li key={said(limit)}>
            {said(limit)}{" "}
            <button
              type="button"
              class="link"
              aria-label={t.takeAway(said(limit))}
              onClick={() =>
                decideLimits(
                  session,
                  limits.filter((_, other) => other !== k),
                )
              }
            >
              {t.away}
            </button>
          </li>
        ))}
      </ul>
      <Select
        label={t.title}
        value={kind}
        choices={(["at-least", "at-most"] as const).map((value) => ({ value, label: t[value] }))}
        onChoose={(value) => setKind(value === "at-least" ? "at-least" : "at-most")}
      />
      <NumberField
        label={t.amount}
        value={amount}
        onChange={setAmount}
        meant={({ value }) => (value < 0 || (of === "budget" && value > 100) ? null : value)}
        fault={texts.pane.wizard.noNumber}
      />
      <Select
        label={t.amount}
        value={of}
        choices={(["budget", "things"] as const).map((value) => ({ value, label: t[value] }))}
        onChoose={(value) => setOf(value === "things" ? "things" : "budget")}
      />
      <Select
        labelled
        label={t.forWhat}
        value={group}
        choices={groups.map((each, k) => ({
          value: String(k),
          label: t.by[each.by](limitedName(each, strategy)),
        }))}
        onChoose={setGroup}
      />
      <button type="button" class="button" disabled={amount === null} onClick={add}>
        {t.add}
      </button>
    </fieldset>
  );
}
