import type { FoundTable } from "#core/domain/reading.ts";
import { columnName, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { Role, TableKind } from "./corrections.ts";

/** A table as it is shown for checking. */
export interface UnderstoodTable {
  readonly kind: TableKind;
  readonly range: RangeRef;
  /** How many objectives or investments it holds. */
  readonly count: number;
  /** What scores rest on, found or not. */
  readonly roles: readonly UnderstoodRole[];
  /** Every column (or row) of the table, for choosing. */
  readonly lines: readonly Line[];
}

/** A role and the columns that play it. */
export interface UnderstoodRole {
  readonly role: Role;
  readonly lines: readonly Line[];
}

export interface Line {
  /** Absolute index. */
  readonly line: number;
  /** The header; else the first that stands there; a column's letter or a row's number where nothing does. */
  readonly label: string;
  readonly role: Role;
  readonly headerCell: CellRef | null;
}

/** The roles that have a line of their own, found or not, because scores are poorer without. */
const MAIN: Readonly<Record<TableKind, readonly Role[]>> = {
  objectives: ["name", "weight"],
  investments: ["name", "costOnce", "costYearly", "status"],
};

export function understoodTables({ reading, cells }: Understanding): UnderstoodTable[] {
  const tables: UnderstoodTable[] = [];
  const read = new CellsRead(cells);
  if (reading.objectives) tables.push(understoodTable("objectives", reading.objectives, read));
  if (reading.investments) tables.push(understoodTable("investments", reading.investments, read));
  return tables;
}

function understoodTable(kind: TableKind, found: FoundTable<Role>, cells: CellsRead): UnderstoodTable {
  const lines = linesOf(found, cells);
  const roles = MAIN[kind].map((role) => ({ role, lines: lines.filter((line) => line.role === role) }));
  const anyCost = roles.some(({ role, lines: played }) => isCost(role) && played.length > 0);
  return {
    kind,
    range: found.range,
    count: found.lines.length,
    // One kind of cost is enough: the other gets a line only where it was found, "once" where neither was.
    roles: roles.filter(
      ({ role, lines: played }) => !isCost(role) || played.length > 0 || (!anyCost && role === "costOnce"),
    ),
    lines,
  };
}

function isCost(role: Role): boolean {
  return role === "costOnce" || role === "costYearly";
}

function linesOf(found: FoundTable<Role>, cells: CellsRead): Line[] {
  const byColumn = found.orientation === "rows";
  const first = byColumn ? found.range.column : found.range.row;
  const count = byColumn ? found.range.columns : found.range.rows;
  return Array.from({ length: count }, (_, offset) => {
    const line = first + offset;
    const field = found.fields.find((one) => one.line === line);
    return {
      line,
      label:
        field?.header || firstText(found, line, cells) || (byColumn ? columnName(line) : String(line + 1)),
      role: field?.role ?? "ignored",
      headerCell: field?.headerCell ?? null,
    };
  });
}

/** How far into a line its name is looked for. */
const LOOKED_AT = 8;

/** The first text in a column (or row) of the table: what people call it by, where the reader saw no header. */
function firstText({ range, orientation }: FoundTable<Role>, line: number, cells: CellsRead): string {
  const byColumn = orientation === "rows";
  for (let step = 0; step < Math.min(LOOKED_AT, byColumn ? range.rows : range.columns); step += 1) {
    const value = cells.value(
      byColumn
        ? { sheet: range.sheet, row: range.row + step, column: line }
        : { sheet: range.sheet, row: line, column: range.column + step },
    );
    if (typeof value === "string" && value.trim() !== "") return value.trim().slice(0, 40);
  }
  return "";
}
