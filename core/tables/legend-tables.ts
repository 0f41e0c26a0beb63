import type { Scale } from "#core/domain/scale.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { type RangeRef, overlaps } from "#core/workbook/range.ts";
import type { Grid } from "./grid.ts";
import { valueAt } from "./grid.ts";
import { speaksOfRating } from "./legend.ts";
import { foldSpaces, foldText } from "./values/fold.ts";
import { isWeightLabel } from "./values/labels.ts";
import { scaleById } from "./values/scale.ts";
import { guessWords } from "./values/scales/guess-words.ts";
import { tunedScale } from "./values/scales/tuned.ts";
import { wordKey } from "./values/scales/words.ts";

/** Words with a number each, anywhere in the workbook: "Rating | Points" over "None | 0", "Low | 1", "High | 3". */
export interface GradeTable {
  /** With the line over it. */
  readonly range: RangeRef;
  /** What stands over it, folded: it may name what it is about. */
  readonly about: string;
  /** As one text: "0 = None, 1 = Low, 3 = High". */
  readonly text: string;
  /** By the word as scales keep it. */
  readonly grades: ReadonlyMap<string, number>;
}

/** Looked for in small sheets only, and in the first columns of those. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 16;
const [LEAST_GRADES, MOST_GRADES] = [3, 11];
/** Numbers beyond this are points of no scale. */
const LARGEST = 100;
const LONGEST_WORD = 60;
/** So many of the words have to be known to rate. */
const MOSTLY = 0.6;

/**
 * The tables that say what a rating stands for, apart from what is read as objectives, investments and ratings. A
 * table of names and numbers is one where most of its names rate, and its header, or the sheet's name, speaks of rating.
 */
export function gradeTablesOf(grids: readonly Grid[], taken: readonly RangeRef[]): GradeTable[] {
  return grids.flatMap((grid) => {
    if (grid.values.length > MOST_ROWS) return [];
    const columns = Math.min(MOST_COLUMNS, Math.max(0, ...grid.values.map((row) => row.length)));
    return Array.from({ length: Math.max(0, columns - 1) }, (_, column) => [
      ...runsIn(grid, column, column + 1, taken),
      ...runsIn(grid, column + 1, column, taken),
    ]).flat();
  });
}

/** The runs of words in one column with numbers, each other, in the other. */
function runsIn(grid: Grid, words: number, numbers: number, taken: readonly RangeRef[]): GradeTable[] {
  const found: GradeTable[] = [];
  let first = 0;
  for (let row = 0; row <= grid.values.length; row++) {
    const isPair =
      row < grid.values.length && isWord(valueAt(grid, row, words)) && isPoint(valueAt(grid, row, numbers));
    if (isPair) continue;
    const run = row - first;
    const rows = { sheet: grid.sheet, row: first, column: Math.min(words, numbers), rows: run, columns: 2 };
    if (run >= LEAST_GRADES && run <= MOST_GRADES && !taken.some((range) => overlaps(range, rows))) {
      const table = tableIn(grid, rows, words, numbers);
      if (table) found.push(table);
    }
    first = row + 1;
  }
  return found;
}

function tableIn(grid: Grid, range: RangeRef, words: number, numbers: number): GradeTable | null {
  const { row, rows } = range;
  const lines = Array.from({ length: rows }, (_, k) => ({
    word: foldSpaces(valueAt(grid, row + k, words) as string),
    point: valueAt(grid, row + k, numbers) as number,
  }));
  const points = lines.map(({ point }) => point);
  if (new Set(points).size < rows || (guessWords(lines.map(({ word }) => word))?.share ?? 0) < MOSTLY)
    return null;
  const heads = [words, numbers].map((column) => valueAt(grid, row - 1, column));
  const titles = [row - 1, row - 2].map((at) => valueAt(grid, at, Math.min(words, numbers)));
  const over = [...heads, ...titles].filter((value): value is string => typeof value === "string");
  if (over.some(isWeightLabel) || ![...over, grid.sheet].some((text) => speaksOfRating(foldText(text))))
    return null;
  const top = Math.max(0, row - 1);
  return {
    range: { ...range, row: top, rows: row + rows - top },
    about: foldText(over.join(" ")),
    text: lines.map(({ word, point }) => `${point} = ${word}`).join(", "),
    grades: new Map(lines.map(({ word, point }) => [wordKey(word), point])),
  };
}

function isWord(value: CellValue): boolean {
  return typeof value === "string" && value.length <= LONGEST_WORD && /\p{L}|[+-]/u.test(value);
}

function isPoint(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= LARGEST;
}

/** The one of them that is about an objective: that which names it, else the only one that names none. */
export function gradeTableFor(
  name: string,
  tables: readonly GradeTable[],
  objectives: readonly string[],
): GradeTable | null {
  const names = (table: GradeTable, each: string): boolean =>
    each.length > 2 && table.about.includes(foldText(each));
  const own = tables.filter((table) => names(table, name));
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  const general = tables.filter((table) => !objectives.some((each) => names(table, each)));
  return new Set(general.map(({ text }) => text)).size === 1 ? general[0]! : null;
}

/** Whether all numbers among ratings are of the table's points. */
export function holdsAll({ grades }: GradeTable, samples: readonly CellValue[]): boolean {
  const points = new Set(grades.values());
  const numbers = samples.filter((sample) => typeof sample === "number");
  return numbers.length > 0 && numbers.every((number) => points.has(number));
}

/**
 * The scale on which words stand for the table's points, where those lie unevenly (0, 1, 3, 9): evenly, the words' own
 * scale says the same.
 * @returns null where one of the ratings is none of its words
 */
export function scaleOfGrades({ grades }: GradeTable, samples: readonly CellValue[]): Scale | null {
  const texts = samples.filter((sample) => typeof sample === "string");
  if (texts.length === 0 || texts.length < samples.length) return null;
  if (!texts.every((text) => grades.has(wordKey(text)))) return null;
  const points = [...grades.values()].sort((a, b) => a - b);
  const steps = new Set(points.slice(1).map((point, k) => point - points[k]!));
  if (steps.size === 1) return null;
  const base = scaleById(`${points[0]!}..${points[points.length - 1]!}`);
  return base && tunedScale(base, { zero: base.zero, words: Object.fromEntries(grades) });
}
