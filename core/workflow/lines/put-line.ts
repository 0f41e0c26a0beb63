import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { addressOf, contains, overlaps, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import type { Look } from "./after-changes.ts";
import { linesRange, type Room } from "./room.ts";
import { cellOnLine, changeFor, fieldSpan, type AnyTable, type CellWrite } from "./table-lines.ts";

/** A line that is to stand in a room of a table. */
export interface NewLine {
  readonly table: AnyTable;
  /** The table's lines that hold things. */
  readonly lines: readonly number[];
  readonly room: Room;
  /** What it is to say; blank says nothing. */
  readonly said: readonly CellWrite[];
  /** Whether formulas of the table's own stand on it as on the line before. */
  readonly copies: boolean;
}

/**
 * What is written to put a line into a room: the line itself, formulas of the table's own, and totals that move on;
 * with what the user should know of it.
 * @param look the workbook with what was written before
 */
export function putLine(
  { table, lines, room, said: all, copies }: NewLine,
  { reading }: Pick<Understanding, "reading">,
  look: Look,
  texts: Texts,
): { readonly changes: Change[]; readonly notes: string[] } {
  const cells = new CellsRead(look.cells);
  // What is left open may be calculated; elsewhere the room is blank already.
  const said = all.filter(({ content }) => content !== null);
  const taken = new Set(said.map(({ cell }) => addressOf(cell)));
  const isFree = ({ cell }: CellWrite): boolean => !taken.has(addressOf(cell));
  const last = Math.max(...lines);
  const copied = copies
    ? copiedFormulas(table, last, room, reading.ratings?.range ?? null).filter(isFree)
    : [];
  for (const { cell } of copied) taken.add(addressOf(cell));
  const writes = [...room.writes.filter(isFree), ...said, ...copied];
  return {
    changes: [...writes.flatMap((write) => changeFor(write, cells)), ...room.formats],
    notes: notesOf(table, last, room, look, texts),
  };
}

/** Not those among the ratings: whatever they say of another thing, it is no rating of this one. */
function copiedFormulas(table: AnyTable, last: number, room: Room, ratings: RangeRef | null): CellWrite[] {
  const [first, end] = fieldSpan(table);
  return Array.from({ length: end - first + 1 }, (_, at) => first + at).flatMap((field): CellWrite[] => {
    const isRating = ratings !== null && contains(ratings, cellOnLine(table, last, field));
    const content = isRating ? null : room.copied(field);
    return content === null ? [] : [{ cell: cellOnLine(table, room.line, field), content }];
  });
}

function notesOf(
  table: AnyTable,
  last: number,
  room: Room,
  { outline }: Look,
  { tableLines: words }: Texts,
): string[] {
  const notes: string[] = [];
  if (room.moved > 0) {
    notes.push(words.totalsMoved(addressOf(linesRange(table, room.line + 1, room.moved))));
  }
  if (room.left) notes.push(words.notTakenIn(addressOf(room.left)));
  // The host's own tables do not grow by themselves when a program writes below them.
  const host = outline.tables.find(({ range }) =>
    overlaps(range, oneCell(cellOnLine(table, last, fieldSpan(table)[0]))),
  );
  if (host && !overlaps(host.range, linesRange(table, room.line))) notes.push(words.outsideTable(host.name));
  return notes;
}

function oneCell(cell: CellRef): RangeRef {
  return { ...cell, rows: 1, columns: 1 };
}
