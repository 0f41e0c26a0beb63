import type { RangeRef } from "#core/workbook/range.ts";
import { yesNo } from "./values/answers.ts";
import { roleOfHeader } from "./values/header-role.ts";
import { kindOf, type CellKind } from "./cell-kind.ts";
import { valueAt, type Grid } from "./grid.ts";
import { isKnownHeader, isNameHeader, isPlainNameHeader, isSideLabel } from "./labels.ts";

/** Where a block keeps its names: one row heads the columns, one column heads the rows. */
export interface Layout {
  readonly grid: Grid;
  readonly range: RangeRef;
  /** Sheet row whose cells name the columns. */
  readonly headerRow: number;
  /** Sheet column whose cells name the rows. */
  readonly nameColumn: number;
  /** How table-like it is; comparable within a block only. */
  readonly score: number;
  /** Cells of this block that a defined name says are weights. */
  readonly weights?: RangeRef;
}

const HEADER_CANDIDATES = 8;
const DEEPEST_HEADER = 25;
const SAMPLED_ROWS = 60;
const SAMPLED_COLUMNS = 60;

/**
 * The most table-like reading of a block: every pair of a row of texts and a column of texts is tried and scored by
 * how completely they name the columns and rows that hold something. Looks at a bounded sample.
 * @param notNames a column that holds no names of its rows
 * @returns null for a block that is no table
 */
export function layoutOf(grid: Grid, range: RangeRef, notNames: number | null = null): Layout | null {
  const sample = new Sample(grid, range);
  let best: Layout | null = null;
  for (const headerRow of sample.headerCandidates()) {
    for (const nameColumn of sample.nameCandidates(headerRow)) {
      if (nameColumn === notNames) continue;
      const score = sample.score(headerRow, nameColumn);
      if (score !== null && (best === null || score > best.score)) {
        best = { grid, range, headerRow, nameColumn, score };
      }
    }
  }
  return best;
}

/** The kinds of a block's first cells, and the measures taken on them. */
class Sample {
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];
  private readonly kinds: ReadonlyMap<number, readonly CellKind[]>;

  constructor(
    private readonly grid: Grid,
    private readonly range: RangeRef,
  ) {
    this.columns = upTo(range.column, Math.min(range.columns, SAMPLED_COLUMNS));
    const kinds = new Map<number, readonly CellKind[]>();
    for (let row = range.row; row < range.row + range.rows && kinds.size < SAMPLED_ROWS; row++) {
      const kindsHere = this.columns.map((column) => kindOf(valueAt(grid, row, column)));
      if (kindsHere.some((kind) => kind !== "blank")) kinds.set(row, kindsHere);
    }
    this.kinds = kinds;
    this.rows = [...kinds.keys()];
  }

  /** Rows with a text that is no side label, those with the most texts first. */
  headerCandidates(): number[] {
    const texts = (row: number): number =>
      this.columns.filter(
        (column) => this.kind(row, column) === "text" && !isSideLabel(this.value(row, column)),
      ).length;
    return this.rows
      .slice(0, DEEPEST_HEADER)
      .filter((row) => texts(row) > 0)
      .sort((a, b) => texts(b) - texts(a) || a - b)
      .slice(0, HEADER_CANDIDATES);
  }

  /** Columns with a text below the header, those with the most texts first. */
  nameCandidates(headerRow: number): number[] {
    const texts = (column: number): number =>
      this.rows.filter((row) => row > headerRow && this.kind(row, column) === "text").length;
    const named = this.columns.filter(
      (column) => texts(column) > 0 && isNameHeader(this.value(headerRow, column)),
    );
    const others = this.columns
      .filter((column) => texts(column) > 0 && !named.includes(column))
      .sort((a, b) => texts(b) - texts(a) || a - b);
    return [...named, ...others].slice(0, HEADER_CANDIDATES);
  }

  score(headerRow: number, nameColumn: number): number | null {
    const below = this.rows.filter((row) => row > headerRow);
    const filled = this.columns.filter(
      (column) => column !== nameColumn && below.some((row) => this.kind(row, column) !== "blank"),
    );
    const corner = this.value(headerRow, nameColumn);
    if (below.length === 0 || (filled.length === 0 && !isNameHeader(corner))) return null;

    const heads = filled.map((column) => this.kind(headerRow, column));
    const headed = count(heads, "text") + count(heads, "number") / 2;
    // A row of numbers after a name is a record, unless the "name" is a header and the numbers are weights.
    const isRecord = count(heads, "number") > count(heads, "text") && !isPlainNameHeader(corner);
    const things = below.filter((row) => !this.isSideRow(row));
    const labels = things.map((row) => this.value(row, nameColumn)).filter((value) => value !== null);
    const nameless = things.filter(
      (row) =>
        this.kind(row, nameColumn) === "blank" &&
        filled.filter((column) => this.kind(row, column) !== "blank").length > 1,
    ).length;
    if (labels.length === 0) return null;
    const body = things.flatMap((row) => filled.map((column) => this.kind(row, column)));
    const known = this.columns.filter((column) => isKnownHeader(this.value(headerRow, column))).length;
    const otherRole =
      typeof corner === "string" && !isNameHeader(corner) && roleOfHeader(corner, "investment") !== null;
    const answers = labels.filter((label) => yesNo(label) !== null).length;
    const headAnswers = filled.filter((column) => yesNo(this.value(headerRow, column)) !== null).length;
    const numericNames = things.filter((row) => this.kind(row, nameColumn) === "number").length;
    const passed = this.rows.filter(
      (row) =>
        row < headerRow &&
        this.kind(row, nameColumn) === "text" &&
        !this.isSideRow(row) &&
        this.filledIn(row) > 1,
    ).length;

    return (
      3 * share(headed, filled.length, 0.5) +
      3 * share(labels.length, labels.length + nameless, 0) +
      share(new Set(labels).size, labels.length, 0) +
      share(count(body, "number"), body.length - count(body, "blank"), 0) +
      Math.min(2, known / 2) +
      (isNameHeader(corner) && !isRecord ? 2 : 0) -
      (isRecord ? 2 : 0) -
      (otherRole ? 1 : 0) -
      2 * share(numericNames, labels.length, 0) -
      // Yes and no are what things are asked, and never what they are called.
      2 * share(answers, labels.length, 0) -
      2 * share(headAnswers, filled.length, 0) -
      0.5 * passed -
      0.1 * this.rows.indexOf(headerRow) -
      0.02 * this.columns.indexOf(nameColumn)
    );
  }

  /** A row whose first text is a label such as "Weight" or "Total". */
  private isSideRow(row: number): boolean {
    const first = this.columns.find((column) => this.kind(row, column) === "text");
    return first !== undefined && isSideLabel(this.value(row, first));
  }

  private filledIn(row: number): number {
    return this.columns.filter((column) => this.kind(row, column) !== "blank").length;
  }

  private kind(row: number, column: number): CellKind {
    return this.kinds.get(row)?.[column - this.range.column] ?? "blank";
  }

  private value(row: number, column: number) {
    return valueAt(this.grid, row, column);
  }
}

function upTo(first: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => first + offset);
}

function count(kinds: readonly CellKind[], kind: CellKind): number {
  return kinds.filter((each) => each === kind).length;
}

function share(part: number, whole: number, none: number): number {
  return whole === 0 ? none : part / whole;
}
