import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { Choice } from "./choose.ts";
import { AliasIndex, nameKey } from "./name-match.ts";
import { entriesOfList, type ObjectiveEntry } from "./objective-entry.ts";
import { namedObjectives } from "./served-text.ts";

export interface MatchedObjectives {
  /** In order: as listed, then those that only the ratings' headers name. */
  readonly entries: readonly ObjectiveEntry[];
  /** Each one's index among the rating source's objectives; -1 where nothing rates it. */
  readonly rated: readonly number[];
}

/**
 * Joins the list of objectives with those that ratings are about, by name.
 * @param served texts naming objectives, for workbooks that name them nowhere else
 */
export function matchObjectives(
  { list, source, listed: known }: Choice,
  served: readonly (string | null)[],
  locale: WorkbookLocale,
): MatchedObjectives {
  if (!list) {
    if (source) return { entries: source.objectives, rated: source.objectives.map((_, index) => index) };
    const named = namedObjectives(served);
    return { entries: named.map(plainEntry), rated: named.map(() => -1) };
  }
  const listed = entriesOfList(list, locale);
  if (!source) return { entries: listed, rated: listed.map(() => -1) };
  const index = new AliasIndex(listed.map(namesOf));
  const rated = listed.map(() => -1);
  const extra: number[] = [];
  const inTurn = namesakesInTurn(listed.map(({ name }) => name));
  source.objectives.forEach(({ name }, at) => {
    const found = known ? known[at]! : inTurn(index.find(name));
    if (found >= 0 && rated[found] === -1) rated[found] = at;
    else extra.push(at);
  });
  // A list that was only found by its names has no say where the ratings' own table weighs all of them.
  const isWeighed =
    known === null &&
    source.objectives.every(({ weight }) => weight !== null) &&
    listed.every(({ weight }, at) => weight === null || rated[at]! >= 0);
  const weightless = isWeighed || listed.every(({ weight }) => weight === null);
  const entries = listed.map((entry, at) => withHead(entry, source.objectives[rated[at]!], weightless));
  return {
    entries: [...entries, ...extra.map((at) => source.objectives[at]!)],
    rated: [...rated, ...extra],
  };
}

/** What an objective is called, in its own table and for short in others. */
export function namesOf({ name, code }: ObjectiveEntry): string[] {
  return code === undefined ? [name] : [name, code];
}

/** Of objectives that are called alike the first column rates the first, the next one the next. */
function namesakesInTurn(names: readonly string[]): (found: number) => number {
  const keys = names.map(nameKey);
  const waiting = new Map<string, number[]>();
  keys.forEach((key, at) => waiting.set(key, [...(waiting.get(key) ?? []), at]));
  return (found) => (found < 0 ? found : (waiting.get(keys[found]!)!.shift() ?? found));
}

/** An objective of the list with what its header over the ratings adds. */
function withHead(
  entry: ObjectiveEntry,
  head: ObjectiveEntry | undefined,
  weightless: boolean,
): ObjectiveEntry {
  if (!head) return entry;
  return {
    ...entry,
    weight: weightless ? head.weight : entry.weight,
    scaleText: entry.scaleText || head.scaleText,
    reversed: entry.reversed || head.reversed,
    isWayTold: entry.isWayTold || head.isWayTold,
    scenarios: entry.scenarios.length > 0 ? entry.scenarios : head.scenarios,
  };
}

function plainEntry(name: string): ObjectiveEntry {
  return {
    name,
    cell: null,
    weight: null,
    group: null,
    scaleText: "",
    reversed: false,
    isWayTold: false,
    attributes: [],
    scenarios: [],
  };
}
