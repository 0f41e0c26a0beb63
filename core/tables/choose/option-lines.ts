import { foldSpaces } from "../values/fold.ts";
import { KIND, SAID, type FrameCells } from "../find/frame-cells.ts";
import { isRating } from "../witness/line-points.ts";
import { speaksOf } from "../witness/words.ts";
import type { Candidate } from "../candidate.ts";

export interface OptionLine {
  readonly line: number;
  /** Further lines of the same option: other people's ratings, parts that are averaged. */
  readonly more: readonly number[];
  readonly name: string;
}

/** Totals and remarks of a long table stand within so many lines of its end. */
const END = 8;

/**
 * The lines of all options: those that the witnesses chose from the sample, those among them that nobody rated yet,
 * and in a long table all that follow.
 */
export function optionLines(candidate: Candidate): OptionLine[] {
  const { cells, options, optionNames, raters } = candidate;
  const found: OptionLine[] = options.map((i, index) => ({
    line: cells.lines[i]!,
    more: (raters.get(i) ?? []).map((each) => cells.lines[each]!),
    name: optionNames[index]!,
  }));
  const all = [...found, ...unrated(candidate), ...beyondSample(candidate)].sort((a, b) => a.line - b.line);
  return raters.size > 0 && cells.isRatedByLine ? together(all) : all;
}

/** Where each line is one person's, also those past the sample belong to the option that they name. */
function together(all: readonly OptionLine[]): OptionLine[] {
  const found = new Map<string, OptionLine>();
  for (const each of all) {
    const first = found.get(each.name);
    found.set(each.name, first ? { ...first, more: [...first.more, each.line, ...each.more] } : each);
  }
  return [...found.values()];
}

/**
 * Named lines that are rated hardly or not at all: known, but not assessed. What stands under the objectives has to be
 * ratings of the same kind, put in by hand.
 */
function unrated({ cells, kind, options, objectives, dropped, source }: Candidate): OptionLine[] {
  const groups = new Set(options.map((i) => cells.lineGroup[i]));
  // Where the objectives stand on a sheet of their own, this one holds names, be they rated or not.
  const isOpen =
    source?.kind === "list" &&
    (objectives.length === cells.fields.length || source.list!.sight.sheet !== cells.frame.sight.sheet);
  return cells.lines.flatMap((line, i) => {
    const name = cells.names[i];
    if (name === null || name === undefined || options.includes(i) || groups.has(cells.lineGroup[i]))
      return [];
    if (dropped.has(i) || line === source?.line || speaksOf("total", name) || speaksOf("weight", name))
      return [];
    const isBlankOrRated = objectives.every((j) => {
      if (cells.kind(i, j) === KIND.blank) return true;
      if (!isRating(cells, kind, i, j) || cells.isSaid(i, j, SAID.product | SAID.derived)) return false;
      return kind.levels || Math.abs(cells.number(i, j)) <= kind.top * 1.0001;
    });
    if (!isBlankOrRated) return [];
    // What is rated throughout and was not chosen is known for something else.
    const rated = objectives.filter((j) => cells.kind(i, j) !== KIND.blank).length;
    if (rated * 2 > objectives.length) return [];
    const filled = cells.fields.filter((_, j) => cells.kind(i, j) !== KIND.blank).length;
    return filled > 0 || (isOpen && isName(cells, i)) ? [{ line, more: [], name }] : [];
  });
}

const LONGEST_NAME = 60;

/** A name, and no remark under the table nor a heading over several columns. */
function isName({ names, lines, frame: { sight, name } }: FrameCells, i: number): boolean {
  const text = names[i]!;
  if (text.length > LONGEST_NAME || /[:.;]/.test(text) || speaksOf("note", text)) return false;
  return !sight.isMerged(lines[i]!, name);
}

function beyondSample({ cells, kind, objectives, source }: Candidate): OptionLine[] {
  const { frame, fields } = cells;
  const { sight, name, last } = frame;
  const from = cells.lastSampled + 1;
  const found: OptionLine[] = [];
  for (let line = from; line <= last; line++) {
    if (line === source?.line || line === frame.header) continue;
    const value = sight.at(line, name);
    if (value === null || typeof value === "object") {
      const previous = found[found.length - 1];
      if (
        previous &&
        value === null &&
        sight.isMerged(line, name) &&
        sight.group(line, name) === sight.group(previous.line, name)
      ) {
        found[found.length - 1] = { ...previous, more: [...previous.more, line] };
      }
      continue;
    }
    const text = foldSpaces(String(value));
    let [rated, off, other] = [0, 0, 0];
    for (const j of objectives) {
      const cell = sight.at(line, fields[j]!);
      if (cell === null) continue;
      const number = sight.number(line, fields[j]!);
      if (kind.levels ? sight.reader.isLevel(cell) : number !== null) rated++;
      if (!kind.levels && number !== null && Math.abs(number) > kind.top * 1.0001) off++;
    }
    if (rated === 0) other = fields.filter((field) => sight.at(line, field) !== null).length;
    if (text === "" || rated + other === 0) continue;
    const isTotal = off * 2 > rated && rated > 0;
    if (line > last - END && (isTotal || (speaksOf("total", text) && off > 0))) continue;
    found.push({ line, more: [], name: text });
  }
  return found;
}
