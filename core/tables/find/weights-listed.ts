import { rememberedFor } from "#core/remember.ts";
import { roleOfHeader } from "../values/header-role.ts";
import { weightInHeader } from "../values/header-weight.ts";
import { speaksOf } from "../witness/words.ts";
import { wordKey } from "./cell-reader.ts";
import type { FrameCells } from "./frame-cells.ts";
import { pairNames } from "./likeness.ts";
import { areCalledWeights, type ListedName, type NameList } from "./name-lists.ts";
import { pairNumbers } from "./pair-numbers.ts";
import { headsOfSums } from "./summed-items.ts";
import { withoutShared } from "./shared-words.ts";
import type { WeightSource } from "./weight-source.ts";

/** So many lines beyond a list's end its names may go on. */
const BEYOND = 3;
/** So many of a list's entries, or of the headers, have to find one another. */
const LEAST_PAIRED = 0.6;
const MOST_BESIDE = 12;

/** The headers' names as lists are compared with them, and the same without what all share. */
const headsOf = rememberedFor<{ readonly heads: readonly string[]; readonly own: readonly string[] }>();

/** The weights of a list elsewhere whose names are the frame's headers; null where they are not. */
export function weightsListed(cells: FrameCells, listed: NameList): WeightSource | null {
  const found = paired(cells, listed);
  const list = found && withoutSums(listed, found.items);
  return found && list !== listed ? paired(cells, list!) : found;
}

/** Where entries sum up others, those of the two kinds that are rated: groups, or what they hold. */
function withoutSums(list: NameList, items: readonly (ListedName | null)[]): NameList {
  const sums = sumsAmong(list);
  if (sums.size === 0) return list;
  const isHead = (item: ListedName): boolean => sums.has(item.line);
  const rated = items.flatMap((item) => item ?? []);
  const some = rated.some(isHead);
  if (some && !rated.every(isHead)) return list;
  const kept = list.items.filter((item) => isHead(item) === some);
  const left = new Set(list.items.filter((item) => isHead(item) !== some).map(({ line }) => line));
  return { ...list, items: kept, left };
}

/** Lines of the entries that head what they sum up. */
function sumsAmong({ items: all }: NameList): ReadonlySet<number> {
  const ends = all.findIndex(({ name }) => speaksOf("total", name));
  const items = ends > 1 ? all.slice(0, ends) : all;
  const heads = headsOfSums(items);
  // 50, 30 and 20 are weights of three things.
  return new Set(heads.size < LEAST_SUMS ? [] : [...heads].map((at) => items[at]!.line));
}

const LEAST_SUMS = 2;

function paired(cells: FrameCells, list: NameList): WeightSource | null {
  const { frame, headers } = cells;
  const { sight, name, header } = frame;
  const isSame = list.sight.sheet === sight.sheet;
  // The frame's own names or headers are no list apart from it.
  const isOwn =
    list.sight.turned === sight.turned
      ? list.nameField === name && list.items.some(({ line }) => line > header && line <= frame.last)
      : list.nameField === header;
  if (isSame && isOwn) return null;
  const { heads, own } = headsOf(cells, "", () => {
    const named = headers.map((text) => wordKey(weightInHeader(text)?.name ?? text));
    return { heads: named, own: withoutShared(named) };
  });
  const keys = list.items.map(({ key }) => key);
  const whole = pairNames(heads, keys);
  const bare = own === heads ? whole : pairNames(own, keys);
  const byName = quality(bare) > quality(whole) ? bare : whole;
  const isCoded = byName.every(({ index }) => index < 0) && !isRated(list);
  const pairs = isCoded ? pairNumbers(headers, list.items.length) : byName;
  const items = pairs.map(({ index }) => (index < 0 ? null : list.items[index]!));
  const count = items.filter((item) => item !== null).length;
  const first = list.items.findIndex((item) => items.includes(item));
  // What stands in front without a header, such as a budget, is none of the list.
  if (first > 0 && list.items[0]!.line === 0)
    return paired(cells, { ...list, items: list.items.slice(first) });
  if (count < 2 || count < LEAST_PAIRED * Math.min(list.items.length, headers.length)) return null;
  return {
    kind: "list",
    values: Float64Array.from(items, (item) => item?.value ?? NaN),
    label: list.head,
    isNamed:
      list.isWeights === true ||
      list.inWords ||
      areCalledWeights(list) ||
      speaksOf("weight", list.head) ||
      isWeightColumn(list.head),
    line: -1,
    list,
    items,
    names: [],
    filled: [],
    unweighed: unweighed(list, heads, items),
    quality: quality(pairs),
  };
}

function quality(pairs: readonly { readonly likeness: number }[]): number {
  return pairs.reduce((sum, { likeness }) => sum + likeness, 0);
}

/**
 * Numbers upon numbers beside most of its names, up to a column where none of them has anything: a table of ratings of
 * its own, no list of what is rated elsewhere.
 */
function isRated({ sight, nameField, valueField, items }: NameList): boolean {
  const most = Math.min(sight.fields, nameField + MOST_BESIDE);
  let until = valueField + 1;
  while (until < most && items.some(({ line }) => sight.at(line, until) !== null)) until++;
  const rated = items.filter(({ line }) => {
    let numbers = 0;
    for (let field = nameField + 1; field < until; field++)
      if (field !== valueField && sight.number(line, field) !== null) numbers++;
    return numbers >= 2;
  });
  return rated.length * 2 > items.length;
}

/** "Points", "Score share": known headers of weights in a list of objectives. */
function isWeightColumn(head: string): boolean {
  const found = head === "" ? null : roleOfHeader(head, "objective");
  return found?.role === "weight" && found.confidence >= 0.95;
}

/** Names that stand among or right below the list's and have no number yet. */
function unweighed(
  { sight, nameField, items }: NameList,
  heads: readonly string[],
  paired: readonly (ListedName | null)[],
): boolean[] {
  const last = items[items.length - 1]!.line + BEYOND;
  const names = new Set<string>();
  for (let line = items[0]!.line; line <= Math.min(last, sight.lines - 1); line++) {
    if (sight.isText(line, nameField)) names.add(wordKey(sight.text(line, nameField)));
  }
  return heads.map((head, j) => paired[j] === null && names.has(head));
}
