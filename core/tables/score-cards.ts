import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { foldSpaces } from "./values/fold.ts";
import { isObjectiveHeader } from "./values/header-role.ts";
import { isRaterHeader } from "./values/rater-header.ts";
import { isWeightLabel } from "./values/labels.ts";
import { valueAt, type Grid } from "./grid.ts";
import type { LinkedName, Links } from "./links.ts";
import { nameKey } from "./name-match.ts";
import type { RatingCell } from "./rating-cells.ts";
import { speaksOf } from "./witness/words.ts";
import { writtenWeight, type WrittenWeight } from "./written-weight.ts";

/** One option's own table: criteria downwards, each with its score, and often with its weight. */
interface Card {
  readonly title: LinkedName;
  readonly range: RangeRef;
  readonly ratings: RangeRef;
  readonly headerRow: number;
  readonly weightColumn: number | null;
  readonly lines: readonly {
    readonly name: LinkedName;
    readonly weight: WrittenWeight | null;
    readonly rating: RatingCell;
  }[];
}

const MOST_CARDS = 60;
const MOST_LINES = 60;
/** Nobody keeps cards further down. */
const MOST_ROWS = 3_000;
const LEAST_LINES = 2;
/** So far above its header a card's title stands at most. */
const TITLE_ABOVE = 3;
const REACH = 6;

/**
 * The tables of a workbook that rate one option each by the same criteria, below or beside one another or on sheets of
 * their own, as one long list. Only where they weigh the criteria alike: else nobody can say by whose weights to compare.
 * @returns null where there are fewer than two
 */
export function scoreCardsOf(grids: readonly Grid[], locale: WorkbookLocale): Links | null {
  const found: Card[] = [];
  for (const grid of grids) {
    if (grid.hidden) continue;
    const own = cardsOn(grid, locale);
    found.push(
      ...(own.length === 1 ? own.map((card) => (card.title.name === "" ? bySheet(card) : card)) : own),
    );
    if (found.length > MOST_CARDS) return null;
  }
  const alike = found.filter((card) => areAlike(found[0]!, card));
  const [first] = alike;
  if (!first || alike.length < 2 || alike.length < found.length) return null;
  const titles = withoutSharedPrefix(alike.map(({ title }) => title));
  if (!titles || titles.some(({ name }) => !LETTERS.test(name) || PERIOD.test(name))) return null;
  if (new Set(titles.map(({ name }) => nameKey(name))).size < titles.length) return null;
  const ratings = new Map<string, RatingCell>();
  alike.forEach((card, i) =>
    first.lines.forEach(({ name }, j) => {
      const line = card.lines.find((each) => nameKey(each.name.name) === nameKey(name.name))!;
      ratings.set(`${i} ${j}`, line.rating);
    }),
  );
  const grid = grids.find(({ sheet }) => sheet === first.range.sheet)!;
  const headed = valueAt(grid, first.headerRow, first.ratings.column);
  return {
    layout: {
      grid,
      range: first.range,
      headerRow: first.headerRow,
      nameColumn: first.range.column,
      score: 0,
    },
    investments: titles,
    // Each weight stands once with every option, so none of these cells is the place to change it.
    objectives: first.lines.map(({ name, weight }) => ({
      ...name,
      weight: weight && { ...weight, cell: null },
    })),
    ratings,
    repeated: 0,
    header: headed === null || typeof headed === "object" ? "" : String(headed),
    range: first.ratings,
    ...(first.weightColumn === null ? {} : { weightColumn: first.weightColumn }),
    more: alike.slice(1).map(({ range }) => range),
    confidence: 0.85,
  };
}

function bySheet(card: Card): Card {
  return { ...card, title: { name: card.range.sheet, cell: card.lines[0]!.name.cell } };
}

function cardsOn(grid: Grid, locale: WorkbookLocale): Card[] {
  const cards: Card[] = [];
  const rows = Math.min(grid.values.length, MOST_ROWS);
  for (let row = 0; row < rows; row++) {
    const cells = grid.values[row]!;
    // Few lines hold such a word, and only those need be looked at.
    if (!cells.some((value) => typeof value === "string" && isScore(value))) continue;
    for (const [column, header] of cells.entries()) {
      if (typeof header !== "string" || !(isObjectiveHeader(header) || speaksOf("criterion", header)))
        continue;
      const card = cardAt(grid, row, column, locale);
      if (card) cards.push(card);
      if (cards.length > MOST_CARDS) return cards;
    }
  }
  return cards;
}

