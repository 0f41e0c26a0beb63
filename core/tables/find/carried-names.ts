import { foldSpaces } from "../values/fold.ts";
import { SPEAKING, type Frame } from "./frames.ts";
import { ratersAcross, type RatersAcross } from "./raters-across.ts";
import { namesByPeople } from "./rater-headers.ts";
import { isRaterHeader } from "../values/rater-header.ts";
import { joinedNames, singleText } from "./two-line-names.ts";

/** Groups of carried names and of lines alone are numbered past all cells. */
const CARRIED = 2 ** 48;
const ALONE = 2 ** 49;

/**
 * What each line is called, and which lines belong together: those under one merged name, and blanks after a name
 * where a second text repeats from group to group ("Alpha | Rating", "| Score", "Beta | Rating" …).
 */
export function carriedNames(
  frame: Frame,
  lines: readonly number[],
): { names: (string | null)[]; groups: number[]; isRatedByLine: boolean; across: RatersAcross | null } {
  const { sight, name } = frame;
  const written = lines.map((line) => {
    const value = sight.spread(line, name);
    if (value === null || typeof value === "object") return null;
    const text = foldSpaces(String(value));
    return text === "" ? null : text;
  });
  const called = (sight.turned ? onTwoRows(frame, lines, written) : written).map((text) =>
    text !== null && SPEAKING.test(text) ? text : null,
  );
  const byPeople = namesByPeople(called);
  const across = byPeople ? null : ratersAcross(frame, lines, called);
  const own = byPeople?.names ?? called.map((text, i) => across?.names[i] ?? text);
  const carrier = new Map<number, number>();
  const second = lines.map((line) => {
    const value = sight.at(line, name + 1);
    return typeof value === "string" ? value : null;
  });
  const rated = byPeople?.people ?? across?.raters ?? ratersOf(frame, lines, own);
  if (rated) {
    const first = new Map<string, number>();
    own.forEach((text, index) => {
      if (text === null || rated[index] === null) return;
      const at = first.get(text);
      if (at === undefined) first.set(text, index);
      else carrier.set(index, at);
    });
  } else if (isRepeating(own, second)) {
    let current = -1;
    own.forEach((text, index) => {
      if (text !== null) current = index;
      else if (current >= 0 && second[index] !== null) carrier.set(index, current);
    });
  } else if (isWrittenAgain(own, second)) {
    own.forEach((text, index) => {
      const first = index > 0 && text === own[index - 1] ? (carrier.get(index - 1) ?? index - 1) : -1;
      if (first >= 0) carrier.set(index, first);
    });
  }
  const carriers = new Set(carrier.values());
  const names = own.map((text, index) => {
    const from = carrier.get(index);
    return from === undefined ? text : own[from]!;
  });
  const groups = lines.map((line, index) => {
    const from = carrier.get(index);
    if (from !== undefined) return CARRIED + lines[from]!;
    if (carriers.has(index)) return CARRIED + line;
    if (names[index] !== null && sight.isMerged(line, name)) return sight.group(line, name);
    return ALONE + line;
  });
  return { names, groups, isRatedByLine: rated !== null, across };
}

/** Each line is one of its own. */
export function ownGroups(lines: readonly number[]): number[] {
  return lines.map((line) => ALONE + line);
}

/** So far from the names a column of raters is looked for. */
const RATERS_WITHIN = 8;

/**
 * Who rated each line, under a header that says so ("Evaluator"): each option stands on several lines, each with
 * another name there. Null where no column says so.
 */
export function ratersOf(
  { sight, header, name, firstField, lastField, below }: Frame,
  lines: readonly number[],
  own: readonly (string | null)[],
): (string | null)[] | null {
  if (below) return null;
  const [from, to] = [Math.max(firstField, name - RATERS_WITHIN), Math.min(lastField, name + RATERS_WITHIN)];
  for (let field = from; field <= to; field++) {
    if (field === name || !isRaterHeader(sight.text(header, field))) continue;
    const raters = lines.map((line) => {
      const value = sight.spread(line, field);
      return value === null || typeof value === "object" ? null : foldSpaces(String(value));
    });
    const pairs = own.flatMap((text, index) =>
      text === null || raters[index] === null ? [] : [`${text}|${raters[index]!}`],
    );
    const names = new Set(own.filter((text, index) => text !== null && raters[index] !== null));
    if (names.size >= 2 && pairs.length >= 1.5 * names.size && new Set(pairs).size === pairs.length)
      return raters;
  }
  return null;
}

/** Names of columns that go on from the row above, put together. */
function onTwoRows(
  { sight, header, name }: Frame,
  lines: readonly number[],
  written: readonly (string | null)[],
): (string | null)[] {
  const [lower, upper] = [name, name - 1].map((field) => lines.map((line) => singleText(sight, line, field)));
  const [below, above] = [name, name - 1].map((field) => singleText(sight, header, field));
  const joined = joinedNames(lower!, upper!, { lower: below!, upper: above! });
  return written.map((text, index) => (lower![index] === null ? text : joined[index]!));
}

/** Each name stands on as many lines in a row, beside the same texts each time ("Alpha | Rating", "Alpha | Score" …). */
function isWrittenAgain(own: readonly (string | null)[], second: readonly (string | null)[]): boolean {
  const [first] = own;
  if (first === null || first === undefined) return false;
  const size = own.findIndex((text) => text !== first);
  if (size < 2 || own.length % size !== 0) return false;
  return own.every(
    (text, index) =>
      text !== null &&
      text === own[index - (index % size)] &&
      second[index] !== null &&
      second[index] === second[index % size],
  );
}

function isRepeating(own: readonly (string | null)[], second: readonly (string | null)[]): boolean {
  const blanks = own.filter((text) => text === null).length;
  const counts = new Map<string, number>();
  let texts = 0;
  for (const text of second) {
    if (text === null) continue;
    texts++;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // In front of the first of them stand columns of another kind: groups, weights.
  const span = second.length - second.findIndex((text) => text !== null);
  return blanks >= 2 && texts >= 0.6 * span && [...counts.values()].some((count) => count >= 2);
}
