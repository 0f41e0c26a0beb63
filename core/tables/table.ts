import type { ObjectiveRole } from "#core/domain/reading.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { foldSpaces } from "./values/fold.ts";
import { roleOfHeader } from "./values/header-role.ts";
import { isRationaleLabel, isScaleLabel, isTotalLabel, isWeightLabel } from "./values/labels.ts";
import { kindOf } from "./cell-kind.ts";
import { columnHeaders, type ColumnHeader } from "./column-headers.ts";
import type { Layout } from "./layout.ts";
import { View } from "./view.ts";

/** A layout taken one way round: each record is a thing, each field says something about every record. */
export interface Table {
  readonly layout: Layout;
  readonly view: View;
  /** The line whose cells head the fields. */
  readonly headerLine: number;
  /** The field whose cells name the records. */
  readonly nameField: number;
  /** What stands where the header line and the name field cross. */
  readonly corner: string;
  readonly records: readonly TableRecord[];
  readonly fields: readonly TableField[];
  /** Lines that say something about the fields instead of being a record. */
  readonly sides: readonly SideLine[];
  /** How many records were left out because they hold ratings times weights. */
  readonly products: number;
}

export interface TableRecord {
  readonly name: string;
  readonly cell: CellRef;
  readonly line: number;
  /** Further lines of the same record, where its name is merged over several. */
  readonly more: readonly number[];
  readonly group: string | null;
  /** It has a name and nothing else. */
  readonly bare: boolean;
}

export interface TableField {
  readonly field: number;
  readonly header: string;
  readonly cell: CellRef | null;
  readonly group: { readonly text: string; readonly cell: CellRef } | null;
}

export type SideRole =
  "weight" | "unnamed-weight" | "scale" | "total" | Exclude<ObjectiveRole, "name" | "weight">;

export interface SideLine {
  readonly role: SideRole;
  readonly label: string;
  readonly line: number;
}

/** Seen turned round each record is a column; past so many rows nobody's objectives run downwards. */
const MOST_TURNED = 500;
/** In a table of more lines than this, lines about the fields are looked for only near its ends. */
const SHORT = 200;
const NEAR_END = 8;

/**
 * @param turned records are columns, fields are rows
 * @returns null where that makes no table
 */
export function tableOf(layout: Layout, turned: boolean): Table | null {
  if (turned && layout.range.rows > MOST_TURNED) return null;
  const { grid, range, headerRow, nameColumn } = layout;
  const view = new View(grid, range, turned);
  const headerLine = turned ? nameColumn - range.column : headerRow - range.row;
  const nameField = turned ? headerRow - range.row : nameColumn - range.column;
  const headers = columnHeaders(layout);
  const fields: TableField[] = [];
  for (let field = 0; field < view.fields; field++) {
    if (field === nameField || (turned && field < nameField)) continue;
    const header = turned ? rowHeader(view, headerLine, field) : headers.get(range.column + field);
    if (header) fields.push({ field, header: header.text, cell: header.cell, group: header.group });
  }
  const lines = new Lines(view, headerLine, nameField, fields, turned ? headers : null, layout.weights);
  const corner = view.at(headerLine, nameField);
  return {
    layout,
    view,
    headerLine,
    nameField,
    corner: typeof corner === "string" ? foldSpaces(corner) : "",
    records: lines.records,
    fields,
    sides: lines.sides,
    products: 0,
  };
}

function rowHeader(view: View, headerLine: number, field: number): ColumnHeader {
  const value = view.spread(headerLine, field);
  const text = value === null || typeof value === "object" ? "" : foldSpaces(String(value));
  return { text, cell: text === "" ? null : view.cell(headerLine, field), group: null };
}

/** Sorts the lines of a view into records and side lines. */
class Lines {
  readonly records: TableRecord[] = [];
  readonly sides: SideLine[] = [];

  constructor(
    private readonly view: View,
    private readonly headerLine: number,
    private readonly nameField: number,
    private readonly fields: readonly TableField[],
    /** Names of the lines where lines are columns. */
    private readonly headers: ReadonlyMap<number, ColumnHeader> | null,
    private readonly weights: RangeRef | undefined,
  ) {
    const headerHoldsNumbers = fields.filter(
      ({ field }) => kindOf(view.at(headerLine, field)) === "number",
    ).length;
    if (headers === null && headerHoldsNumbers > 1 && headerHoldsNumbers * 2 >= fields.length) {
      this.sides.push({ role: "unnamed-weight", label: "", line: headerLine });
    }
    for (let line = 0; line < view.lines; line++) {
      if (line !== headerLine && this.isFilled(line)) this.sort(line);
    }
  }