function cardAt(grid: Grid, headerRow: number, column: number, locale: WorkbookLocale): Card | null {
  const header = (at: number): string => {
    const value = valueAt(grid, headerRow, at);
    return typeof value === "string" ? foldSpaces(value) : "";
  };
  let [weight, score, last] = [-1, -1, column];
  for (let at = column + 1; at < column + REACH && header(at) !== ""; at++) {
    last = at;
    if (weight < 0 && isWeightLabel(header(at))) weight = at;
    else if (score < 0 && isScore(header(at))) score = at;
    else if (
      !speaksOf("product", header(at)) &&
      !speaksOf("note", header(at)) &&
      !speaksOf("total", header(at))
    )
      return null;
  }
  if (score < 0) return null;
  const lines: Card["lines"][number][] = [];
  let row = headerRow + 1;
  for (; row <= headerRow + MOST_LINES; row++) {
    const name = valueAt(grid, row, column);
    if (typeof name !== "string" || speaksOf("total", name)) break;
    const value = valueAt(grid, row, score);
    if (!mayRate(value)) return null;
    const place = (at: number): CellRef => ({ sheet: grid.sheet, row, column: at });
    const format = (at: number): string => grid.formats[row]?.[at] ?? "";
    lines.push({
      name: { name: foldSpaces(name), cell: place(column) },
      weight:
        weight < 0 ? null : writtenWeight(valueAt(grid, row, weight), format(weight), locale, place(weight)),
      rating: { value, format: format(score), cell: place(score) },
    });
  }
  const keys = new Set(lines.map(({ name }) => nameKey(name.name)));
  if (lines.length < LEAST_LINES || keys.size < lines.length) return null;
  const title = titleOf(grid, headerRow, column, last);
  const top = title.cell.row;
  const isTotal = typeof valueAt(grid, row, column) === "string";
  const end = isTotal ? row : row - 1;
  return {
    title,
    range: { sheet: grid.sheet, row: top, column, rows: end - top + 1, columns: last - column + 1 },
    ratings: { sheet: grid.sheet, row: headerRow + 1, column: score, rows: lines.length, columns: 1 },
    headerRow,
    weightColumn: weight < 0 ? null : weight,
    lines,
  };
}

/** "Score", "Rating (1-5)"; "Weighted score" is what comes of it. */
function isScore(header: string): boolean {
  return header.length <= LONGEST_SCORE && SCORE.test(header.trim());
}

const LONGEST_SCORE = 30;
const SCORE =
  /^(?:scores?|ratings?|grades?|marks?|points?|punkte|bewertung|note|puntos|puntuación|puntaje|calificación|valoración|nota|avaliação|punteggio|punti|voto|valutazione|pontos|punten|cijfer|beoordeling|ocena|punkty|poäng|betyg|karakter|hodnocení)(?: ?\(.*\))?$/iu;

/** Neither an amount nor a remark. */
function mayRate(value: CellValue): boolean {
  if (typeof value === "string") return value.length <= LONGEST_RATING;
  return typeof value === "boolean" || (typeof value === "number" && Math.abs(value) <= LARGEST_RATING);
}

const LARGEST_RATING = 100;
const LONGEST_RATING = 40;

/** The nearest single text above the header, with the cell of the header where there is none. */
function titleOf(grid: Grid, headerRow: number, column: number, last: number): LinkedName {
  const cell = { sheet: grid.sheet, row: headerRow, column };
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - TITLE_ABOVE); row--) {
    const filled: number[] = [];
    for (let at = column; at <= last; at++) if (valueAt(grid, row, at) !== null) filled.push(at);
    if (filled.length === 0) continue;
    const texts = filled.map((at) => valueAt(grid, row, at)).filter((value) => typeof value === "string");
    // "Vendor" and its name may stand in cells of their own.
    if (texts.length === filled.length && filled.length <= 2) {
      const at = filled[filled.length - 1]!;
      return { name: foldSpaces(texts[texts.length - 1]!), cell: { sheet: grid.sheet, row, column: at } };
    }
    break;
  }
  return { name: "", cell };
}

const LETTERS = /\p{L}{2}/u;
/** "Q3", "Year 2", "2025", "March 2026": the same thing at another time. */
const PERIOD =
  /^(?:q(?:uarter|uartal)?|year|month|week|jahr|monat|woche|année|mois|año|mes|anno|mese)\W*\d|\b(?:19|20)\d\d$/iu;

/** "Vendor: Alpha", "Vendor: Beta" are Alpha and Beta. @returns null where they are people who rated */
function withoutSharedPrefix(titles: readonly LinkedName[]): LinkedName[] | null {
  const parts = titles.map(({ name }) => /^([^:]{1,40}):\s*(.+)$/.exec(name));
  const isShared = parts.every((each) => each !== null && each[1] === parts[0]?.[1]);
  if (isShared && isRaterHeader(parts[0]![1]!)) return null;
  const named = titles.map((title, at) => (isShared ? { ...title, name: parts[at]![2]! } : title));
  return withoutSharedEnd(named);
}

/** "Acme – evaluation", "Bolt – evaluation": what all titles end in behind a dash is said of the card. */
function withoutSharedEnd(titles: readonly LinkedName[]): LinkedName[] {
  const parts = titles.map(({ name }) => /^(.*\S)\s*[-\u2013\u2014|]\s+(\S.{0,40})$/.exec(name));
  const isShared = parts.every((each) => each !== null && each[2] === parts[0]?.[2]);
  return titles.map((title, at) => (isShared ? { ...title, name: parts[at]![1]! } : title));
}

function areAlike(a: Card, b: Card): boolean {
  return (
    a.lines.length === b.lines.length &&
    a.lines.every(({ name, weight }) => {
      const other = b.lines.find((line) => nameKey(line.name.name) === nameKey(name.name));
      return other !== undefined && (other.weight?.value ?? null) === (weight?.value ?? null);
    })
  );
}
