import type { Decision } from "#core/domain/evidence.ts";
import { leadText } from "#core/workflow/lead.ts";
import { rememberChanges } from "#core/workflow/preferences.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import type { Session } from "#pane/model/session.ts";

const KINDS: readonly Decision["kind"][] = ["choose-one", "portfolio"];

/** Who leads, and the one question that stands before any verdict: one of several, or several of many. */
export function WhichDecision({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.reading;
  return (
    <div class="note">
      <p>
        <b>{leadText(understanding.scorecard.results, texts)}</b> {texts.choice.open}
      </p>
      <div class="row-of-buttons">
        {KINDS.map((kind) => (
          <button
            type="button"
            class="button little"
            key={kind}
            title={t.decisionsHelp[kind]}
            onClick={() => void decide(session, kind)}
          >
            {t.decisions[kind]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Takes the answer, and keeps it in the document as what was corrected is kept. */
async function decide(session: Session, decision: Decision["kind"]): Promise<void> {
  const before = session.state.get().understanding;
  if (!before) return;
  session.reconsider({ corrections: { ...before.corrections, decision } });
  const { understanding } = session.state.get();
  if (!understanding) return;
  const changes = rememberChanges(understanding.outline.settings, understanding);
  if (changes.length > 0) await session.keep({ label: session.texts.pane.understood.remember, changes });
}
