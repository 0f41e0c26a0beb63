import type { FoundTable, InvestmentRole, Reading } from "#core/domain/reading.ts";
import type { Objective, Strategy } from "#core/domain/strategy.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { contains, type CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { cellOnLine, fieldSpan, headerLineOf, type CellWrite } from "../lines/table-lines.ts";
import { FULL, type InvestmentDraft } from "./draft.ts";
import { ratingOnScale, type RatingOnScale } from "./rating-cell.ts";

/** A rating to write: null takes one away. */
export interface RatingToWrite {
  /** Index of the objective. */
  readonly objective: number;
  readonly content: CellContent;
}

/** A cell that a rating, or what it needs beside it, goes to. */
export interface RatingWrite extends CellWrite {
  /** Index of the objective; absent for names and texts. */
  readonly objective?: number;
}

/** The draft's ratings in the user's own scales; those that say what is there already are left out. */
export function ratingsToWrite(draft: InvestmentDraft, reading: Reading): RatingToWrite[] {
  const { objectives, investments } = reading.strategy;
  const original = investments.find(({ id }) => id === draft.editing);
  return objectives.flatMap(({ id, scale }, objective): RatingToWrite[] => {
    const before = original?.ratings[objective]?.effect ?? null;
    const level = draft.ratings[id]?.level;
    const effect = level === undefined ? null : level / FULL;
    if (effect === null) return before === null ? [] : [{ objective, content: null }];
    if (before !== null && Math.abs(before - effect) < 1e-9) return [];
    const used = investments.map(({ ratings }) => ratings[objective]?.written ?? null);
    return [{ objective, content: ratingOnScale(effect, scale, used).written }];
  });
}

/**
 * Where the ratings of an investment go: beside its name, in a line of a matrix elsewhere, as lines of a list of
 * links, or as names in a text column.
 * @param line the investment's line in its own table
 * @returns null where the workbook has no place for ratings
 */
export function ratingWrites(
  draft: InvestmentDraft,
  reading: Reading,
  table: FoundTable<InvestmentRole>,
  line: number,
  cells: CellsRead,
): RatingWrite[] | null {
  const wanted = ratingsToWrite(draft, reading);
  switch (reading.ratings?.layout) {
    case undefined:
      return headedWrites(reading, wanted, table, line, cells);
    case "text-column":
      return namesWrites(draft, reading, table, line);
    case "named-and-rated":
      return namedAndRatedWrites(draft, reading, wanted, table, line);
    case "links":
      return linkWrites(draft, reading, wanted, cells);
    case "matrix":
    case "columns-in-investments":
      return matrixWrites(draft, reading, wanted, table, line, cells);
  }
}

function matrixWrites(
  draft: InvestmentDraft,
  reading: Reading,
  wanted: readonly RatingToWrite[],
  table: FoundTable<InvestmentRole>,
  line: number,
  cells: CellsRead,
): RatingWrite[] | null {
  const { investments } = reading.strategy;
  const byRows = reading.ratings?.investmentsAre !== "columns";
  const across = (cell: CellRef): number => (byRows ? cell.row : cell.column);
  const rated = investments.flatMap(({ name, cell: nameCell, ratings }) => {
    const cell = ratings.find((rating) => rating.cell)?.cell;
    return cell ? [{ name, nameCell, cell, ratings }] : [];
  });
  const example = rated[0];
  if (!example) return null;
  const { nameCell } = example;
  // Ratings beside the investments' own columns are on their line; those of a matrix apart have lines of their own.
  const sameLine = contains(table.range, example.cell);
  const original = investments.find(({ id }) => id === draft.editing);
  const ownCell = original?.ratings.find(({ cell }) => cell)?.cell;
  const at = ownCell
    ? across(ownCell)
    : sameLine
      ? line
      : Math.max(...rated.map(({ cell }) => across(cell))) + 1;
  const writes = wanted.flatMap((rating): RatingWrite[] => {
    const { objective, content } = rating;
    const column = rated.map(({ ratings }) => ratings[objective]?.cell).find((cell) => cell);
    if (column) {
      return [{ cell: byRows ? { ...column, row: at } : { ...column, column: at }, content, objective }];
    }
    // The first rating in a column that has a header and nothing else.
    return sameLine ? (headedWrites(reading, [rating], table, line, cells) ?? []) : [];
  });
  if (sameLine || ownCell) return writes;
  const isHeading = nameCell?.sheet === example.cell.sheet && across(nameCell) === across(example.cell);
  const heading = isHeading ? nameCell : findText(example.name, example.cell, byRows, cells);
  if (heading) {
    writes.unshift({
      cell: byRows ? { ...heading, row: at } : { ...heading, column: at },
      content: draft.name.trim(),
    });
  }
  return writes;
}

/** The cell with this text on the line of `from`: before it first, then after it. */
export function findText(text: string, from: CellRef, byRows: boolean, cells: CellsRead): CellRef | null {
  const start = byRows ? from.column : from.row;
  for (let at = 0; at < start + FAR; at++) {
    const cell = byRows ? { ...from, column: at } : { ...from, row: at };
    const value = cells.value(cell);
    if (typeof value === "string" && fold(value) === fold(text)) return cell;
  }
  return null;
}

