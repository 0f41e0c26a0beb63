import type { FoundTable, InvestmentRole } from "#core/domain/reading.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { foldSpaces } from "#core/tables/values/fold.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { sameContent } from "#core/workbook/content.ts";
import { addressOf, type CellRef } from "#core/workbook/range.ts";
import { isSideLabel } from "#core/tables/labels.ts";
import { speaksOf } from "#core/tables/witness/words.ts";
import { putLine } from "../lines/put-line.ts";
import { readAfter } from "../lines/read-after.ts";
import { CellsRead } from "../contents.ts";
import { grownCorrections } from "../lines/grow-corrections.ts";
import { rememberChanges } from "../preferences.ts";
import { roomsIn } from "../lines/room.ts";
import {
  cellOnLine,
  changeFor,
  firstFilled,
  isBlankContent,
  lineOfCell,
  newFieldLooks,
  newFields,
  type CellWrite,
} from "../lines/table-lines.ts";
import { blockedAt, formulaInTheWay, type BlockedPlan, type PossiblePlan } from "../lines/line-plan.ts";
import type { Understanding } from "../understand.ts";
import { draftFrom, type InvestmentDraft } from "./draft.ts";
import { draftFields, type DraftField } from "./fields.ts";
import { lineOf } from "./line-of.ts";
import { confidenceNotes, scaleNotes, unplacedNotes } from "./notes.ts";
import { ratingWrites, type RatingWrite } from "./rating-places.ts";
import { renamedElsewhere } from "./rename.ts";

/** What adding or changing an investment would write into the user's own table. */
export type InvestmentPlan = PossiblePlan | BlockedPlan;

/**
 * Plans a new line after the last investment, or changes in an existing one. Only the user's own columns are written,
 * each in its own way of writing. A new line must be free, or hold totals, which move on; of an existing one, only
 * what the draft says otherwise than before is touched, and no formula.
 *
 * @param added keys of missing fields for which a column is to be added right of the table
 */
export function planInvestment(
  understanding: Understanding,
  draft: InvestmentDraft,
  added: readonly string[] = [],
  texts: Texts = en,
): InvestmentPlan {
  const table = understanding.reading.investments;
  const nameField = table?.fields.find(({ role }) => role === "name");
  if (!table || !nameField) return { ok: false, reason: texts.investment.noTable, place: null };
  const fault = nameFault(draft, understanding, texts);
  if (fault !== null) return { ok: false, reason: fault, place: null };
  const job = { understanding, draft, added, texts, table };
  const original = understanding.reading.strategy.investments.find(({ id }) => id === draft.editing);
  const plan = original ? alteration(job, original, nameField.line) : addition(job, nameField.line);
  const isNew = original?.name !== foldSpaces(draft.name);
  return plan.ok && isNew && !readsBack(job, plan)
    ? { ok: false, reason: texts.investment.notReadBack(foldSpaces(draft.name)), place: null }
    : plan;
}

/** Longer tables are read again only for a name that could be a label. */
const QUICK = 500;

/**
 * Whether the line is an investment of that name once it stands in the sheet. One that is not rated yet is asked by its
 * name alone: below rated ones it is read only once it is rated, whatever it is called.
 */
function readsBack({ understanding, draft, table }: Job, { changes }: PossiblePlan): boolean {
  const name = foldSpaces(draft.name);
  const isLabel = isSideLabel(name) || speaksOf("total", name);
  if (Object.keys(draft.ratings).length === 0) return !isLabel;
  if (table.lines.length > QUICK && !isLabel) return true;
  const { reading } = readAfter(understanding, changes.changes);
  return reading.strategy.investments.some((one) => one.name === name);
}

interface Job {
  readonly understanding: Understanding;
  readonly draft: InvestmentDraft;
  readonly added: readonly string[];
  readonly texts: Texts;
  readonly table: FoundTable<InvestmentRole>;
}

/** Changes in an existing line. What the draft leaves as it was stays exactly as the user wrote it. */
function alteration(job: Job, original: Investment, nameLine: number): InvestmentPlan {
  const { understanding, draft, texts, table } = job;
  const { reading } = understanding;
  const cells = new CellsRead(understanding.cells);
  const line = lineOf(original, table, cells);
  if (line === null) {
    const reason = texts.investment.notInTable(original.name, addressOf(table.range));
    return { ok: false, reason, place: table.range };
  }
  const said = draftFields(draftFrom(original, reading.strategy), reading.strategy, table, cells, texts);
  const fields = draftFields(draft, reading.strategy, table, cells, texts).filter(
    ({ key, content }) => !sameContent(content, said.find((one) => one.key === key)?.content ?? null),
  );
  const name = foldSpaces(draft.name);
  const where = cellOnLine(table, line, nameLine);
  const ratings = ratingWrites(draft, reading, table, line, cells);
  const writes = [
    ...(name === original.name
      ? []
      : [{ cell: where, content: name }, ...renamedElsewhere(original, name, reading, table, cells)]),
    ...fieldWrites(fields, line, job, cells),
    ...(ratings ?? []),
  ];
  const isRated = (cell: CellRef): boolean =>
    original.ratings.some((rating) => rating.cell !== null && addressOf(rating.cell) === addressOf(cell));
  const blocked =
    formulaInTheWay(writes, cells, texts) ??
    // What was not rated before may get a line in a list of links, where other things may follow.
    inTheWay(ratings ?? [], (cell) => isRated(cell) || isOn(table, line, cell), original.name, cells, texts);
  if (blocked) return blocked;
  const changes = [
    ...lastOfEach(writes).flatMap((write) => changeFor(write, cells)),
    ...newFieldLooks(writes, table, table.lines),
  ];
  return finish(job, texts.investment.changeLabel(name), where, fields, ratings, changes, []);
}

