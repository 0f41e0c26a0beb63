import { contains, type RangeRef } from "#core/workbook/range.ts";
import { foldSpaces } from "../values/fold.ts";
import { EN_US } from "#core/workbook/port.ts";
import { lettersOf } from "../values/letter-weights.ts";
import { isMoscow, isPriority } from "../values/priority.ts";
import { speaksOf } from "../witness/words.ts";
import { fractionOf, inSteps, writtenWeight } from "../written-weight.ts";
import { wordKey } from "./cell-reader.ts";
import type { Sight } from "./sight.ts";

/** Names with a number beside each, anywhere in the workbook: weights may stand apart from the ratings. */
export interface NameList {
  readonly sight: Sight;
  readonly nameField: number;
  readonly valueField: number;
  /** What stands over the numbers. */
  readonly head: string;
  readonly items: readonly ListedName[];
  /** "Must", "High": steps in words. */
  readonly inWords: boolean;
  /** A defined name of the workbook says so. */
  readonly isWeights?: boolean;
  /** Lines among the items that were left out, because they sum up others or are summed up. */
  readonly left?: ReadonlySet<number>;
}

export interface ListedName {
  readonly line: number;
  readonly name: string;
  readonly key: string;
  readonly value: number;
  /** Further texts of the line that name the same thing, where the name is a code ("O1"). */
  readonly full: string | null;
  /** Where that stands. */
  readonly fullField: number | null;
}

const MOST_LINES = 300;
const MOST_NAME_FIELDS = 12;
const REACH = 7;
const MOST_ITEMS = 80;
const MOST_RUNS = 8;
/** Words of one list have so few lines from one to the next. */
const REACH_DOWN = 3;
const CODE = /^\p{Lu}{1,3}[-_. ]?\d{1,4}$/u;

/** @param weights ranges that a defined name says are weights */
export function nameListsOf(sights: readonly Sight[], weights: readonly RangeRef[]): NameList[] {
  return sights
    .flatMap((sight) => (sight.lines > MOST_LINES ? [] : listsIn(sight)))
    .map((list) => {
      const isNamed = list.items.every(({ line }) =>
        weights.some((range) => contains(range, list.sight.cell(line, list.valueField))),
      );
      return isNamed ? { ...list, isWeights: true } : list;
    });
}

function listsIn(sight: Sight): NameList[] {
  const found: NameList[] = [];
  for (let nameField = 0; nameField < Math.min(sight.fields, MOST_NAME_FIELDS); nameField++) {
    const named: number[] = [];
    for (let line = 0; line < sight.lines; line++) if (sight.isText(line, nameField)) named.push(line);
    if (named.length < 2) continue;
    for (let field = nameField + 1; field < Math.min(sight.fields, nameField + REACH); field++) {
      const numbered = named.flatMap((line) => {
        const value = sight.number(line, field) ?? fractionOf(sight.text(line, field));
        return value === null ? [] : [itemOf(sight, line, nameField, value)];
      });
      // Words may stand over another table's numbers.
      for (const inWords of [false, true]) {
        const all = inWords ? worded(sight, named, nameField, field) : numbered;
        const runs = runsOf(all);
        for (const items of runs.length > 1 && runs.length < MOST_RUNS ? [all, ...runs] : [all]) {
          if (items.length < 2 || items.length > MOST_ITEMS || areRatings(sight, items)) continue;
          const head = sight.spread(items[0]!.line - 1, field);
          found.push({
            sight,
            nameField,
            valueField: field,
            head: typeof head === "string" ? foldSpaces(head) : "",
            items,
            inWords,
          });
        }
      }
    }
  }
  return found;
}

/** Words that rate, and again: nobody weighs "High" twice. */
function areRatings({ reader }: Sight, items: readonly ListedName[]): boolean {
  if (new Set(items.map(({ key }) => key)).size === items.length) return false;
  return items.filter(({ name }) => reader.isLevel(name)).length * 5 >= items.length * 3;
}

/** Weights in words under a header that says that they are: "Must" and "Could" under "Priority". */
function worded(sight: Sight, named: readonly number[], nameField: number, field: number): ListedName[] {
  const head = named.find((line) => isWeightHead(sight.text(line, field)));
  const below = head === undefined ? [] : named.filter((line) => line > head && sight.isText(line, field));
  // What stands apart below is another table's.
  const end = below.findIndex((line, at) => at > 0 && line - below[at - 1]! > REACH_DOWN);
  const lines = end < 0 ? below : below.slice(0, end);
  const texts = lines.map((line) => sight.text(line, field));
  // Classes under "Priority" are as often what came of a backlog.
  const letters = head !== undefined && isClassed(sight.text(head, field)) ? null : lettersOf(texts);
  const weights = inSteps(texts.map((text) => writtenWeight(text, "", EN_US, null, letters)));
  const items = weights.flatMap((weight, index) => {
    const value = weight?.value ?? null;
    return value === null ? [] : [itemOf(sight, lines[index]!, nameField, value)];
  });
  return items.length * 3 >= lines.length * 2 ? items : [];
}

function isClassed(head: string): boolean {
  return isPriority(head) && !isMoscow(head);
}

/** Words under it say how much each counts. */
function isWeightHead(head: string): boolean {
  return head !== "" && (isPriority(head) || speaksOf("weight", head));
}

