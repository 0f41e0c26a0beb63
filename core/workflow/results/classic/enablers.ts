import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { Judged } from "#core/scoring/judge-strategy.ts";
import { gather } from "#core/gather.ts";
import { byName } from "#core/scoring/needs.ts";
import { areaAddress } from "#core/workbook/range.ts";
import { reference } from "../formula-text.ts";
import type { Page } from "../workings-page.ts";
import type { Answers } from "./answers.ts";
import { type Cells, type Expr, iff, joined, NOTHING, ONE, same, str, textOf } from "./expression.ts";
import { textFrom } from "./lists.ts";
import { FOLLOWED_NAMES, whatIsSaid } from "./needs.ts";

/** One thing that a text in a cell of needs names: the text, and the name of what is needed. */
interface Link {
  readonly key: string;
  readonly needed: number;
  /** Whether the link before is about the same needed one. */
  readonly continues: boolean;
}

/** Chains of needs longer than this are not followed. */
const LONGEST_CHAIN = 8;

/** How many columns it puts into the lines of the investments at most. */
export const MOST_ENABLER_COLUMNS = LONGEST_CHAIN + 3;

/** What it rests on, in the order of the strategy. */
export interface EnablerParts {
  /** What each says that it needs, cleaned: the cells of a column. */
  readonly told: { readonly column: number; readonly cells: readonly Expr[] };
  /** Whether each would be funded were its needs met. */
  readonly speaks: { readonly column: number; readonly cells: readonly Expr[] };
  readonly retired: readonly Expr[] | null;
  /** Puts a column of formulas into the lines of the investments. */
  readonly put: (header: string, formulas: readonly Expr[]) => { column: number; cells: Expr[] };
  /** The first investment's row. */
  readonly row: number;
}

/**
 * For each investment the names of those that need it and would be funded were their needs met ("A; B"), or, where
 * none of these needs it directly, of those that are needed by such in turn: as `neededBy` in scoring/needs.ts says,
 * with classic functions that follow every rating, answer and need.
 *
 * A list holds each text that says what is needed, with what it names. Whoever says a text is found by it down the
 * lines, each line with the next one of the same text ("speakers"), so that the names come together without a
 * function that not every calculator has.
 *
 * @returns null where nobody names another investment of the table
 */
export function enablerColumns(
  { strategy, names, lists }: Answers,
  judged: readonly Judged[],
  parts: EnablerParts,
  page: Page,
  header: number,
  texts: Texts,
): { readonly columns: readonly Expr[]; readonly apart: readonly number[]; readonly column: number } | null {
  const words = texts.workflow.workings;
  const links = linksOf(strategy, parts.told.cells);
  if (links.length === 0) return null;
  const count = names.length;
  // Where other needs are followed too, a chain can grow by what is entered later.
  const now = chainOf(strategy);
  const chain =
    strategy.investments.length > FOLLOWED_NAMES ? now : Math.min(LONGEST_CHAIN, Math.max(4, now + 2));
  const { row, told } = parts;
  const [keyColumn, neededColumn, ...rest] = lists.columns(4 + chain - 1) as [number, number];
  let nextInList = 0;
  const listColumn = (title: string): number => {
    const at = rest[nextInList++]!;
    page.put(header, at, str(title), true);
    return at;
  };
  const cells = (column: number, rows: number): Cells => ({
    text: reference({ sheet: "", row, column, rows, columns: 1 }, "", true),
    values: Array.from({ length: rows }, (_, at) => page.valueAt(row + at, column)),
  });
  page.put(header, keyColumn, str(words.needText), true);
  page.put(header, neededColumn, str(words.needed), true);
  links.forEach(({ key, needed }, at) => {
    page.put(row + at, keyColumn, str(key), true);
    page.put(row + at, neededColumn, str(textOf(names[needed]!.value)), true);
  });
  const linkCells = (column: number): Cells => cells(column, links.length);
  const neededCells = linkCells(neededColumn);
  const keys = links.map((_, at) => page.at(row + at, keyColumn));

  // Who speaks, and who is needed by one that does, one step of a chain after another.
  let wanted = parts.speaks;
  for (let step = 1; step < chain; step++) {
    const flags = listColumn(words.speaks);
    const saying = cells(told.column, count);
    const heard = cells(wanted.column, count);
    keys.forEach((key, at) => page.put(row + at, flags, anyWhere(saying, key, heard)));
    const flagged = linkCells(flags);
    wanted = parts.put(
      words.speaks,
      wanted.cells.map((cell, index) =>
        iff(same(cell, ONE), ONE, anyWhere(neededCells, names[index]!, flagged)),
      ),
    );
  }

  const spoken = (flags: { readonly cells: readonly Expr[] }): number => {
    const speakers = speakersColumn(flags.cells, names, parts, page, words.speakers);
    const list = listColumn(words.speakers);
    const [saying, said] = [cells(told.column, count), cells(speakers, count)];
    keys.forEach((key, at) => {
      const here = firstOf(key, saying, said);
      const before = links[at]!.continues ? page.at(row + at - 1, list) : null;
      page.put(row + at, list, before ? joined(before, here) : here);
    });
    return list;
  };
  const direct = spoken(parts.speaks);
  const through = wanted === parts.speaks ? direct : spoken(wanted);
  // The last link of a needed one holds what all of them say.
  const entries = links.flatMap((link, at) => {
    if (links[at + 1]?.continues === true) return [];
    const [near, far] = [page.at(row + at, direct), page.at(row + at, through)];
    const said = direct === through ? near : iff(same(near, NOTHING), far, near);
    const shown = textOf(said.value).slice(2);
    const key = textOf(names[link.needed]!.value);
    return [{ key, means: { formula: `=MID(${said.text},3,9999)`, cached: shown }, shown }];
  });
  const list = lists.ofTexts(words.figures.neededBy, onceEach(entries));
  const formulas = names.map((name, index) => {
    const said = textFrom(list, name, NOTHING);
    return parts.retired ? iff(same(parts.retired[index]!, ONE), NOTHING, said) : said;
  });
  const { column, cells: columns } = parts.put(words.figures.neededBy, formulas);
  const apart = judged.flatMap(({ conditions }, index) =>
    sorted(textOf(columns[index]!.value)) === conditions.neededBy.join("; ") ? [] : [index],
  );
  return { columns, apart, column };
}

