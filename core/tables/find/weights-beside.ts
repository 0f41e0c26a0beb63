import { speaksOf } from "../witness/words.ts";
import type { FrameCells } from "./frame-cells.ts";
import { BARE_SOURCE, type WeightSource } from "./weight-source.ts";

/** Lines under the header that may say what each part of an objective is. */
const BELOW = 2;
const LEAST_GROUPS = 2;
const LEAST_LINES = 2;
const FACTORS = [1, 0.01, 0.1, 10, 100];
const TOLERANCE = 0.006;

/** The fields of one objective: from its header up to the next one's. */
interface Group {
  /** Indices among the frame's fields of those that its header stands over. */
  readonly heads: readonly number[];
  /** Absolute fields. */
  readonly fields: readonly number[];
}

/**
 * Weights that stand on every line once more, in a field beside each objective's ratings ("Score | Weight | Total" under
 * each name): the same number on all lines, under a word for weights, or with a field of products beside it.
 */
export function weightsBeside(cells: FrameCells): WeightSource | null {
  const groups = groupsOf(cells);
  if (groups.length < LEAST_GROUPS) return null;
  const width = Math.min(...groups.map(({ fields }) => fields.length));
  for (let at = 0; at < width; at++) {
    const weights = groups.map(({ fields }) => constant(cells, fields[at]!));
    if (weights.some((weight) => weight === null)) continue;
    const products = productPlaces(cells, groups, at, weights as number[]);
    const isNamed = groups.every(({ fields }) => isHeaded(cells, fields[at]!));
    if (!isNamed && products.size === 0) continue;
    const values = new Float64Array(cells.fields.length).fill(NaN);
    groups.forEach(({ heads, fields }, g) => {
      for (const j of heads) {
        const place = fields.indexOf(cells.fields[j]!);
        if (place !== at && !products.has(place)) values[j] = weights[g]!;
      }
    });
    return {
      ...BARE_SOURCE,
      kind: "beside",
      values,
      label: isNamed ? wordUnder(cells, groups[0]!.fields[at]!) : "",
      isNamed: true,
      fields: groups.map(({ fields }) => fields[at]!),
    };
  }
  return null;
}

/** Objectives that head several fields each, as merged names or as names with nothing beside them do. */
export function groupsOf(cells: FrameCells): Group[] {
  const starts: number[] = [];
  cells.fieldGroup.forEach((group, j) => {
    if (j === 0 || cells.fieldGroup[j - 1] !== group) starts.push(j);
  });
  const { lastField, name } = cells.frame;
  const groups = starts.map((start, index): Group => {
    const next = starts[index + 1] ?? cells.fields.length;
    const heads = cells.fields.slice(start, next).map((_, offset) => start + offset);
    const first = cells.fields[start]!;
    const until = next < cells.fields.length ? cells.fields[next]! : lastField + 1;
    const fields: number[] = [];
    for (let field = first; field < until && field !== name; field++) fields.push(field);
    return { heads, fields };
  });
  const several = groups.filter(({ fields }) => fields.length > 1);
  // Behind the last objective other fields may follow that have no header of their own in this line.
  const [first] = several;
  return several.map((group) =>
    group.fields.length > first!.fields.length && group.heads.length === 1
      ? { ...group, fields: group.fields.slice(0, first!.fields.length) }
      : group,
  );
}

/** Lines with a name that hold a number in the field. */
function numbersOf({ lines, names, frame: { sight } }: FrameCells, field: number): (number | null)[] {
  return lines.map((line, i) => (names[i] === null ? null : sight.number(line, field)));
}

/** The one number that stands on all lines; null where there is none. */
function constant(cells: FrameCells, field: number): number | null {
  const found = numbersOf(cells, field).filter((value) => value !== null);
  const [first] = found;
  return found.length >= LEAST_LINES && first !== undefined && found.every((value) => value === first)
    ? first
    : null;
}

/** Places within each group that hold another place's numbers times the weight. */
function productPlaces(
  cells: FrameCells,
  groups: readonly Group[],
  at: number,
  weights: readonly number[],
): Set<number> {
  const width = Math.min(...groups.map(({ fields }) => fields.length));
  const found = new Set<number>();
  const columns = groups.map(({ fields }) => fields.map((field) => numbersOf(cells, field)));
  for (let product = 0; product < width; product++) {
    for (let rating = 0; rating < width; rating++) {
      if (product === at || rating === at || product === rating || found.has(rating)) continue;
      if (isProduct(columns, rating, product, weights)) found.add(product);
    }
  }
  return found;
}

function isProduct(
  columns: readonly (readonly (readonly (number | null)[])[])[],
  rating: number,
  product: number,
  weights: readonly number[],
): boolean {
  const ratios = columns.flatMap((group, g) =>
    group[rating]!.flatMap((value, i) => {
      const exact = (value ?? 0) * weights[g]!;
      const printed = group[product]![i] ?? null;
      return printed === null || exact === 0 ? [] : [printed / exact];
    }),
  );
  return (
    ratios.length >= columns.length * LEAST_LINES &&
    FACTORS.some((factor) => ratios.every((ratio) => Math.abs(ratio / factor - 1) < TOLERANCE))
  );
}

function isHeaded(cells: FrameCells, field: number): boolean {
  return speaksOf("weight", wordUnder(cells, field));
}

/** The first text right under the header. */
function wordUnder({ frame: { sight, header } }: FrameCells, field: number): string {
  for (let line = header + 1; line <= header + BELOW; line++) {
    if (sight.isText(line, field)) return sight.text(line, field);
  }
  return "";
}