/** Entries that follow one another without a gap. */
function runsOf(items: readonly ListedName[]): ListedName[][] {
  const runs: ListedName[][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.line === item.line - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function itemOf(sight: Sight, line: number, nameField: number, value: number): ListedName {
  const name = foldSpaces(sight.text(line, nameField));
  const others = CODE.test(name) ? [nameField + 1, nameField - 1] : [];
  const fullField = others.find(
    (field) => field >= 0 && sight.isText(line, field) && foldSpaces(sight.text(line, field)).length > 4,
  );
  const full = fullField === undefined ? null : foldSpaces(sight.text(line, fullField));
  return { line, name, key: wordKey(name), value, full, fullField: fullField ?? null };
}

const INITIALS = 1.2;

/**
 * How well two folded names agree: 3 the same, 2 one begins or ends with the other, 1.8 one holds the other, 1.5
 * abbreviated word by word, 0 not at all.
 */
export function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 3;
  // Most pairs have nothing in common, and a workbook has tens of thousands: unless one is part of the other, the first
  // words of two that are alike begin alike.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && !a.includes(b) && !b.includes(a)) return 0;
  if (a.length >= LEAST_WORD && b.length >= LEAST_WORD) {
    if (a.startsWith(`${b} `) || b.startsWith(`${a} `) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`))
      return 2;
  }
  const [x, y] = [a.split(" "), b.split(" ")];
  if (x.length > 1 && y.length > 1 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)))
    return 1.8;
  if (x.length > 1 && y.length > 1 && x.length !== y.length) {
    if (isShortened(x, y) || isShortened(y, x)) return 1.4;
    const [own, other] = [speaking(x), speaking(y)];
    return own.length > 1 && own.length === other.length && isAbbreviated(own, other) ? 1.5 : 0;
  }
  if (x.length !== y.length)
    return (x.length === 1 && isInitials(a, y)) || (y.length === 1 && isInitials(b, x)) ? INITIALS : 0;
  return isAbbreviated(x, y) ? 1.5 : 0;
}

/** Word by word the one cut short of the other. */
function isAbbreviated(x: readonly string[], y: readonly string[]): boolean {
  return x.every((word, index) => {
    const other = y[index]!;
    if (word.length < 2 || other.length < 2) return word === other;
    return (
      word.startsWith(other) || other.startsWith(word) || isSkeleton(word, other) || isSkeleton(other, word)
    );
  });
}

/** Words that whoever abbreviates leaves out: "satisf. clients" for "satisfaction des clients". */
const LITTLE: ReadonlySet<string> = new Set(
  (
    "a an and at by for from in of on our per the to with der die das dem den des und fur von vom zu zum zur im in am an bei mit " +
    "le la les l un une du de d des et pour par en au aux el los las del al y e para por con il lo gli i di dei degli delle della dello da per con " +
    "o os as do dos das no na nos em van het een en voor bij met och for av i pa w z na do oraz"
  ).split(" "),
);

function speaking(words: readonly string[]): string[] {
  return words.filter((word) => !LITTLE.has(word));
}

/** The words that say something, in any order: "staff safety" is "safety of staff". */
function unordered(key: string): string {
  const words = speaking(key.split(" "));
  return words.length < 2 ? "" : words.sort((a, b) => (a < b ? -1 : 1)).join(" ");
}

/** Shorter words begin too many others. */
const LEAST_WORD = 3;

/** "short lead" for "shorter lead times": the first words, at least one of them cut. */
function isShortened(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  // A code in front ("T2") is the same, or it is another.
  const begins = short.every((word, index) =>
    word.length >= LEAST_WORD ? full[index]!.startsWith(word) : word === full[index] && /\d/.test(word),
  );
  return begins && short.some((word, index) => word !== full[index]);
}

/** "mkt" for "market", "mgmt" for "management": the first letter and consonants, in their order. */
function isSkeleton(short: string, full: string): boolean {
  if (short.length < 3 || short.length >= full.length || !full.startsWith(short.charAt(0))) return false;
  if (/[aeiouyäöü]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length;
}

/** "tco" for "total cost ownership". */
function isInitials(short: string, words: readonly string[], least = 3): boolean {
  return words.length >= least && short === words.map((word) => word[0]).join("");
}

/**
 * Pairs names with names, each at most once, the likest first; of names that are alike the first with the first.
 * @returns for each of `wanted` an index, or -1
 */
export function pairNames(
  wanted: readonly string[],
  there: readonly string[],
): { index: number; likeness: number }[] {
  const result = wanted.map(() => ({ index: -1, likeness: 0 }));
  const exact = new Map<string, number[]>();
  there.forEach((key, index) => {
    const alike = exact.get(key);
    if (alike) alike.push(index);
    else exact.set(key, [index]);
  });
  const turned = new Map(there.map((key, index) => [unordered(key), index]));
  const pairs: { from: number; to: number; score: number }[] = [];
  wanted.forEach((key, from) => {
    const alike = exact.get(key);
    const to = alike?.shift();
    const words = alike === undefined ? unordered(key) : "";
    const reordered = words === "" ? undefined : turned.get(words);
    if (to !== undefined) pairs.push({ from, to, score: 3 });
    else if (reordered !== undefined) pairs.push({ from, to: reordered, score: 2.5 });
    else if (alike === undefined && there.length <= 200) {
      there.forEach((other, to) => {
        const score = likeness(key, other);
        if (score > 0) pairs.push({ from, to, score });
      });
    }
  });
  pairs.sort((a, b) => b.score - a.score);
  const used = new Set<number>();
  for (const { from, to, score } of pairs) {
    if (result[from]!.index >= 0 || used.has(to)) continue;
    result[from] = { index: to, likeness: score };
    used.add(to);
  }
  // Two letters are the initials of many things; beside longer ones they are meant.
  if (result.some(({ likeness: score }) => score === INITIALS)) {
    wanted.forEach((key, from) => {
      if (result[from]!.index >= 0 || key.length !== 2) return;
      const to = there.findIndex((other, index) => !used.has(index) && isInitials(key, other.split(" "), 2));
      if (to < 0) return;
      result[from] = { index: to, likeness: INITIALS };
      used.add(to);
    });
  }
  return result;
}
