import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { RangeEditor } from "#pane/places/reading/range-editor.tsx";
import { startSlice } from "./slice.ts";

/** The questions were skipped: what a table needs to be found, which it is as soon as it stands in the sheet. */
export function OwnTables({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.firstRun;
  return (
    <View
      title={t.own.title}
      actions={
        <button
          type="button"
          class="primary"
          onClick={() => session.slice(startSlice).patch({ skipped: false })}
        >
          {t.own.questions}
        </button>
      }
    >
      <p>{t.own.intro}</p>
      <ul>
        {t.own.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p class="small">{t.own.follows}</p>
      <details class="disclosure">
        <summary>{t.pick}</summary>
        <RangeEditor kind="investments" understanding={understanding} onDone={() => undefined} />
      </details>
    </View>
  );
}
