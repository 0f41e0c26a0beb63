import type { RangeRef } from "#core/workbook/range.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { foldSpaces } from "./values/fold.ts";
import { isInvestmentHeader, isObjectiveHeader, roleOfHeader } from "./values/header-role.ts";
import { isScoreHeader, isWeightLabel } from "./values/labels.ts";
import { guessWords } from "./values/scales/guess-words.ts";
import { remarkedRating } from "./values/scales/labelled.ts";
import { speaksOf } from "./witness/words.ts";
import { columnHeaders } from "./column-headers.ts";
import { ratingScale } from "./field-facts.ts";
import { valueAt } from "./grid.ts";
import type { Layout } from "./layout.ts";
import { nameKey } from "./name-match.ts";
import type { RatingCell } from "./rating-cells.ts";
import { writtenWeight, type WrittenWeight } from "./written-weight.ts";

/** A long list: each row says how much one investment serves one objective. */
export interface Links {
  readonly layout: Layout;
  readonly investments: readonly LinkedName[];
  readonly objectives: readonly (LinkedName & { readonly weight: WrittenWeight | null })[];
  /** By `${investment index} ${objective index}`. */
  readonly ratings: ReadonlyMap<string, RatingCell>;
  readonly repeated: number;
  /** The header of the ratings, which may state their scale; "" where there is none. */
  readonly header: string;
  readonly range: RangeRef;
  /** Further tables, where each holds one investment alone. */
  readonly more?: readonly RangeRef[];
  /** The column of the weights, where none of their cells is the one to change. */
  readonly weightColumn?: number;
  readonly confidence: number;
}

export interface LinkedName {
  readonly name: string;
  readonly cell: CellRef;
}

/** So many words that rate are no names. */
const MOSTLY = 0.6;
/** More than this are not a business's objectives. */
const MOST_OBJECTIVES = 300;

/** @returns null where the block is no such list */
export function linksOf(layout: Layout, locale: WorkbookLocale): Links | null {
  const columns = linkColumns(layout);
  if (!columns) return null;
  // "System A" heads ratings in words as well as names of systems.
  if ((guessWords(sample(layout, columns.investment))?.share ?? 0) >= MOSTLY) return null;
  const { grid, range, headerRow } = layout;
  const investments = new Names();
  const objectives = new Names();
  const weights = new Map<number, WrittenWeight>();
  const ratings = new Map<string, RatingCell>();
  let repeated = 0;
  let rows = 0;
  let current: LinkedName | null = null;
  for (let row = headerRow + 1; row < range.row + range.rows; row++) {
    const named = nameAt(layout, row, columns.investment);
    const objective = nameAt(layout, row, columns.objective);
    // A name without an objective heads nothing: it is the label of a total between the blocks.
    if (!objective) continue;
    if (named) current = named;
    if (!current) continue;
    rows++;
    const i = investments.add(current);
    const j = objectives.add(objective);
    const key = `${i} ${j}`;
    if (ratings.has(key)) repeated++;
    ratings.set(key, {
      value: valueAt(grid, row, columns.rating),
      format: grid.formats[row]?.[columns.rating] ?? "",
      cell: { sheet: range.sheet, row, column: columns.rating },
    });
    if (columns.weight === null || weights.has(j)) continue;
    const cell = { sheet: range.sheet, row, column: columns.weight };
    const format = grid.formats[row]?.[columns.weight] ?? "";
    const weight = writtenWeight(valueAt(grid, row, columns.weight), format, locale, cell);
    if (weight) weights.set(j, weight);
  }
  // Where each investment stands once its row is the investment, with the goal that it serves; where each objective
  // does, the rows are the objectives, and what looks like investments is said of them.
  const isLong = rows > investments.list.length && rows > objectives.list.length;
  if (objectives.list.length > MOST_OBJECTIVES) return null;
  if (rows < 2 || !isLong || repeated * 4 > rows) return null;
  return {
    layout,
    investments: investments.list,
    objectives: objectives.list.map((name, index) => ({ ...name, weight: weights.get(index) ?? null })),
    ratings,
    repeated,
    header: columns.header,
    range: {
      sheet: range.sheet,
      row: headerRow + 1,
      column: columns.rating,
      rows: range.row + range.rows - headerRow - 1,
      columns: 1,
    },
    confidence: 0.9,
  };
}

class Names {
  readonly list: LinkedName[] = [];
  private readonly indices = new Map<string, number>();

  add(name: LinkedName): number {
    const key = nameKey(name.name);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.list.length);
    return this.list.push(name) - 1;
  }
}

/** Stars, ticks and "4 (of 5)" are ratings, and name nothing. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && remarkedRating(text) === null && !/^\p{So}/u.test(text);
}

interface LinkColumns {
  readonly investment: number;
  readonly objective: number;
  readonly rating: number;
  /** Of the ratings. */
  readonly header: string;
  readonly weight: number | null;
}

function linkColumns(layout: Layout): LinkColumns | null {
  const headers = [...columnHeaders(layout)].filter(([, { text }]) => text !== "");
  const texts = headers.filter(([column]) =>
    sample(layout, column).every((value) => typeof value === "string" && isName(value)),
  );
  const find = (holds: (text: string) => boolean, ...except: (number | undefined)[]): number | undefined =>
    texts.find(([column, { text }]) => !except.includes(column) && holds(text))?.[0];
  const objective = find(
    (text) => isObjectiveHeader(text) || roleOfHeader(text, "investment")?.role === "objectives",
  );
  const investment =
    find(
      (text) => isInvestmentHeader(text) || roleOfHeader(text, "investment")?.role === "name",
      objective,
    ) ?? find((text) => !/\s/.test(text.trim()) && speaksOf("option", text), objective);
  if (objective === undefined || investment === undefined) return null;
  const weight = headers.find(([, { text }]) => isWeightLabel(text))?.[0] ?? null;
  const rates = (column: number): boolean => {
    const values = sample(layout, column);
    const numeric = values.filter((value) => typeof value === "number").length;
    const facts = {
      filled: values.length,
      records: values.length,
      numeric: values.length === 0 ? 0 : numeric / values.length,
      distinct: 0,
      money: false,
      date: false,
      calculated: false,
      counting: false,
      largest: values.reduce<number>(
        (most, value) => (typeof value === "number" ? Math.max(most, value) : most),
        0,
      ),
      samples: values,
      formats: [],
    };
    return ratingScale(facts, "") !== null;
  };
  const taken = [objective, investment, weight];
  const open = headers.filter(([column]) => !taken.includes(column) && rates(column));
  const [rating] = [
    ...open.filter(([, { text }]) => roleOfHeader(text, "investment")?.role === "rating"),
    ...open.filter(([, { text }]) => !isScoreHeader(text)),
    ...open,
  ];
  return rating ? { investment, objective, rating: rating[0], header: rating[1].text, weight } : null;
}

function sample({ grid, range, headerRow }: Layout, column: number): CellValue[] {
  const values: CellValue[] = [];
  for (let row = headerRow + 1; row < range.row + range.rows && values.length < 200; row++) {
    const value = valueAt(grid, row, column);
    if (value !== null) values.push(value);
  }
  return values;
}

function nameAt({ grid, range }: Layout, row: number, column: number): LinkedName | null {
  const value = valueAt(grid, row, column);
  if (value === null || typeof value === "object") return null;
  return { name: foldSpaces(String(value)), cell: { sheet: range.sheet, row, column } };
}
