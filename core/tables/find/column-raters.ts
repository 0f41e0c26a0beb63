import { foldText } from "../values/fold.ts";
import { NO_RATERS, RATING_WORDS } from "../values/lexicon/raters.ts";
import { speaksOf, type SpokenRole } from "../witness/words.ts";
import { wordKey } from "./cell-reader.ts";
import type { FrameCells } from "./frame-cells.ts";
import type { RatedByPeople } from "./rater-headers.ts";
import { groupsOf } from "./weights-beside.ts";

/** Lines under the header that may name who rated. */
const BELOW = 2;
const LEAST_GROUPS = 2;
const MOST_RATERS = 12;
const LEAST_LINES = 2;
const LONGEST_NAME = 40;
const TOLERANCE = 0.006;

const RATING = new Set(RATING_WORDS.split(" "));
const NOBODY = new Set(NO_RATERS.split(" "));
/** What a column beside a rating may be, if it is no other person's rating. */
const OTHERWISE: readonly SpokenRole[] = [
  "weight",
  "total",
  "product",
  "scale",
  "required",
  "attribute",
  "note",
  "measure",
  "criterion",
];

/**
 * The columns of the people who rated each objective, by the first of them: the same names under every objective
 * ("Anna | Ben | Cleo", "Score by Anna | Score by Ben", "Rater 1 | Rater 2"), ratings throughout, none of them
 * another one times something. `told`: where the headers themselves name the people. Absolute fields; none where the columns say something else.
 */
export function columnRaters(
  cells: FrameCells,
  told: RatedByPeople["groups"] | null,
): ReadonlyMap<number, readonly number[]> {
  const none = new Map<number, readonly number[]>();
  if (told) {
    const rated = told.map(({ fields }) => fields.map((field) => numbersOf(cells, field)));
    return rated.every((group) => areRatings(withoutSingles(group)))
      ? new Map(told.map(({ fields }) => [fields[0]!, fields]))
      : none;
  }
  const groups = groupsOf(cells).filter(({ fields }) => fields.length > 1);
  const width = groups[0]?.fields.length ?? 0;
  if (groups.length < LEAST_GROUPS || width > MOST_RATERS) return none;
  if (groups.some(({ fields }) => fields.length !== width)) return none;
  const labels = labelsOf(cells, groups);
  if (!labels || !labels.every(isPerson) || new Set(labels).size < width) return none;
  const columns = groups.map(({ fields }) => fields.map((field) => numbersOf(cells, field)));
  if (!columns.every((group) => areRatings(withoutSingles(group)))) return none;
  return new Map(groups.map(({ fields }) => [fields[0]!, fields]));
}

type Groups = ReturnType<typeof groupsOf>;

/** The names under one objective, folded, where the same stand under all; null where they do not. */
function labelsOf({ frame: { sight, header } }: FrameCells, groups: Groups): string[] | null {
  for (let line = header + 1; line <= header + BELOW; line++) {
    const each = groups.map(({ fields }) =>
      fields.map((field) => (sight.isText(line, field) ? wordKey(sight.text(line, field)) : "")),
    );
    const [first] = each;
    if (first!.some((label) => label === "")) continue;
    return each.every((labels) => labels.join("|") === first!.join("|")) ? first! : null;
  }
  return null;
}

/** "anna", "score by anna", "rater 2", "judge c": nothing that a column of another kind is called. */
export function isPerson(label: string): boolean {
  if (label.length > LONGEST_NAME) return false;
  const words = foldText(label).split(" ");
  const own = words.filter((word) => !RATING.has(word));
  if (own.length === 0 || own.some((word) => NOBODY.has(word) || /^\d{3,}$/.test(word))) return false;
  return !OTHERWISE.some((role) => speaksOf(role, own.join(" ")));
}

/** "note", "punkte", "rating": says that a rating stands there, and nothing of who gave it. */
export function isRatingWord(label: string): boolean {
  return label !== "" && label.length <= LONGEST_NAME && label.split(" ").every((word) => RATING.has(word));
}

function numbersOf({ lines, names, frame: { sight } }: FrameCells, field: number): (number | null)[] {
  return lines.map((line, i) => (names[i] === null ? null : sight.number(line, field)));
}

/** Lines on which fewer than two rated hold weights, or nothing. */
function withoutSingles(columns: readonly (readonly (number | null)[])[]): (number | null)[][] {
  const rated = (i: number): number => columns.filter((column) => column[i] !== null).length;
  return columns.map((column) => column.map((value, i) => (rated(i) < 2 ? null : value)));
}

/** Each column holds numbers on about as many lines, and none is another one times the same number. */
export function areRatings(columns: readonly (readonly (number | null)[])[]): boolean {
  const counts = columns.map((column) => column.filter((value) => value !== null).length);
  const most = Math.max(...counts);
  if (most < LEAST_LINES || counts.some((count) => count * 2 < most)) return false;
  const tops = columns.map((column) => column.reduce<number>((top, value) => Math.max(top, value ?? 0), 0));
  if (Math.max(...tops) > 3 * Math.min(...tops)) return false;
  return columns.every((column, at) => columns.every((other, to) => to <= at || !isMultiple(column, other)));
}

function isMultiple(column: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const ratios = column.flatMap((value, i) => {
    const there = other[i] ?? null;
    return value === null || there === null || value === 0 ? [] : [there / value];
  });
  const [first] = ratios;
  if (first === undefined || ratios.length < LEAST_LINES || Math.abs(first - 1) < TOLERANCE) return false;
  return ratios.every((ratio) => Math.abs(ratio / first - 1) < TOLERANCE);
}
