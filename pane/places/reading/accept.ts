import { rememberChanges } from "#core/workflow/preferences.ts";
import type { Session } from "#pane/model/session.ts";

/** The reading is right: goes on to the scores, and keeps corrections in the document. */
export async function accept(session: Session): Promise<void> {
  session.go({ name: "overview" });
  const { understanding } = session.state.get();
  if (!understanding) return;
  const changes = rememberChanges(understanding.outline.settings, understanding);
  if (changes.length > 0) await session.keep({ label: session.texts.pane.understood.remember, changes });
}
