import { ownTablesTexts } from "#core/messages/own-tables.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { RangeEditor } from "#pane/places/reading/range-editor.tsx";
import { startSlice } from "./slice.ts";

/** The questions were skipped: what a table needs to be found, which it is as soon as it stands in the sheet. */
export function OwnTables({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const own = ownTablesTexts(texts);
  return (
    <View
      title={own.title}
      actions={
        <button
          type="button"
          class="primary"
          onClick={() => session.slice(startSlice).patch({ skipped: false })}
        >
          {own.questions}
        </button>
      }
    >
      <p>{own.intro}</p>
      <ul>
        {own.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p class="small">{own.follows}</p>
      <details class="disclosure">
        <summary>{texts.pane.firstRun.pick}</summary>
        <RangeEditor kind="investments" understanding={understanding} onDone={() => undefined} />
      </details>
    </View>
  );
}
