import { missingIn } from "#core/workflow/complete/missing.ts";
import type { UnreadCell } from "#core/domain/reading.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { understoodTables } from "./tables.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { accept } from "./accept.ts";
import { NextMissing } from "./next-missing.tsx";
import { FoundRatingsBox } from "./understood-ratings.tsx";
import { FoundTableBox } from "./understood-table.tsx";

const UNREAD_SHOWN = 3;

/** What was understood of the workbook, with the chance to correct it before anything is scored. */
export function Understood({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.understood;
  const { reading, scorecard } = understanding;
  const missing = missingIn(reading);
  return (
    <View
      title={t.title}
      actions={
        <>
          {missing !== "ratings" && (
            <button type="button" class="button" onClick={() => session.reconsider({ corrections: {} })}>
              {t.startOver}
            </button>
          )}
          {scorecard ? (
            <button type="button" class="primary" onClick={() => void accept(session)}>
              {t.accept}
            </button>
          ) : (
            <NextMissing understanding={understanding} />
          )}
        </>
      }
    >
      <p class="muted">{reading.confidence < 0.5 ? t.unsure : t.intro}</p>
      {understoodTables(reading).map((table) => (
        <FoundTableBox key={table.kind} table={table} understanding={understanding} />
      ))}
      <FoundRatingsBox understanding={understanding} />
      {reading.notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      <Unread cells={reading.unread} />
      {missing && <p class="note">{texts.pane.complete.hint[missing]}</p>}
    </View>
  );
}

function Unread({ cells }: { readonly cells: readonly UnreadCell[] }): VNode | null {
  const t = usePane().texts.pane.understood;
  if (cells.length === 0) return null;
  return (
    <div class="note">
      <p>
        <b>{t.unread(cells.length)}.</b> {t.unreadNote}
      </p>
      <UnreadList cells={cells.slice(0, UNREAD_SHOWN)} />
      {cells.length > UNREAD_SHOWN && (
        <details class="disclosure">
          <summary>{t.allUnread(cells.length)}</summary>
          <UnreadList cells={cells.slice(UNREAD_SHOWN)} />
        </details>
      )}
    </div>
  );
}

function UnreadList({ cells }: { readonly cells: readonly UnreadCell[] }): VNode {
  const t = usePane().texts.pane.understood;
  return (
    <ul>
      {cells.map(({ cell, found, reason }) => (
        <li key={`${cell.sheet}!${cell.row},${cell.column}`}>
          <CellLink place={cell} /> {t.unreadCell(found, reason)}
        </li>
      ))}
    </ul>
  );
}
