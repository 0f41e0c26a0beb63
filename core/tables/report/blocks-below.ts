import type { RangeRef } from "#core/workbook/range.ts";
import type { Candidate } from "../candidate.ts";

/** A part of what was read as one table: its range with its own header, and the names of its options. */
export interface Block {
  readonly range: RangeRef;
  readonly optionNames: readonly string[];
}

const LEAST_OPTIONS = 2;
const NAMED_EACH = 3;

/**
 * The parts of a table whose header comes again, each under a title of its own: "Backend", and below "Frontend", may be
 * two decisions by the same criteria, or groups of one. Nothing where the header comes once, or comes again as on a
 * printed page.
 */
export function titledBlocks({ cells, objectives, options, optionNames }: Candidate): Block[] {
  const { frame, fields, lines } = cells;
  const { sight, header, firstField, lastField } = frame;
  const rated = objectives.map((j) => fields[j]!);
  const at = options.map((i) => lines[i]!);
  const heads = [header];
  for (let line = header + 1; line < Math.max(...at); line++) {
    const isAgain = rated.every(
      (field) => sight.isText(line, field) && sight.at(line, field) === sight.at(header, field),
    );
    if (isAgain && isTitle(cells, line - 1)) heads.push(line);
  }
  const blocks = heads.map((line, index): Block => {
    const until = heads[index + 1] ?? Infinity;
    const own = at.flatMap((each, k) => (each > line && each < until ? [k] : []));
    const last = Math.max(line, ...own.map((k) => at[k]!));
    const [a, b] = [sight.cell(line, firstField), sight.cell(last, lastField)];
    const range = { ...a, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
    return { range, optionNames: own.map((k) => optionNames[k]!) };
  });
  const isParted = blocks.length > 1 && blocks.every((block) => block.optionNames.length >= LEAST_OPTIONS);
  return isParted ? blocks : [];
}

/** One text, and nothing beside it. */
function isTitle({ frame: { sight, firstField, lastField } }: Candidate["cells"], line: number): boolean {
  let texts = 0;
  for (let field = firstField; field <= lastField; field++) {
    if (sight.at(line, field) === null) continue;
    if (!sight.isText(line, field)) return false;
    texts++;
  }
  return texts === 1;
}

/** The first names of options, as a choice is told by them. */
export function firstNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_EACH).join(", ");
  return names.length > NAMED_EACH ? `${shown} …` : shown;
}