  private sort(line: number): void {
    if (this.holdsNamedWeights(line)) {
      this.sides.push({ role: "weight", label: this.name(line)?.text ?? "", line });
      return;
    }
    const { view, nameField } = this;
    const named = this.name(line);
    if (named === null) {
      this.sortNameless(line);
      return;
    }
    const role = this.mayBeSide(line) ? sideRole(named.text, this.headers !== null) : null;
    if (role) {
      this.sides.push({ role, label: named.text, line });
      return;
    }
    if (this.headers === null && line < this.headerLine) return;
    const previous = this.records[this.records.length - 1];
    const merge = view.mergeAt(line, nameField);
    if (previous && merge && this.headers === null && merge.row < view.cell(line, nameField).row) {
      this.records[this.records.length - 1] = { ...previous, more: [...previous.more, line] };
      return;
    }
    const bare = this.fields.every(({ field }) => view.at(line, field) === null);
    this.records.push({ ...named, name: named.text, line, more: [], bare });
  }

  private sortNameless(line: number): void {
    const first = this.firstText(line);
    const role = first === null || !this.mayBeSide(line) ? null : sideRole(first, false);
    if (role) {
      this.sides.push({ role, label: first ?? "", line });
      return;
    }
    if (this.headers !== null) return;
    const previous = this.records[this.records.length - 1];
    const merge = this.view.mergeAt(line, this.nameField);
    if (previous && line > this.headerLine && merge && merge.row <= this.view.cell(previous.line, 0).row) {
      this.records[this.records.length - 1] = { ...previous, more: [...previous.more, line] };
    } else if (first === null && !previous && this.numbers(line) > 1) {
      this.sides.push({ role: "unnamed-weight", label: "", line });
    } else if (first === null && previous && this.numbers(line) > 0 && this.isSum(line)) {
      this.sides.push({ role: "total", label: "", line });
    }
  }

  private holdsNamedWeights(line: number): boolean {
    const { weights, view } = this;
    if (!weights) return false;
    return this.headers
      ? weights.columns === 1 && weights.column === view.lineIndex(line)
      : weights.rows === 1 && weights.row === view.lineIndex(line);
  }

  /** In a long table totals and weights stand near its ends; a name in between may well begin with such a word. */
  private mayBeSide(line: number): boolean {
    const { lines } = this.view;
    return lines <= SHORT || line <= this.headerLine + NEAR_END || line >= lines - NEAR_END;
  }

  private name(line: number): { text: string; cell: CellRef; group: string | null } | null {
    if (this.headers) {
      const header = this.headers.get(this.view.lineIndex(line));
      if (!header?.cell || header.text === "") return null;
      return { text: header.text, cell: header.cell, group: header.group?.text ?? null };
    }
    const value = this.view.at(line, this.nameField);
    if (value === null || typeof value === "object") return null;
    return { text: foldSpaces(String(value)), cell: this.view.cell(line, this.nameField), group: null };
  }

  private isFilled(line: number): boolean {
    if (this.view.at(line, this.nameField) !== null) return true;
    return this.fields.some(({ field }) => this.view.at(line, field) !== null);
  }

  private firstText(line: number): string | null {
    for (const { field } of this.fields) {
      const value = this.view.at(line, field);
      if (value !== null) {
        if (typeof value === "string" && kindOf(value) === "text") return value;
      }
    }
    return null;
  }

  private numbers(line: number): number {
    return this.fields.filter(({ field }) => kindOf(this.view.at(line, field)) === "number").length;
  }

  private isSum(line: number): boolean {
    return this.fields.some(({ field }) => /SUM|AVERAGE/i.test(this.view.formula(line, field)));
  }
}

/** What a line's label says that it holds, when that is something about the fields. */
export function sideRole(label: string, turned: boolean): SideRole | null {
  if (isWeightLabel(label)) return "weight";
  if (turned && isLeast(label)) return "minimum";
  if (isScaleLabel(label)) return "scale";
  if (isTotalLabel(label)) return "total";
  if (isRationaleLabel(label)) return "ignored";
  const { role, confidence } = roleOfHeader(label, "objective") ?? { role: null, confidence: 0 };
  if (confidence < (turned && role !== "weight" ? 0.6 : 0.95)) return null;
  if (role === "direction" || role === "weight" || role === "scenario") return role;
  return turned && role !== "name" ? role : null;
}

/** "Minimum", "Mindestwert", beside criteria: the least that is asked for each. */
function isLeast(label: string): boolean {
  const found = roleOfHeader(label, "objective");
  return found?.role === "minimum" && found.confidence >= 0.95;
}
