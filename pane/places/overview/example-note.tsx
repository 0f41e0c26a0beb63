import { planRemoveExample } from "#core/workflow/template/remove-example.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane, useStore } from "#pane/components/context.ts";

/** After the first run: one click takes the example row away. */
export function ExampleNote({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.firstRun;
  const changes = planRemoveExample(understanding, texts);
  if (!changes) return null;
  return (
    <div class="note">
      <p>{t.example}</p>
      <button
        type="button"
        class="button"
        disabled={busy !== null}
        onClick={() => void session.apply(changes, t.exampleRemoved)}
      >
        {t.removeExample}
      </button>
    </div>
  );
}
