import { wordKey } from "../find/cell-reader.ts";
import { addUpAlike, areGroups, isWhole } from "../find/group-runs.ts";
import { pairNames } from "../find/likeness.ts";
import type { NameList } from "../find/name-lists.ts";
import type { Sight } from "../find/sight.ts";
import { foldSpaces } from "../values/fold.ts";
import type { FieldWeights } from "../weight-lines.ts";
import { speaksOf } from "../witness/words.ts";
import type { WrittenWeight } from "../written-weight.ts";
import type { Candidate } from "../candidate.ts";
import { groupsByField, sharesOf } from "./group-shares.ts";

/** Names of groups are found whole, or as the beginning or end of one another. */
const LEAST_LIKENESS = 2;
const ABOVE = 2;

interface NamedRun {
  readonly name: string;
  /** Absolute fields. */
  readonly fields: readonly number[];
}

/**
 * Weights of groups that are listed elsewhere ("Finance 60%, People 40%" on a sheet of its own) while each objective
 * stands under its group's name with its share of it: the shares add up to the same in every group.
 * @returns the same weights with what their groups weigh; null where there is no such list
 */
export function withListedGroups(
  candidate: Candidate,
  weights: FieldWeights,
  fieldOffset: number,
  lists: readonly NameList[],
): FieldWeights | null {
  const shares = sharesOf(candidate, weights, fieldOffset);
  if (!shares) return null;
  const { source, cells } = candidate;
  const { frame } = cells;
  for (let line = Math.max(0, frame.first - ABOVE); line <= frame.last; line++) {
    if (line === source!.line || line === frame.header) continue;
    const runs = namedRuns(frame.sight, line, shares.fields);
    if (!runs || !addUpAlike(shares, runs)) continue;
    for (const list of lists) {
      const listed = isElsewhere(list, cells) ? weightsIn(list, runs) : null;
      if (listed) return { ...weights, groups: listed, groupOf: groupsByField(runs, fieldOffset) };
    }
  }
  return null;
}

/** Texts of a line, each for the fields up to the next; null where they are no names of groups. */
function namedRuns(sight: Sight, line: number, fields: readonly number[]): NamedRun[] | null {
  const runs: { name: string; fields: number[] }[] = [];
  for (const field of fields) {
    const value = sight.spread(line, field);
    const last = runs[runs.length - 1];
    if (value !== null && !sight.reader.isText(value)) return null;
    const name = typeof value === "string" ? foldSpaces(value) : "";
    if (last && (name === "" || name === last.name)) last.fields.push(field);
    else if (name !== "") runs.push({ name, fields: [field] });
    else return null;
  }
  const isDistinct = new Set(runs.map(({ name }) => name)).size === runs.length;
  return areGroups(runs) && isDistinct ? runs : null;
}

/** Not one that stands among the lines of the table itself. */
function isElsewhere(
  { sight, items, nameField, valueField }: NameList,
  { frame }: Candidate["cells"],
): boolean {
  if (sight.sheet !== frame.sight.sheet) return true;
  const { sight: own, header, last, firstField, lastField } = frame;
  return items.every(({ line }) =>
    [nameField, valueField].every((field) => {
      const [row, column] = [sight.row(line, field), sight.column(line, field)];
      const [at, across] = own.turned ? [column, row] : [row, column];
      return at < header || at > last || across < firstField || across > lastField;
    }),
  );
}

function weightsIn(list: NameList, runs: readonly NamedRun[]): Map<string, WrittenWeight> | null {
  const { items, head, sight, valueField, isWeights } = list;
  const pairs = pairNames(
    runs.map(({ name }) => wordKey(name)),
    items.map(({ key }) => key),
  );
  if (pairs.some(({ index, likeness }) => index < 0 || likeness < LEAST_LIKENESS)) return null;
  const found = pairs.map(({ index }) => items[index]!);
  const sum = found.reduce((total, { value }) => total + value, 0);
  if (
    found.some(({ value }) => value <= 0) ||
    !(isWhole(sum) || isWeights === true || speaksOf("weight", head))
  )
    return null;
  return new Map(
    found.map(({ line, value }, at): [string, WrittenWeight] => [
      runs[at]!.name,
      { written: value, value, percent: false, cell: sight.cell(line, valueField) },
    ]),
  );
}
