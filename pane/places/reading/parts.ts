import type { FoundTable } from "#core/domain/reading.ts";
import { boundingRange, columnName, contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { Role, TableKind } from "./corrections.ts";

/** What a stretch of cells was taken for. */
export type PartKind =
  "objectives" | "weights" | "investments" | "ratings" | "conditions" | "facts" | "totals";

/** A part of what was read, as it is shown in the picture and in the list beside it. */
export interface Part {
  readonly kind: PartKind;
  /** Its cells; the first range is the one to go to. */
  readonly ranges: readonly RangeRef[];
  /** What stands there: names of things, or headers of columns. */
  readonly names: readonly string[];
}

/** Roles of columns that ask for something before an investment can be had. */
const CONDITIONS: ReadonlySet<Role> = new Set<Role>([
  "readiness",
  "gate",
  "requires",
  "excludes",
  "capabilities",
  "earliestStart",
]);
/** Roles that are parts of their own, or none. */
const APART: ReadonlySet<Role> = new Set<Role>(["name", "weight", "rating", "total", "ignored"]);

/** The parts that were found, in the order in which people look for them. */
export function partsOf({ reading }: Understanding): Part[] {
  const { objectives, investments } = reading.strategy;
  const parts: Part[] = [];
  const add = (kind: PartKind, ranges: readonly (RangeRef | null)[], names: readonly string[]): void => {
    const found = ranges.filter((range): range is RangeRef => range !== null);
    if (found.length > 0) parts.push({ kind, ranges: found, names });
  };
  const named = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name);
  add("objectives", [boxOf(objectives.map(({ cell }) => cell))], named(objectives));
  add("weights", [reading.weights?.range ?? boxOf(objectives.map(({ weightCell }) => weightCell))], []);
  add("investments", [boxOf(investments.map(({ cell }) => cell))], named(investments));
  // Of a table whose ratings are one column of names only that column is them.
  const inColumn = reading.ratings?.layout === "text-column";
  const rated = investments.flatMap(({ ratings }) => ratings.map(({ cell }) => cell));
  add("ratings", [inColumn ? boxOf(rated) : (reading.ratings?.range ?? null)], []);
  const tables: [TableKind, FoundTable<Role> | null][] = [
    ["investments", reading.investments],
    ...(reading.further ?? []).map((table): [TableKind, FoundTable<Role>] => ["investments", table]),
    ["objectives", reading.objectives],
  ];
  for (const kind of ["conditions", "facts"] as const) {
    const fields = tables.flatMap(([, table]) =>
      (table?.fields ?? [])
        .filter(({ role }) => !APART.has(role) && !(inColumn && role === "objectives"))
        .filter(({ role }) => CONDITIONS.has(role) === (kind === "conditions"))
        .map((field) => ({ table: table!, field })),
    );
    add(
      kind,
      fields.map(({ table, field }) => lineRange(table, field.line)),
      fields.map(({ field }) => field.header || columnName(field.line)),
    );
  }
  add("totals", [boxOf(reading.totals?.cells.map(({ cell }) => cell) ?? [])], [reading.totals?.header ?? ""]);
  return parts;
}

/** The smallest rectangle that holds the cells on the sheet of the first of them; null where there are none. */
export function boxOf(cells: readonly (CellRef | null)[]): RangeRef | null {
  const found = cells.filter((cell): cell is CellRef => cell !== null);
  return boundingRange(found.map(({ sheet, row, column }) => ({ sheet, row, column, rows: 1, columns: 1 })));
}

/** A column of a table (a row, where it lies on its side) as far as its things go. */
function lineRange({ range, orientation, lines }: FoundTable<Role>, line: number): RangeRef {
  const first = Math.min(...lines);
  const count = lines.length === 0 ? 1 : Math.max(...lines) - first + 1;
  const from = lines.length === 0 ? (orientation === "rows" ? range.row : range.column) : first;
  return orientation === "rows"
    ? { sheet: range.sheet, row: from, column: line, rows: count, columns: 1 }
    : { sheet: range.sheet, row: line, column: from, rows: 1, columns: count };
}

/** The part that a cell belongs to: the smallest of those that hold it, as a table may lie in another. */
export function partAt(parts: readonly Part[], cell: CellRef): PartKind | null {
  let best: { readonly kind: PartKind; readonly size: number } | null = null;
  for (const { kind, ranges } of parts) {
    for (const range of ranges) {
      const size = range.rows * range.columns;
      if (contains(range, cell) && (!best || size < best.size)) best = { kind, size };
    }
  }
  return best?.kind ?? null;
}
