import { addressOf } from "#core/workbook/range.ts";
import { planTemplate } from "#core/workflow/template/plan-template.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { worded } from "#core/messages/message.ts";
import type { VNode } from "preact";
import { usePane, useStore } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { View } from "#pane/components/frame.tsx";
import { RangeEditor } from "#pane/places/reading/range-editor.tsx";
import { chooseTable } from "#pane/places/reading/corrections.ts";
import { TablePreview } from "#pane/places/reading/table-preview.tsx";
import { OwnTables } from "./own-tables.tsx";
import { IdeasQuestion, KindQuestion, ObjectivesQuestion } from "./questions.tsx";
import { startSlice } from "./slice.ts";
import { useRefusal } from "./use-refusal.ts";
import { useSuggestions } from "./use-suggestions.ts";

/** Tables that come nearest to what was looked for. */
const NEAREST_SHOWN = 2;

/** Nothing was found: two questions and a template, or a way to point at tables that are there after all. */
export function FirstRun({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const slice = session.slice(startSlice);
  const { skipped } = useStore(slice);
  const t = texts.pane.firstRun;
  const { alternatives } = understanding.reading;
  const suggestions = useSuggestions(texts);
  const { named, ideas } = suggestions;
  const { refusal, refuse } = useRefusal([named, ideas]);
  const layOut = async (): Promise<void> => {
    const plan = planTemplate(understanding, { objectives: named, ideas }, texts);
    if (!plan.ok) refuse(plan.reason);
    else if (await session.apply(plan.changes, t.laidOut)) {
      session.go({ name: "overview" });
      await session.show(plan.where, true);
    }
  };
  if (skipped) return <OwnTables understanding={understanding} />;
  return (
    <View
      title={t.title}
      actions={
        <Decide
          back={t.skip}
          onBack={() => slice.patch({ skipped: true })}
          main={t.layOut}
          onMain={layOut}
          why={named.length === 0 ? t.nameOne : refusal}
        />
      }
    >
      <p class="muted">{understanding.reading.nothingFound?.map((said) => worded(said, texts)).join(" ")}</p>
      {alternatives.slice(0, NEAREST_SHOWN).map((range) => (
        <TablePreview
          key={addressOf(range)}
          range={range}
          understanding={understanding}
          onChoose={() =>
            session.reconsider({ corrections: chooseTable(understanding.corrections, "investments", range) })
          }
        />
      ))}
      <details class="disclosure">
        <summary>{t.pick}</summary>
        <RangeEditor kind="investments" understanding={understanding} onDone={() => undefined} />
      </details>
      <KindQuestion suggestions={suggestions} />
      <ObjectivesQuestion suggestions={suggestions} />
      <IdeasQuestion suggestions={suggestions} />
      <p class="small">{t.what}</p>
    </View>
  );
}
