import type { FoundTable, InvestmentRole } from "#core/domain/reading.ts";
import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { addressOf, contains, overlaps, type CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { linesRange, type Room } from "../room.ts";
import { cellOnLine, changeFor, fieldSpan, type CellWrite } from "../table-lines.ts";
import type { Understanding } from "../understand.ts";

/**
 * What is written to put a line into a room: the line itself, formulas of the table's own as on the line before, and
 * totals that move on.
 * @param writes what the line is to say
 */
export function newLine(
  room: Room,
  writes: readonly CellWrite[],
  table: FoundTable<InvestmentRole>,
  understanding: Understanding,
  texts: Texts,
): { readonly changes: Change[]; readonly notes: string[] } {
  const cells = new CellsRead(understanding.cells);
  // What the draft leaves open may be calculated; elsewhere the room is blank already.
  const said = writes.filter(({ content }) => content !== null);
  const taken = new Set(said.map(({ cell }) => addressOf(cell)));
  const isFree = ({ cell }: CellWrite): boolean => !taken.has(addressOf(cell));
  const copied = copiedFormulas(room, table, understanding).filter(isFree);
  for (const { cell } of copied) taken.add(addressOf(cell));
  const all = [...room.writes.filter(isFree), ...said, ...copied];
  return {
    changes: [...all.flatMap((write) => changeFor(write, cells)), ...room.formats],
    notes: roomNotes(room, table, understanding, texts),
  };
}

/** Not those among the ratings: whatever they say of another investment, it is no rating of this one. */
function copiedFormulas(
  room: Room,
  table: FoundTable<InvestmentRole>,
  { reading: { ratings } }: Understanding,
): CellWrite[] {
  const [first, end] = fieldSpan(table);
  const last = Math.max(...table.lines);
  return Array.from({ length: end - first + 1 }, (_, at) => first + at).flatMap((field): CellWrite[] => {
    const isRating = ratings !== null && contains(ratings.range, cellOnLine(table, last, field));
    const content = isRating ? null : room.copied(field);
    return content === null ? [] : [{ cell: cellOnLine(table, room.line, field), content }];
  });
}

function roomNotes(
  room: Room,
  table: FoundTable<InvestmentRole>,
  { outline }: Understanding,
  { tableLines: words }: Texts,
): string[] {
  const notes: string[] = [];
  if (room.moved > 0) {
    notes.push(words.totalsMoved(addressOf(linesRange(table, room.line + 1, room.moved))));
  }
  if (room.left) notes.push(words.notTakenIn(addressOf(room.left)));
  const last = oneCell(cellOnLine(table, Math.max(...table.lines), fieldSpan(table)[0]));
  const host = outline.tables.find(({ range }) => overlaps(range, last));
  const isInside = host && overlaps(host.range, linesRange(table, room.line));
  if (host && !isInside) notes.push(words.outsideTable(host.name));
  return notes;
}

function oneCell(cell: CellRef) {
  return { ...cell, rows: 1, columns: 1 };
}
