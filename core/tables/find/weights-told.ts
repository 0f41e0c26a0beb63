import { foldSpaces } from "../values/fold.ts";
import { weightInHeader } from "../values/header-weight.ts";
import { wordKey } from "./cell-reader.ts";
import { speaksOf } from "../witness/words.ts";
import { KIND, type FrameCells } from "./frame-cells.ts";
import { pairNames } from "./likeness.ts";
import { BARE_SOURCE, type WeightSource } from "./weight-source.ts";
import type { WeightText } from "./weight-texts.ts";

/** So many of the names that a text weighs have to be headers of the table: all, or all but one of many. */
const LEAST_PAIRED = 0.8;
/** Names that are abbreviated word by word, or better. */
const LEAST_LIKE = 1.4;
const LONGEST_LABEL = 80;
const SHORTEST_CODE = 3;
const MOST_SOURCES = 3;
const LEAST_IN_PLACE = 4;

/** Texts whose names are the frame's headers, each as a source of weights; the best paired first. */
export function weightsTold(cells: FrameCells, texts: readonly WeightText[]): WeightSource[] {
  if (texts.length === 0) return [];
  const heads = cells.headers.map((text) => wordKey(bare(weightInHeader(text)?.name ?? text)));
  const known = new Set<string>();
  return texts
    .flatMap((text) => sourceOf(cells, heads, text) ?? [])
    .sort((a, b) => b.quality - a.quality)
    .filter(({ values }) => {
      const key = values.join();
      if (known.has(key)) return false;
      known.add(key);
      return true;
    })
    .slice(0, MOST_SOURCES);
}

/** Without what stands in brackets: a unit, a scale. */
function bare(header: string): string {
  const rest = header.replace(/[([][^()[\]]*[)\]]/g, " ").trim();
  return rest === "" ? header : rest;
}

function sourceOf(cells: FrameCells, heads: readonly string[], told: WeightText): WeightSource | null {
  if (isOwn(cells, told)) return null;
  if (told.inOrder) return inOrder(cells, told);
  const keys = told.entries.map(({ key }) => key);
  const named = pairNames(heads, keys).map(({ index, likeness }, j) =>
    likeness >= LEAST_LIKE ? { index, likeness } : byCode(heads[j]!, keys),
  );
  const pairs = withOneInPlace(cells, named, told);
  const used = pairs.filter(({ index }) => index >= 0);
  const isTimes = told.othersOnce;
  if (used.length < (isTimes ? 1 : 2) || used.length < LEAST_PAIRED * keys.length) return null;
  const isPercent = told.entries.some(({ percent }) => percent);
  const values = Float64Array.from(pairs, ({ index }) => {
    const entry = told.entries[index];
    if (!entry) return NaN;
    return isPercent && !entry.percent && Math.abs(entry.weight) > 1 ? entry.weight / 100 : entry.weight;
  });
  if (isTimes) withOthersOnce(cells, values);
  const quality = used.reduce((sum, { likeness }) => sum + likeness, 0);
  return {
    ...BARE_SOURCE,
    kind: "text",
    values,
    label: foldSpaces(told.text).slice(0, LONGEST_LABEL),
    isNamed: told.isNamed,
    quality,
    told,
  };
}

/**
 * One entry has another name than its header (in another language, say): where all others are found, in the table's own
 * order, and the weights with it share out a whole, it is the one that stands in its place.
 */
function withOneInPlace(
  { headers }: FrameCells,
  pairs: readonly { readonly index: number; readonly likeness: number }[],
  { entries }: WeightText,
): readonly { readonly index: number; readonly likeness: number }[] {
  const at = entries.map((_, entry) => pairs.findIndex(({ index }) => index === entry));
  const open = at.indexOf(-1);
  if (entries.length < LEAST_IN_PLACE || open < 0 || at.lastIndexOf(-1) !== open) return pairs;
  const sum = entries.reduce((total, { weight }) => total + weight, 0);
  if (!isWhole(sum)) return pairs;
  const place = open > 0 ? at[open - 1]! + 1 : at[open + 1]! - 1;
  const isInOrder = at.every((head, entry) => entry === open || head === place + entry - open);
  if (!isInOrder || pairs[place]?.index !== -1 || speaksOf("total", headers[place]!)) return pairs;
  return pairs.map((pair, j) => (j === place ? { index: open, likeness: 0 } : pair));
}

function isWhole(sum: number): boolean {
  return [1, 10, 100].some((whole) => Math.abs(sum - whole) < 0.006 * whole);
}

/** Weights without names are those of all that is rated, where it is as many. */
function inOrder(cells: FrameCells, told: WeightText): WeightSource | null {
  const lines = cells.names.flatMap((name, i) => (name === null ? [] : [i]));
  const rated = cells.headers.flatMap((header, j) => {
    const numbers = lines.filter((i) => !Number.isNaN(cells.number(i, j)) || cells.kind(i, j) === KIND.level);
    return numbers.length * 2 > lines.length && !speaksOf("total", header) ? [j] : [];
  });
  if (rated.length !== told.entries.length) return null;
  const values = new Float64Array(cells.fields.length).fill(NaN);
  rated.forEach((j, at) => (values[j] = told.entries[at]!.weight));
  const label = foldSpaces(told.text).slice(0, LONGEST_LABEL);
  return { ...BARE_SOURCE, kind: "text", values, label, isNamed: true, quality: rated.length, told };
}

/** "A" in "A=3" is the one header that begins with that code: "A: Speed". */
function byCode(head: string, keys: readonly string[]): { index: number; likeness: number } {
  const index = keys.findIndex((key) => key.length <= SHORTEST_CODE && head.startsWith(`${key} `));
  return { index, likeness: index < 0 ? 0 : LEAST_LIKE };
}

/** The text is among the frame's own headers or names. */
function isOwn({ frame }: FrameCells, { range }: WeightText): boolean {
  const { sight, header, name, first, last } = frame;
  if (range.sheet !== sight.grid.sheet) return false;
  const rows = { from: range.row, to: range.row + range.rows - 1 };
  const columns = { from: range.column, to: range.column + range.columns - 1 };
  const [lines, fields] = sight.turned ? [columns, rows] : [rows, columns];
  const isHeader = meets(lines, header, header) && meets(fields, frame.firstField, frame.lastField);
  const isNames = meets(fields, name, name) && meets(lines, sight.turned ? first : header + 1, last);
  return isHeader || (isNames && range.rows * range.columns > 1);
}

function meets({ from, to }: { from: number; to: number }, first: number, last: number): boolean {
  return from <= last && to >= first;
}

/** Fields rated like those that are named count once. */
function withOthersOnce(cells: FrameCells, values: Float64Array): void {
  const top = (j: number): number =>
    cells.lines.reduce((most, _, i) => Math.max(most, Math.abs(cells.number(i, j)) || 0), 0);
  const count = (j: number): number =>
    cells.lines.reduce((sum, _, i) => sum + (Number.isNaN(cells.number(i, j)) ? 0 : 1), 0);
  const named = [...values.keys()].filter((j) => !Number.isNaN(values[j]!));
  const most = named.reduce((greatest, j) => Math.max(greatest, top(j)), 0);
  const filled = named.reduce((sum, j) => Math.max(sum, count(j)), 0);
  values.forEach((value, j) => {
    if (Number.isNaN(value) && top(j) > 0 && top(j) <= 2 * most && count(j) * 2 > filled) values[j] = 1;
  });
}
