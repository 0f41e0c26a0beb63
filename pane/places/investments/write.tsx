import { planTexts } from "#core/messages/plan-pane.ts";
import { addressOf } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { withPreferences } from "#core/workflow/preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { Choices } from "#pane/components/choices.tsx";
import { usePane } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { usePlanColumns } from "#pane/components/use-plan-columns.ts";
import { View } from "#pane/components/frame.tsx";
import { formulaWords } from "./formula/words.ts";
import { defaultPlacement, PLACEMENTS, waysIn } from "#pane/model/writing.ts";

/** How and where results are written, what exactly will happen, and the button that does it. */
export function Write({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.write;
  const { preferences } = understanding;
  const { capabilities } = session.workbook;
  const ways = waysIn(capabilities);
  const way = preferences.way && ways.includes(preferences.way) ? preferences.way : ways[0]!;
  const placement = preferences.placement ?? defaultPlacement;
  const [overwrite, setOverwrite] = useState(false);
  const canPlan = preferences.budget !== undefined && understanding.reading.decision.kind === "portfolio";
  const withPlan = canPlan && preferences.planColumns === true;
  const { columns, running } = usePlanColumns(understanding, withPlan);
  const plan = useMemo(
    () =>
      planResults(understanding, way, placement, capabilities, texts, {
        overwrite,
        // As it stands in the sheet until it is worked out.
        ...(withPlan ? columns && { plan: columns } : { plan: null }),
      }),
    [understanding, way, placement, capabilities, texts, overwrite, withPlan, columns],
  );
  const nothingToDo = plan.changes.changes.length === 0;
  const prefer = (chosen: Parameters<typeof withPreferences>[1]): void =>
    session.reconsider({ preferences: withPreferences(preferences, chosen) });
  const write = async (): Promise<void> => {
    const written = await session.apply(plan.changes, t.written(addressOf(plan.where)));
    if (written) {
      session.go({ name: "investments" }, true);
      await session.show(plan.where, true);
    }
  };
  return (
    <View
      title={t.title}
      actions={
        <Decide
          onBack={() => session.go({ name: "investments" })}
          main={t.write}
          onMain={write}
          disabled={nothingToDo || running}
        />
      }
    >
      <Choices
        legend={t.how}
        value={way}
        choices={ways.map((value) => ({ value, label: t.ways[value], help: t.waysHelp[value] }))}
        onChoose={(value) => prefer({ way: value })}
      />
      <Choices
        legend={t.where}
        value={placement}
        choices={PLACEMENTS.map((value) => ({ value, label: t.places[value], help: t.placesHelp[value] }))}
        onChoose={(value) => prefer({ placement: value })}
      />
      {canPlan && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withPlan}
            onChange={() => prefer({ planColumns: withPlan ? undefined : true })}
          />
          <span>{t.withPlan}</span>
          <small>{running ? planTexts(texts).working : t.withPlanHelp}</small>
        </label>
      )}
      <h3>{t.plan}</h3>
      <div class="note">
        {plan.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {(overwrite || plan.left.length > 0) && (
          <label class="choice">
            <input type="checkbox" checked={overwrite} onChange={() => setOverwrite(!overwrite)} />
            <span>{t.replaceTyped}</span>
          </label>
        )}
        {!nothingToDo && <CellLink place={plan.where} />}
      </div>
      {capabilities.liveFormulas && (
        <button type="button" class="link" onClick={() => session.go({ name: "formula" })}>
          {formulaWords(texts).title}
        </button>
      )}
    </View>
  );
}