/** How far past a rating its names are looked for. */
const FAR = 50;

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function linkWrites(
  draft: InvestmentDraft,
  reading: Reading,
  wanted: readonly RatingToWrite[],
  cells: CellsRead,
): RatingWrite[] | null {
  const { investments, objectives } = reading.strategy;
  const links = investments.flatMap(({ name, ratings }) =>
    ratings.flatMap(({ cell }, objective) => (cell ? [{ name, objective, cell }] : [])),
  );
  const example = links[0];
  if (!example) return null;
  const nameColumn = findText(example.name, example.cell, true, cells)?.column;
  const objectiveColumn = findText(objectives[example.objective]!.name, example.cell, true, cells)?.column;
  if (nameColumn === undefined || objectiveColumn === undefined) return null;
  const original = investments.find(({ id }) => id === draft.editing);
  let next = Math.max(...links.map(({ cell }) => cell.row)) + 1;
  return wanted.flatMap(({ objective, content }): RatingWrite[] => {
    const own = original?.ratings[objective]?.cell;
    if (own) return [{ cell: own, content }];
    const cell = { ...example.cell, row: next++ };
    return [
      { cell: { ...cell, column: nameColumn }, content: draft.name.trim() },
      { cell: { ...cell, column: objectiveColumn }, content: objectives[objective]!.name },
      { cell, content },
    ];
  });
}

/** Columns where nothing is rated yet: those that are headed with the objectives' names will hold the ratings. */
function headedWrites(
  reading: Reading,
  wanted: readonly RatingToWrite[],
  table: FoundTable<InvestmentRole>,
  line: number,
  cells: CellsRead,
): RatingWrite[] | null {
  const [first, last] = fieldSpan(table);
  const headerLine = headerLineOf(table);
  const fields = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const writes = wanted.flatMap(({ objective, content }): RatingWrite[] => {
    const name = fold(reading.strategy.objectives[objective]!.name);
    const field = fields.find((at) => {
      const header = cells.value(cellOnLine(table, headerLine, at));
      return typeof header === "string" && fold(header) === name;
    });
    return field === undefined ? [] : [{ cell: cellOnLine(table, line, field), content, objective }];
  });
  return writes.length === 0 && wanted.length > 0 ? null : writes;
}

/** The names of the objectives served or harmed, and the one rating for them all. */
function namedAndRatedWrites(
  draft: InvestmentDraft,
  reading: Reading,
  wanted: readonly RatingToWrite[],
  table: FoundTable<InvestmentRole>,
  line: number,
): RatingWrite[] | null {
  const original = reading.strategy.investments.find(({ id }) => id === draft.editing);
  const own = wanted.flatMap(({ objective, content }): RatingWrite[] => {
    const cell = original?.ratings[objective]?.cell;
    return cell ? [{ cell, content, objective }] : [];
  });
  if (own.length > 0 && own.length === wanted.length) return own;
  const naming = table.fields.find(({ role }) => role === "objectives");
  const rating = table.fields.find(({ role }) => role === "rating");
  if (!naming || !rating) return null;
  const named = namedIn(draft, reading.strategy);
  const grade = gradeOfNamed(draft, reading.strategy);
  const names = named.map(({ name }) => name).join("; ");
  return grade === null
    ? []
    : [
        { cell: cellOnLine(table, line, naming.line), content: names },
        { cell: cellOnLine(table, line, rating.line), content: grade.written },
      ];
}

/** The objectives that the draft says are served or harmed. */
function namedIn(draft: InvestmentDraft, { objectives }: Strategy): readonly Objective[] {
  return objectives.filter(({ id }) => (draft.ratings[id]?.level ?? 0) !== 0);
}

/** Where names share one rating: the strongest that is given. */
export function gradeOfNamed(draft: InvestmentDraft, strategy: Strategy): RatingOnScale | null {
  const levels = namedIn(draft, strategy).map(({ id, scale }) => ({
    level: draft.ratings[id]!.level,
    scale,
  }));
  const [first, ...others] = levels;
  if (!first) return null;
  const strongest = others.reduce(
    (most, each) => (Math.abs(each.level) > Math.abs(most.level) ? each : most),
    first,
  );
  return ratingOnScale(strongest.level / FULL, strongest.scale);
}

function namesWrites(
  draft: InvestmentDraft,
  reading: Reading,
  table: FoundTable<InvestmentRole>,
  line: number,
): RatingWrite[] | null {
  const field = table.fields.find(({ role }) => role === "objectives");
  if (!field) return null;
  const served = reading.strategy.objectives
    .filter(({ id }) => (draft.ratings[id]?.level ?? 0) > 0)
    .map(({ name }) => name);
  const cell = cellOnLine(table, line, field.line);
  return [{ cell, content: served.length === 0 ? null : served.join("; ") }];
}
