import type { VNode } from "preact";
import { usePane, useStore } from "#pane/components/context.ts";
import { keptDraft, leaveWizard, openWizard, wizard } from "#pane/places/wizard/slice.ts";

/** What was begun and not finished: to go on with, or to put away. */
export function Drafts(): VNode | null {
  const { session, texts } = usePane();
  const t = texts.pane.investments;
  useStore(session.slice(wizard));
  const draft = keptDraft(session);
  if (!draft || draft.name.trim() === "") return null;
  return (
    <div class="note draft">
      <span>
        <b>{draft.name}</b> {draft.editing === null ? t.draftNew : t.draftChanged}
      </span>
      <span class="row-of-buttons">
        <button type="button" class="button little" onClick={() => openWizard(session, draft.editing)}>
          {t.draftGoOn}
        </button>
        <button type="button" class="link" onClick={() => void leaveWizard(session, true)}>
          {t.draftDiscard}
        </button>
      </span>
    </div>
  );
}
