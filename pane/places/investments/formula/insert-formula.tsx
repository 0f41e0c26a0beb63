import { addressOf, type CellRef } from "#core/workbook/range.ts";
import { offeredFormulas, planFormula } from "#core/workflow/formulas/insert-formula.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ApartView } from "#pane/components/apart-view.tsx";
import { usePane } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { Select } from "#pane/components/select.tsx";
import { shownResult } from "./shown-result.ts";
import { formulaWords } from "./words.ts";

/** A function, where it would stand, what it would show, and the button that puts it there: one step of undo. */
export function InsertFormula({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = formulaWords(texts);
  const { workbook } = session;
  const [at, setAt] = useState<CellRef | null>(null);
  const [name, setName] = useState("ALIGNSCORE");
  const take = async (): Promise<void> => setAt(await session.selection());
  useEffect(() => {
    void take();
    return workbook.onSelect(setAt);
  }, []);
  const offer = useMemo(
    () => at && offeredFormulas(understanding, at, workbook.capabilities, texts),
    [understanding, at, workbook, texts],
  );
  const chosen = offer && (offer.formulas.find((each) => each.name === name) ?? offer.formulas[0]);
  const plan = at && chosen && planFormula(understanding, chosen, at, workbook.capabilities, t.label);
  const cell = at && addressOf({ sheet: at.sheet, row: at.row, column: at.column });
  const back = (): void => session.go({ name: "write" });
  const insert = async (): Promise<void> => {
    if (!plan || "refused" in plan) return;
    await session.apply(plan.changes, t.done(addressOf(plan.where)));
  };
  return (
    <ApartView
      title={t.title}
      back={texts.pane.back}
      onBack={back}
      actions={<Decide onBack={back} main={t.insert} onMain={insert} disabled={!plan || "refused" in plan} />}
    >
      <p>{t.intro}</p>
      <p>
        <b>{t.cell}</b>: {cell ?? t.noCell}
        {offer && ` · ${offer.about === null ? t.aboutAll : t.aboutOne(offer.about)}`}
      </p>
      {(!workbook.capabilities.selectionEvents || at === null) && (
        <button type="button" class="button" onClick={() => void take()}>
          {t.take}
        </button>
      )}
      {offer && offer.formulas.length === 0 && <p class="note">{t.nothing}</p>}
      {offer && chosen && (
        <>
          <Select
            label={t.what}
            labelled
            value={chosen.name}
            choices={offer.formulas.map((each) => ({
              value: each.name,
              label: `${t.functions[each.name] ?? ""} (${each.name})`,
            }))}
            onChoose={setName}
          />
          <p>
            <code>{chosen.formula}</code>
          </p>
          <h3>{t.shows}</h3>
          {shownResult(chosen.result, texts).map((line, index) => (
            <p key={index} class="small">
              {line}
            </p>
          ))}
          {plan && (
            <p class="note" role="status">
              {"refused" in plan
                ? t.refused[plan.refused](addressOf(plan.cell))
                : t.fills(addressOf(plan.where))}
            </p>
          )}
        </>
      )}
    </ApartView>
  );
}
