import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { RangeEditor } from "./range-editor.tsx";

/** No table was found: what was looked for, what came nearest, and a way to point at it. */
export function NothingFound({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.nothing;
  return (
    <View
      title={t.title}
      actions={
        <button type="button" class="primary" onClick={() => void session.read()}>
          {texts.pane.readAgain}
        </button>
      }
    >
      <p>{understanding.reading.nothingFound}</p>
      <p class="muted">{t.help}</p>
      <section class="box" aria-label={t.pick}>
        <p>{t.pick}</p>
        <RangeEditor kind="investments" understanding={understanding} onDone={() => undefined} />
      </section>
    </View>
  );
}
