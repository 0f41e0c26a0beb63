import { contains, type RangeRef } from "#core/workbook/range.ts";
import { foldSpaces } from "../values/fold.ts";
import { EN_US } from "#core/workbook/port.ts";
import { isCode } from "../values/codes.ts";
import { fractionOf } from "../values/fraction.ts";
import { lettersOf } from "../values/letter-weights.ts";
import { isMoscow, isPriority } from "../values/priority.ts";
import { speaksOf } from "../witness/words.ts";
import { inSteps, writtenWeight } from "../written-weight.ts";
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

/** It begins in the sheet's first line: nothing heads it, so that it is a list of weights and no table of objectives. */
export function isHeaderless({ items }: NameList): boolean {
  return items[0]!.line === 0;
}

/** "Growth weight", "Quality weight": each name says that its number is one. */
export function areCalledWeights({ items }: Pick<NameList, "items">): boolean {
  return items.every(({ name }) => name.includes(" ") && speaksOf("weight", name));
}

/** @param weights ranges that a defined name says are weights */
export function nameListsOf(sights: readonly Sight[], weights: readonly RangeRef[]): NameList[] {
  return sights
    .flatMap((sight) => (sight.lines > MOST_LINES ? [] : listsIn(sight)))
    .map(amongSettings)
    .map((list) => {
      const isNamed = list.items.every(({ line }) =>
        weights.some((range) => contains(range, list.sight.cell(line, list.valueField))),
      );
      return isNamed ? { ...list, isWeights: true } : list;
    });
}

/** "Weight: Growth" beside "Discount rate": where some names say that they are weights, the others are other settings. */
function amongSettings(list: NameList): NameList {
  const isCalled = ({ name }: ListedName): boolean => name.includes(" ") && speaksOf("weight", name);
  const called = list.items.filter(isCalled);
  if (called.length < LEAST_CALLED || called.length === list.items.length || !areAlike(called)) return list;
  const left = list.items.filter((item) => !isCalled(item)).map(({ line }) => line);
  return { ...list, items: called, left: new Set([...(list.left ?? []), ...left]) };
}

const LEAST_CALLED = 2;

/** All begin with one word, or end in one. */
function areAlike(items: readonly ListedName[]): boolean {
  const words = items.map(({ key }) => key.split(" "));
  const first = new Set(words.map((each) => each[0]));
  const last = new Set(words.map((each) => each[each.length - 1]));
  return [first, last].some((ends) => ends.size === 1 && [...ends].every((end) => speaksOf("weight", end!)));
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
  const others = isCode(name) ? [nameField + 1, nameField - 1] : [];
  const fullField = others.find(
    (field) => field >= 0 && sight.isText(line, field) && foldSpaces(sight.text(line, field)).length > 4,
  );
  const full = fullField === undefined ? null : foldSpaces(sight.text(line, fullField));
  return { line, name, key: wordKey(name), value, full, fullField: fullField ?? null };
}
