import type { UnreadCell } from "#core/domain/reading.ts";
import { missingIn } from "#core/workflow/complete/missing.ts";
import { withEffects, type AskedQuestion } from "#core/workflow/questions.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { worded } from "#core/messages/message.ts";
import type { VNode } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { accept } from "./accept.ts";
import { Answered } from "./answered.tsx";
import { DecisionChoice } from "./decision-choice.tsx";
import { NextMissing } from "./next-missing.tsx";
import { NotUsed } from "./not-used.tsx";
import { PartRow } from "./part-row.tsx";
import { partsOf, type PartKind } from "./parts.ts";
import { pictureOf } from "./picture.ts";
import { offeredTable } from "#pane/model/offered-table.ts";
import { QuestionCard } from "./question-card.tsx";
import { readingSlice } from "./slice.ts";
import { Sureness } from "./sureness.tsx";
import { TablePicture } from "./table-picture.tsx";
import { understoodTables, type UnderstoodTable } from "./tables.ts";
import { RatingsEditor, WeightsEditor } from "./understood-ratings.tsx";
import { TableEditor } from "./understood-table.tsx";
import { useAsked } from "./use-asked.ts";
import { useHighlights } from "./use-highlights.ts";

const UNREAD_SHOWN = 3;

/** What was understood of the workbook: first what only a person can tell, then all of it, to be judged at a glance. */
export function Understood({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const { deferred, again } = useStore(session.slice(readingSlice));
  const asked = useAsked(understanding);
  const open = asked?.filter(({ question }) => question.answered === null) ?? [];
  // Whatever was assumed can be answered, also where no answer would have changed enough to ask.
  const chosen = useMemo(() => {
    const { reading } = understanding;
    const question = reading.questions.find(({ id }) => id === again) ?? offeredTable(reading);
    return (
      asked?.find((one) => one.question.id === again) ?? (question && withEffects(understanding, question))
    );
  }, [understanding, asked, again]);
  const card: AskedQuestion | undefined = chosen ?? (deferred ? undefined : open[0]);
  if (asked === null && !deferred) {
    return (
      <View title={texts.pane.understood.title}>
        <p class="muted" aria-busy="true">
          {texts.pane.reading.comparing}
        </p>
      </View>
    );
  }
  if (card) {
    const place = chosen ? asked?.indexOf(chosen) : asked && asked.length - open.length;
    const isAmong = asked && place !== undefined && place !== null && place >= 0;
    return (
      <QuestionCard
        key={card.question.id}
        understanding={understanding}
        asked={card}
        number={isAmong ? place + 1 : 1}
        of={isAmong ? asked.length : 1}
      />
    );
  }
  return <IsThisRight understanding={understanding} />;
}

/** The picture of the table, what its parts are, and how sure that is. */
function IsThisRight({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.understood;
  const { reading, scorecard, corrections } = understanding;
  const missing = missingIn(reading);
  const parts = useMemo(() => partsOf(understanding), [understanding]);
  const picture = useMemo(() => pictureOf(understanding, parts), [understanding, parts]);
  const root = useRef<HTMLParagraphElement>(null);
  useHighlights(parts, picture?.range.sheet ?? null, understanding, root);
  const [open, setOpen] = useState<readonly PartKind[]>([]);
  const [latest, setLatest] = useState<PartKind | null>(null);
  const toggle = (kind: PartKind): void => {
    setOpen(open.includes(kind) ? open.filter((one) => one !== kind) : [...open, kind]);
    setLatest(kind);
  };
  const press = (kind: PartKind): void => {
    const place = parts.find((part) => part.kind === kind)?.ranges[0];
    if (place && !open.includes(kind)) void session.show(place, true);
    toggle(kind);
  };
  const allOpen = open.length === parts.length;
  const tables = understoodTables(understanding);
  return (
    <View
      title={t.title}
      actions={
        <>
          <button
            type="button"
            class="button"
            aria-pressed={allOpen}
            onClick={() => {
              setOpen(allOpen ? [] : parts.map(({ kind }) => kind));
              setLatest(null);
            }}
          >
            {texts.pane.reading.correct}
          </button>
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
      <p class="muted" ref={root}>
        {picture
          ? texts.pane.reading.where(picture.range.sheet)
          : reading.confidence < 0.5
            ? t.unsure
            : t.intro}
      </p>
      {picture && (
        <TablePicture picture={picture} marked={open.length === 1 ? open[0]! : null} onPress={press} />
      )}
      <Sureness reading={reading} />
      {parts.map((part) => (
        <PartRow
          key={part.kind}
          part={part}
          understanding={understanding}
          sheet={picture?.range.sheet ?? null}
          open={open.includes(part.kind)}
          onToggle={() => toggle(part.kind)}
          comesUp={part.kind === latest}
        >
          <Editor kind={part.kind} tables={tables} understanding={understanding} />
        </PartRow>
      ))}
      <NotUsed understanding={understanding} />
      <Answered understanding={understanding} />
      {scorecard && allOpen && <DecisionChoice understanding={understanding} />}
      {reading.notes.map((note) => (
        <p class="small" key={note.text}>
          {worded(note, texts)}
        </p>
      ))}
      <Unread cells={reading.unread} />
      {missing && <p class="note">{texts.pane.complete.hint[missing]}</p>}
      {Object.keys(corrections).length > 0 && missing !== "ratings" && (
        <button type="button" class="link" onClick={() => session.reconsider({ corrections: {} })}>
          {t.startOver}
        </button>
      )}
    </View>
  );
}

interface EditorProps {
  readonly kind: PartKind;
  readonly tables: readonly UnderstoodTable[];
  readonly understanding: Understanding;
}

/** What a part could be instead. */
function Editor({ kind, tables, understanding }: EditorProps): VNode | null {
  if (kind === "weights") return <WeightsEditor understanding={understanding} />;
  if (kind === "ratings") return <RatingsEditor understanding={understanding} />;
  const wanted = kind === "objectives" ? "objectives" : "investments";
  const table = tables.find((one) => one.kind === wanted);
  return table ? (
    <TableEditor table={table} understanding={understanding} columnsOnly={kind !== wanted} />
  ) : null;
}

function Unread({ cells }: { readonly cells: readonly UnreadCell[] }): VNode | null {
  const t = usePane().texts.pane.understood;
  if (cells.length === 0) return null;
  return (
    <div class="note">
      <p>
        <b>{t.unread(cells.length)}.</b> {t.unreadNote(cells.length)}
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
  const { texts } = usePane();
  return (
    <ul>
      {cells.map(({ cell, found, reason }) => (
        <li key={`${cell.sheet}!${cell.row},${cell.column}`}>
          <CellLink place={cell} /> {texts.pane.understood.unreadCell(found, worded(reason, texts))}
        </li>
      ))}
    </ul>
  );
}
