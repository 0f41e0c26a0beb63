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
}

/** Witnesses look at so many lines of a frame. */
export const SAMPLED_LINES = 60;
const HEADER_DEPTH = 14;
const MOST_HEADERS = 5;
const NAME_DEPTH = 7;
const MOST_NAMES = 4;
/** A name has a letter or a digit: stars, ticks and signs are ratings. */
const SPEAKING = /[\p{L}\p{N}]/u;

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
  return headerLines(sight, piece).flatMap((header) =>
    nameFields(sight, piece, header).map((name) => ({ sight, ...piece, header, name })),
  );
}

type Piece = Parameters<typeof framesOf>[1];

function headerLines(sight: Sight, { first, last, firstField, lastField }: Piece): number[] {
  const found: { line: number; score: number }[] = [];
  // Below the last row nothing is headed; criteria may well stand in the last column.
  const until = Math.min(sight.turned ? last : last - 1, first + HEADER_DEPTH - 1);
  for (let line = first; line <= until; line++) {
    const texts = new Set<string>();
    let count = 0;
    for (let field = firstField; field <= Math.min(lastField, firstField + 200); field++) {
      const value = sight.spread(line, field);
      if (typeof value !== "string" || !sight.reader.isText(value)) continue;
      count++;
      texts.add(value);
    }
    if (texts.size >= 2) found.push({ line, score: texts.size + 0.2 * count });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HEADERS)
    .map(({ line }) => line);
}

function nameFields(sight: Sight, { first, last, firstField, lastField }: Piece, header: number): number[] {
  const found: { field: number; score: number }[] = [];
  const until = Math.min(last, header + SAMPLED_LINES);
  const candidates: number[] = [];
  for (let field = firstField; field <= Math.min(lastField, firstField + NAME_DEPTH - 1); field++)
    candidates.push(field);
  if (lastField > firstField + NAME_DEPTH - 1) candidates.push(lastField);
  for (const field of candidates) {
    const names = new Set<string>();
    let texts = 0;
    let numbers = 0;
    for (let line = sight.turned ? first : header + 1; line <= until; line++) {
      if (line === header) continue;
      const value = sight.spread(line, field);
      if (value === null) continue;
      if (typeof value === "string" && !SPEAKING.test(value)) continue;
      if (typeof value === "string" && sight.reader.isText(value)) {
        texts++;
        names.add(foldSpaces(value));
      } else if (sight.reader.isNumber(value, sight.format(line, field))) numbers++;
    }
    if (texts >= 2 && names.size >= 2 && texts * 2 >= texts + numbers) {
      found.push({
        field,
        score:
          names.size / texts +
          0.3 * Math.min(1, texts / Math.max(1, until - (sight.turned ? first : header))),
      });
    } else if (numbers >= 2 && field === firstField) found.push({ field, score: -0.5 });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NAMES)
    .map(({ field }) => field);
}
