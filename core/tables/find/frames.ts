import { foldSpaces } from "../values/fold.ts";
import type { Sight } from "./sight.ts";

/** One way to see a table: which line heads the fields, and which field names the lines. */
export interface Frame {
  readonly sight: Sight;
  readonly first: number;
  readonly last: number;
  readonly firstField: number;
  readonly lastField: number;
  readonly header: number;
  readonly name: number;
  /** The header stands below what it heads. */
  readonly below: boolean;
}

/** Witnesses look at so many lines of a frame. */
export const SAMPLED_LINES = 60;
const HEADER_DEPTH = 14;
const MOST_HEADERS = 5;
/** How far a word that rates counts less than another text. */
const LEVEL = 0.8;
const NAME_DEPTH = 7;
const MOST_NAMES = 4;
/** A name has a letter or a digit: stars, ticks and signs are ratings. */
export const SPEAKING = /[\p{L}\p{N}]/u;

/** "2.1/3": a rating with what it is out of. */
const FRACTION = /^\s*\d+(?:[.,]\d+)?\s*\/\s*\d+(?:[.,]\d+)?\s*$/;

/** The frames of one piece of a sheet: header lines with the most texts, with the best fields of names for each. */
export function framesOf(
  sight: Sight,
  piece: {
    readonly first: number;
    readonly last: number;
    readonly firstField: number;
    readonly lastField: number;
  },
): Frame[] {
  const heads = [
    ...headerLines(sight, piece).map((header) => ({ header, below: false })),
    ...headersBelow(sight, piece).map((header) => ({ header, below: true })),
  ];
  return heads.flatMap(({ header, below }) =>
    nameFields(sight, piece, header, below).map((name) => ({ sight, ...piece, header, name, below })),
  );
}

type Piece = Parameters<typeof framesOf>[1];

function headerLines(sight: Sight, { first, last, firstField, lastField }: Piece): number[] {
  const found: { line: number; score: number }[] = [];
  // Below the last row nothing is headed; criteria may well stand in the last column.
  const until = Math.min(sight.turned ? last : last - 1, first + HEADER_DEPTH - 1);
  for (let line = first; line <= until; line++) {
    const texts = new Set<string>();
    let [count, levels] = [0, 0];
    for (let field = firstField; field <= Math.min(lastField, firstField + 200); field++) {
      const value = sight.spread(line, field);
      if (typeof value !== "string" || !sight.reader.isText(value) || FRACTION.test(value)) continue;
      count++;
      if (!texts.has(value) && sight.reader.isLevel(value)) levels++;
      texts.add(value);
    }
    // Words that rate ("high", "low") are hardly ever headers, and a table may hold more of them than of criteria.
    if (texts.size >= 2) found.push({ line, score: texts.size - LEVEL * levels + 0.2 * count });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HEADERS)
    .map(({ line }) => line);
}

/** So many lines at the end are looked at for a header that stands below all. */
const LAST = 3;
/** Past so many lines nobody looks for a header below. */
const MOST_ABOVE = 200;

/** Lines of texts alone at the end of a piece that begins with numbers: what they head stands above them. */
function headersBelow(sight: Sight, { first, last, firstField, lastField }: Piece): number[] {
  if (sight.turned || last - first < LAST || last - first > MOST_ABOVE) return [];
  const count = (line: number, holds: (field: number) => boolean): number => {
    let found = 0;
    for (let field = firstField; field <= Math.min(lastField, firstField + 200); field++)
      if (holds(field)) found++;
    return found;
  };
  const numbers = (line: number): number => count(line, (field) => sight.number(line, field) !== null);
  const texts = (line: number): number => count(line, (field) => sight.isText(line, field));
  if (numbers(first) < 2) return [];
  const found: number[] = [];
  for (let line = Math.max(first + 2, last - LAST + 1); line <= last; line++) {
    if (texts(line) > 2 && numbers(line) === 0 && numbers(line - 1) > 1) found.push(line);
  }
  return found;
}

function nameFields(
  sight: Sight,
  { first, last, firstField, lastField }: Piece,
  header: number,
  below: boolean,
): number[] {
  const found: { field: number; score: number }[] = [];
  const from = sight.turned || below ? first : header + 1;
  const until = below ? header - 1 : Math.min(last, header + SAMPLED_LINES);
  const candidates: number[] = [];
  for (let field = firstField; field <= Math.min(lastField, firstField + NAME_DEPTH - 1); field++)
    candidates.push(field);
  if (lastField > firstField + NAME_DEPTH - 1) candidates.push(lastField);
  for (const field of candidates) {
    const names = new Set<string>();
    let texts = 0;
    let numbers = 0;
    for (let line = from; line <= until; line++) {
      if (line === header) continue;
      const value = sight.spread(line, field);
      if (value === null) continue;
      if (typeof value === "string" && (!SPEAKING.test(value) || FRACTION.test(value))) continue;
      if (typeof value === "string" && sight.reader.isText(value)) {
        texts++;
        names.add(foldSpaces(value));
      } else if (sight.reader.isNumber(value, sight.format(line, field))) numbers++;
    }
    if (texts >= 2 && names.size >= 2 && texts * 2 >= texts + numbers) {
      found.push({
        field,
        score:
          names.size / texts + 0.3 * Math.min(1, texts / Math.max(1, until - from + (sight.turned ? 0 : 1))),
      });
    } else if (numbers >= 2 && field === firstField) found.push({ field, score: -0.5 });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NAMES)
    .map(({ field }) => field);
}