/** Each text with each investment that it names, those about the same one together. */
function linksOf(strategy: Strategy, told: readonly Expr[]): Link[] {
  const { investments } = strategy;
  const indexOf = new Map(investments.map(({ id }, index) => [id, index]));
  // What MATCH takes for a pattern or for too long is left to the values.
  const said = whatIsSaid(strategy, told).filter(({ key }) => key.length <= 255 && !/[*?~]/.test(key));
  const all = said.flatMap(({ key, requires }) =>
    [...new Set(requires)].flatMap((id) => {
      const needed = indexOf.get(id);
      return needed === undefined ? [] : [{ key, needed }];
    }),
  );
  all.sort((a, b) => a.needed - b.needed);
  return all.map((link, at) => ({ ...link, continues: all[at - 1]?.needed === link.needed }));
}

/** The most needs that follow on each other, at most `LONGEST_CHAIN`: 1 where nobody who needs is needed. */
function chainOf({ investments }: Strategy): number {
  const indexOf = new Map(investments.map(({ id }, index) => [id, index]));
  const needs = investments.map(({ requires }) => requires.flatMap((id) => indexOf.get(id) ?? []));
  let reached = new Set(needs.flat());
  let length = 1;
  while (length < LONGEST_CHAIN) {
    const next = new Set([...reached].flatMap((index) => needs[index]!));
    if (next.size === 0) return length;
    reached = next;
    length++;
  }
  return length;
}

/**
 * "; name" of each line that speaks and of all lines after it that say the same text.
 * @returns the column
 */
function speakersColumn(
  flags: readonly Expr[],
  names: readonly Expr[],
  { told, put, row }: EnablerParts,
  page: Page,
  header: string,
): number {
  const count = flags.length;
  const said = new Map<string, string>();
  const values = flags
    .map((flag, index) => {
      const key = textOf(told.cells[index]!.value).toLowerCase();
      if (key === "") return "";
      const own = flag.value === 1 ? `; ${textOf(names[index]!.value)}` : "";
      return { key, own };
    })
    .reverse()
    .map((each) => {
      if (each === "") return "";
      const text = each.own + (said.get(each.key) ?? "");
      said.set(each.key, text);
      return text;
    })
    .reverse();
  const place = put(
    header,
    values.map((value) => ({ text: "0", value })),
  ).column;
  const last = row + count;
  const below = (column: number, index: number): string =>
    // A range of one cell is written as that cell, as calculators hand it back: Undo compares formulas.
    areaAddress({ row: row + index + 1, column, rows: last - row - index, columns: 1 });
  values.forEach((value, index) => {
    const text = told.cells[index]!.text;
    const own = `IF(${flags[index]!.text}=1,"; "&${names[index]!.text},"")`;
    const next = `IFERROR(INDEX(${below(place, index)},MATCH(${text},${below(told.column, index)},0))&"","")`;
    page.put(row + index, place, { text: `IF(${text}="","",${own}&${next})`, value });
  });
  return place;
}

/** What stands beside the first of some cells that is this text; "" where none is. */
function firstOf(key: Expr, among: Cells, beside: Cells): Expr {
  const [at = -1] = placesOf(among).get(textOf(key.value).toLowerCase()) ?? [];
  return {
    text: `IFERROR(INDEX(${beside.text},MATCH(${key.text},${among.text},0))&"","")`,
    value: at < 0 ? "" : textOf(beside.values[at]!),
  };
}

/** 1 where some cell beside a key that is this text is 1. */
function anyWhere(keys: Cells, { text, value }: Expr, flags: Cells): Expr {
  const places = placesOf(keys).get(textOf(value).toLowerCase()) ?? [];
  const found = places.some((at) => flags.values[at] === 1);
  return {
    text: `IF(SUMPRODUCT(--(${keys.text}=${text}),${flags.text})>0,1,0)`,
    value: found ? 1 : 0,
  };
}

const PLACES = new WeakMap<Cells, ReadonlyMap<string, readonly number[]>>();

/** Where each text stands, in lower case: worked out once for cells that many formulas look through. */
function placesOf(cells: Cells): ReadonlyMap<string, readonly number[]> {
  const known = PLACES.get(cells);
  if (known) return known;
  const places = new Map<string, number[]>();
  cells.values.forEach((value, at) => gather(places, textOf(value).toLowerCase(), [at]));
  PLACES.set(cells, places);
  return places;
}

/** Without those whose key came before. */
function onceEach<Entry extends { readonly key: string }>(entries: readonly Entry[]): Entry[] {
  return [...new Map([...entries].reverse().map((entry) => [entry.key.toLowerCase(), entry])).values()];
}

function sorted(text: string): string {
  return text === "" ? "" : byName(text.split("; ")).join("; ");
}
