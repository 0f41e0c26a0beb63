import type { Table } from "./table.ts";
import type { WrittenWeight } from "./written-weight.ts";

/** Criteria running downwards under group rows that carry weights of their own. */
export interface RowGroups {
  /** Weights of the groups, by name; empty where the group rows are only subtotals. */
  readonly groups: ReadonlyMap<string, WrittenWeight>;
  /** The group of each criterion, by field. */
  readonly groupOf: ReadonlyMap<number, string>;
  /** The weights of the criteria alone. */
  readonly weights: ReadonlyMap<number, WrittenWeight>;
}

/**
 * Finds group rows: rows with a weight and no ratings, each over two or more rated rows whose weights add up either
 * to the group's own weight (then it is a subtotal) or to the same sum in every group (then they are shares of it).
 * @returns null where there are none
 */
export function rowGroups(table: Table, weights: ReadonlyMap<number, WrittenWeight>): RowGroups | null {
  if (!table.view.turned) return null;
  const fields = table.fields.filter(({ field }) => weights.has(field));
  const isHead = (field: number): boolean =>
    table.records.every(({ line }) => table.view.at(line, field) === null);
  const groups: { field: number; name: string; children: number[] }[] = [];
  for (const { field, header } of fields) {
    const group = groups[groups.length - 1];
    if (isHead(field)) groups.push({ field, name: header, children: [] });
    else if (group) group.children.push(field);
    else return null;
  }
  if (groups.length < 2 || groups.some(({ children }) => children.length < 2)) return null;
  const size = (field: number): number => weights.get(field)?.value ?? 0;
  const sums = groups.map(({ children }) => children.reduce((sum, field) => sum + size(field), 0));
  const areSubtotals = groups.every(({ field }, index) => alike(sums[index]!, size(field)));
  if (!areSubtotals && !sums.every((sum) => alike(sum, sums[0]!))) return null;
  const heads = new Set(groups.map(({ field }) => field));
  return {
    groups: new Map(areSubtotals ? [] : groups.map(({ field, name }) => [name, weights.get(field)!])),
    groupOf: new Map(
      groups.flatMap(({ name, children }) => children.map((field): [number, string] => [field, name])),
    ),
    weights: new Map([...weights].filter(([field]) => !heads.has(field))),
  };
}

function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.011 * Math.max(Math.abs(a), Math.abs(b));
}
