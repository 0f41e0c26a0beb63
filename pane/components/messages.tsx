import { worded } from "#core/messages/message.ts";
import type { Conflict } from "#core/workbook/change-set.ts";
import type { VNode } from "preact";
import type { Trouble } from "#pane/model/state.ts";
import { beginAgain } from "./begin-again.ts";
import { CellLink } from "./cell-link.tsx";
import { usePane, useStore } from "./context.ts";

const CONFLICTS_SHOWN = 3;

/** Work under way, trouble, and the last thing done: always in the same place, and read out. */
export function Messages(): VNode {
  const { session, texts } = usePane();
  const { busy, trouble, news, canUndoNews } = useStore(session.state);
  return (
    <section class="messages" aria-label={texts.pane.messages}>
      <div role="alert">{trouble && <TroubleNote trouble={trouble} />}</div>
      <div role="status">
        {busy !== null && (
          <p class="news">
            <i class="spinner" />
            <span>{busy}</span>
          </p>
        )}
        {busy === null && news !== "" && (
          <p class="news">
            <span>{news}</span>
          </p>
        )}
      </div>
      {busy !== null && (
        <button type="button" class="link" onClick={() => session.stop()}>
          {texts.pane.stop}
        </button>
      )}
      {busy === null && news !== "" && canUndoNews && (
        <button type="button" class="link" onClick={() => void session.undo()}>
          {texts.pane.undo}
        </button>
      )}
    </section>
  );
}

function TroubleNote({ trouble }: { readonly trouble: Trouble }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane;
  return (
    <div class="note trouble">
      {trouble.kind === "conflict" ? (
        <>
          <p>
            <b>{t.conflict.title}.</b> {t.conflict.intro}
          </p>
          <ConflictList conflicts={trouble.conflicts} />
        </>
      ) : (
        <p>
          <b>{t.failure}.</b> {trouble.message}{" "}
          {trouble.kind === "failure" && trouble.place && <CellLink place={trouble.place} />}
        </p>
      )}
      <div class="row-of-buttons">
        {trouble.kind === "not-fetched" ? (
          <button type="button" class="button" onClick={() => void beginAgain()}>
            {t.tryAgain}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void session.read()}>
            {t.conflict.readAgain}
          </button>
        )}
        <button type="button" class="button" onClick={() => session.dismiss()}>
          {t.dismiss}
        </button>
      </div>
    </div>
  );
}

function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }): VNode {
  const { texts } = usePane();
  const { conflict } = texts.pane;
  return (
    <ul>
      {conflicts.slice(0, CONFLICTS_SHOWN).map(({ place, expected, found }, index) => (
        <li key={index}>
          {place ? (
            <>
              <CellLink place={place} />
              {conflict.cell(worded(expected, texts), worded(found, texts))}
            </>
          ) : (
            conflict.elsewhere(worded(expected, texts), worded(found, texts))
          )}
        </li>
      ))}
      {conflicts.length > CONFLICTS_SHOWN && <li>{conflict.more(conflicts.length - CONFLICTS_SHOWN)}</li>}
    </ul>
  );
}