/** One write for each cell: the last that was asked for. */
function lastOfEach(writes: readonly CellWrite[]): CellWrite[] {
  return [...new Map(writes.map((write) => [addressOf(write.cell), write])).values()];
}

/** A new line after the last. */
function addition(job: Job, nameLine: number): InvestmentPlan {
  const { understanding, draft, texts, table } = job;
  const { reading } = understanding;
  const cells = new CellsRead(understanding.cells);
  const { investments } = reading.strategy;
  const last = investments[investments.length - 1]?.name ?? "";
  const [room] = roomsIn(table, table.lines, understanding, false);
  if (!room) {
    const filled = firstFilled(table, Math.max(...table.lines) + 1, cells);
    return notFree(filled ?? table.range, last, texts);
  }
  const fields = draftFields(draft, reading.strategy, table, cells, texts);
  const name = foldSpaces(draft.name);
  const where = cellOnLine(table, room.line, nameLine);
  const ratings = ratingWrites(draft, reading, table, room.line, cells);
  const writes = [
    { cell: where, content: name },
    ...fieldWrites(fields, room.line, job, cells),
    ...(ratings ?? []),
  ];
  // Ratings may go elsewhere: to a matrix or a list of links, where other things may follow.
  const blocked = inTheWay(writes, (cell) => isOn(table, room.line, cell), last, cells, texts);
  if (blocked) return blocked;
  const { lines } = table;
  const line = putLine(
    { table, lines, room, said: writes, copies: true },
    understanding,
    understanding,
    texts,
  );
  return finish(
    job,
    texts.investment.addLabel(name),
    where,
    fields,
    ratings,
    [...line.changes, ...newFieldLooks(writes, table, [...table.lines, room.line])],
    line.notes,
  );
}

/** Fields in the columns that the table has for them, and in those that are to be added. */
function fieldWrites(
  fields: readonly DraftField[],
  line: number,
  { table, added }: Job,
  cells: CellsRead,
): CellWrite[] {
  const placed = fields.flatMap(({ line: field, content }): CellWrite[] =>
    field === null ? [] : [{ cell: cellOnLine(table, line, field), content }],
  );
  const chosen = missingOf(fields).filter(({ key }) => added.includes(key));
  return [...placed, ...newFields(chosen, table, line, table.lines, cells)];
}

function missingOf(fields: readonly DraftField[]): DraftField[] {
  return fields.filter(({ line, content }) => line === null && content !== null);
}

function finish(
  { understanding, draft, added, texts }: Job,
  label: string,
  where: CellRef,
  fields: readonly DraftField[],
  ratings: readonly RatingWrite[] | null,
  changes: readonly Change[],
  notes: readonly string[],
): PossiblePlan {
  return {
    ok: true,
    changes: { label, changes: [...changes, ...grownRanges(understanding, changes)] },
    where,
    notes: [
      ...(ratings
        ? [
            ...scaleNotes(draft, understanding, texts),
            ...unplacedNotes(draft, understanding.reading, ratings, texts),
          ]
        : [texts.investment.noRatingsPlace]),
      ...confidenceNotes(draft, fields, added, texts),
      ...notes,
    ],
    missing: missingOf(fields).map(({ key, header }) => ({ key, header })),
  };
}

function isOn(table: FoundTable<InvestmentRole>, line: number, cell: CellRef): boolean {
  return cell.sheet === table.range.sheet && lineOfCell(table, cell) === line;
}

/** A refusal where something stands in a cell that is none of the investment's own. */
function inTheWay(
  writes: readonly CellWrite[],
  isOwn: (cell: CellRef) => boolean,
  after: string,
  cells: CellsRead,
  texts: Texts,
): BlockedPlan | null {
  const taken = writes.find(({ cell }) => !isOwn(cell) && !isBlankContent(cells.content(cell)));
  return taken ? notFree(taken.cell, after, texts) : null;
}

function notFree(cell: CellRef, last: string, texts: Texts): BlockedPlan {
  const { sheet, row, column } = cell;
  return blockedAt({ sheet, row, column }, (address) => texts.investment.notFree(address, last));
}

function nameFault(draft: InvestmentDraft, { reading }: Understanding, texts: Texts): string | null {
  const name = foldSpaces(draft.name);
  if (name === "") return texts.investment.nameless;
  const taken = reading.strategy.investments.find(
    (other) => other.id !== draft.editing && other.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? texts.investment.nameTaken(taken.name) : null;
}

/** Keeps what the user said of where the tables lie in step with what is added to them. */
function grownRanges(
  { outline, corrections, preferences }: Understanding,
  changes: readonly Change[],
): Change[] {
  const grown = grownCorrections(corrections, changes);
  const same = JSON.stringify(grown) === JSON.stringify(corrections);
  return same ? [] : rememberChanges(outline.settings, { corrections: grown, preferences });
}
