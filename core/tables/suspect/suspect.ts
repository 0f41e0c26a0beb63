import type { Suspected } from "#core/domain/evidence.ts";
import { foldSpaces } from "../values/fold.ts";
import type { Candidate } from "../candidate.ts";
import { rangeOf } from "../choose/rank.ts";
import { headerOf } from "../find/header-of.ts";

/** The cells that give rise to a suspicion, with their name. */
export type Suspect = Omit<Suspected, "code">;

const LONGEST = 80;

function named(name: string, range: Suspect["range"]): Suspect {
  return { name: foldSpaces(name).slice(0, LONGEST), range };
}

/** A line of the sheet, as far as the table reaches. */
export function sheetLine({ cells: { frame } }: Candidate, line: number): Suspect {
  const { sight, firstField, lastField, name } = frame;
  const first = sight.cell(line, firstField);
  const last = sight.cell(line, lastField);
  return named(sight.text(line, name), {
    ...first,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  });
}

/** A line of the candidate, by its index. */
export function lineOf(candidate: Candidate, i: number): Suspect {
  const { cells } = candidate;
  const { range } = sheetLine(candidate, cells.lines[i]!);
  return named(cells.names[i] ?? "", range);
}

/** A field of the candidate, by its index, from the header to the last line. */
export function fieldOf({ cells }: Candidate, j: number): Suspect {
  const { sight, header, last, first } = cells.frame;
  const field = cells.fields[j]!;
  const from = sight.cell(Math.min(header, first), field);
  const to = sight.cell(last, field);
  return named(headerOf(cells, field), {
    ...from,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  });
}

/** All of the table. */
export function wholeOf(candidate: Candidate): Suspect {
  return { name: "", range: rangeOf(candidate) };
}
