import { columnName } from "#core/workbook/range.ts";
import { isCellError } from "#core/workbook/cell.ts";
import { toLocalFormula } from "#sheets/server/formula-locale.ts";
import { ScriptException } from "./calls.ts";
import { displayed, marksOf } from "./display.ts";
import type { FakeDataValidation } from "./data-validation.ts";
import { PLAIN, type Area, type CellLooks, type DocumentCell, type DocumentSheet } from "./document.ts";
import { FakeFilter } from "./filter.ts";
import type { Session } from "./session.ts";
import { FakeSheet } from "./sheet.ts";
import { typed } from "./typing.ts";
import { instantOf, isDateFormat } from "./zones.ts";

type Matrix<T> = readonly (readonly T[])[];

interface RichText {
  readonly getText: () => string;
  readonly getLinkUrl: () => string | null;
  readonly getRuns: () => readonly object[];
}

const LOCKED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Range of SpreadsheetApp, as far as the add-on uses it. */
export class FakeRange {
  constructor(
    private readonly session: Session,
    readonly on: DocumentSheet,
    readonly area: Area,
  ) {}

  getSheet(): FakeSheet {
    return this.session.watch(new FakeSheet(this.session, this.on));
  }
  getRow(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  /** A sheet has one filter ("Range.createFilter"). */
  createFilter(): FakeFilter {
    this.session.mayWrite("Range.createFilter");
    if (this.on.filter)
      throw new ScriptException("You can't create a filter in a sheet that already has a filter.");
    this.on.filter = { area: this.area, by: new Map() };
    return this.session.watch(new FakeFilter(this.session, this.on, this.area));
  }
  getA1Notation(): string {
    const { row, column, rows, columns } = this.area;
    const cell = (r: number, c: number): string => columnName(c - 1) + String(r);
    const last = cell(row + rows - 1, column + columns - 1);
    return rows === 1 && columns === 1 ? last : `${cell(row, column)}:${last}`;
  }

  getValues(): unknown[][] {
    const { document } = this.session;
    return this.map((cell, row, column) => {
      // A custom function answers some time after it was written (guide "Custom functions in Google Sheets", "Loading…").
      if (document.isLoading && /ALIGN[A-Z]+\(/.test(cell.formula)) return "Loading...";
      const shown = document.shown(this.on, row, column);
      if (shown === null) return "";
      if (isCellError(shown)) return shown.error;
      const dated = typeof shown === "number" && isDateFormat(cell.looks.numberFormat);
      return dated ? instantOf(shown, document.timeZone) : shown;
    });
  }

  getFormulas(): string[][] {
    const { document } = this.session;
    const local = document.unknowns.formulas === "local";
    const decimal = marksOf(document.locale).decimal === "." ? "." : ",";
    return this.map(({ formula }) => (local ? toLocalFormula(formula, { decimal }) : formula));
  }

  /** Null of what is no text (Range.getRichTextValues), and of smart chips, for which there is no call. */
  getRichTextValues(): (RichText | null)[][] {
    return this.map(({ value, rich }) => {
      if (typeof value !== "string" || rich === "chip") return null;
      const text = {
        getText: () => value,
        getLinkUrl: () => (rich === "link" ? "https://example.org" : null),
      };
      return { ...text, getRuns: () => (rich === "runs" ? [text, text] : [text]) };
    });
  }

  setValues(values: Matrix<unknown>): this {
    const { document } = this.session;
    this.fits(values);
    this.mayEdit();
    for (const value of values.flat()) {
      const known = ["string", "number", "boolean"].includes(typeof value) || value instanceof Date;
      if (!known || Number.isNaN(value)) {
        throw new ScriptException(`Cannot convert ${String(value)} to a cell value.`);
      }
      // In Google's own words, as forum threads of Docs Editors quote them.
      if (typeof value === "string" && value.length > 50_000)
        throw new ScriptException(
          "Your input contains more than the maximum of 50000 characters in a single cell.",
        );
    }
    this.each(({ looks }, row, column, i, j) => checkRule(looks.validation, values[i]![j], row, column));
    this.each((cell, row, column, i, j) => {
      if (this.isCovered(row, column)) return;
      const value = values[i]![j];
      if (typeof value !== "string") {
        document.set(this.on, row, column, { value: value as number | boolean, formula: "" });
        return;
      }
      const { numberFormat, ...content } = typed(value, cell.looks.numberFormat, document.locale);
      document.set(this.on, row, column, content);
      if (numberFormat !== undefined && cell.looks.numberFormat === PLAIN.numberFormat) {
        document.set(this.on, row, column, { looks: { ...cell.looks, numberFormat } });
      }
    });
    return this;
  }

  /** A cell without a format of its own says "0.###############"; only "General" takes a format away again (gas-fakes,
   * "Numberformat default pattern"). */
  getNumberFormats(): string[][] {
    return this.map(({ looks: { numberFormat } }) =>
      numberFormat === PLAIN.numberFormat ? "0.###############" : numberFormat,
    );
  }
  setNumberFormats(formats: Matrix<string>): this {
    return this.mayType().lookEach(formats, (numberFormat) => ({ numberFormat: formatGiven(numberFormat) }));
  }
  setNumberFormat(numberFormat: string): this {
    return this.mayType().lookAll({ numberFormat: formatGiven(numberFormat) });
  }
  /** Formatted by the document's own locale, as Intl knows it. */
  getDisplayValues(): string[][] {
    const { document } = this.session;
    return this.map((cell, row, column) =>
      displayed(document.shown(this.on, row, column), cell.looks.numberFormat, document.locale),
    );
  }
  getFontWeights(): string[][] {
    return this.map(({ looks }) => looks.weight);
  }
  setFontWeights(weights: Matrix<string | null>): this {
    return this.lookEach(weights, (weight) => ({ weight: weight ?? PLAIN.weight }));
  }
  setFontWeight(weight: string): this {
    return this.lookAll({ weight });
  }
  /** Says true of cells that were never told, whose strategy is OVERFLOW (issuetracker.google.com/issues/427134600). */
  getWraps(): boolean[][] {
    return this.map(({ looks }) => looks.wrap === null || looks.wrap === "WRAP");
  }
  setWrap(wrap: boolean): this {
    return this.lookAll({ wrap: wrap ? "WRAP" : "OVERFLOW" });
  }
  getWrapStrategies(): string[][] {
    return this.map(({ looks }) => looks.wrap ?? "OVERFLOW");
  }
  setWrapStrategies(strategies: Matrix<"WRAP" | "OVERFLOW" | "CLIP">): this {
    return this.lookEach(strategies, (wrap) => ({ wrap }));
  }
  getBackgrounds(): string[][] {
    return this.map(({ looks }) => looks.background);
  }
  setBackgrounds(colors: Matrix<string | null>): this {
    return this.lookEach(colors, (background) => ({ background: background ?? PLAIN.background }));
  }
  setBackground(background: string): this {
    return this.lookAll({ background });
  }
  getFontColors(): string[][] {
    return this.map(({ looks }) => looks.color);
  }
  setFontColors(colors: Matrix<string | null>): this {
    return this.lookEach(colors, (color) => ({ color: color ?? PLAIN.color }));
  }
  setFontColor(color: string): this {
    return this.lookAll({ color });
  }
  getHorizontalAlignments(): string[][] {
    return this.map(({ looks }) => looks.alignment);
  }
  setHorizontalAlignments(alignments: Matrix<string | null>): this {
    return this.lookEach(alignments, (alignment) => ({ alignment: alignment ?? PLAIN.alignment }));
  }
  setHorizontalAlignment(alignment: string): this {
    return this.lookAll({ alignment });
  }
  /** "Break any multi-column cells in the range into individual cells again"; refused where it meets a part of one. */
  breakApart(): this {
    this.on.merges = this.mergesBeside();
    return this;
  }
  /** Merged areas that lie within become part of the new one; what meets only a part of one is refused in these words. */
  merge(): this {
    this.on.merges = [...this.mergesBeside(), this.area];
    return this;
  }
  /** Those of the sheet that lie outside. */
  private mergesBeside(): Area[] {
    const { row, column, rows, columns } = this.area;
    const over = this.on.merges.filter(
      (merge) =>
        merge.row < row + rows &&
        row < merge.row + merge.rows &&
        merge.column < column + columns &&
        column < merge.column + merge.columns,
    );
    const isWithin = (merge: Area): boolean =>
      merge.row >= row &&
      merge.row + merge.rows <= row + rows &&
      merge.column >= column &&
      merge.column + merge.columns <= column + columns;
    if (!over.every(isWithin))
      throw new ScriptException("You must select all cells in a merged range to merge or unmerge them.");
    return this.on.merges.filter((merge) => !over.includes(merge));
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    _vertical: boolean | null,
    _horizontal: boolean | null,
    color: string,
    style: string,
  ): this {
    const edges = Object.entries({ top, left, bottom, right }).filter(([, on]) => on === true);
    const lines = Object.fromEntries(edges.map(([edge]) => [edge, `${style} ${color}`]));
    return this.lookEach(
      this.map(() => lines),
      (borders) => ({ borders }),
    );
  }
  getFontStyles(): string[][] {
    return this.map(({ looks }) => looks.style);
  }
  setFontStyles(styles: Matrix<string | null>): this {
    return this.lookEach(styles, (style) => ({ style: style ?? PLAIN.style }));
  }
  setFontStyle(style: string): this {
    return this.lookAll({ style });
  }
  getFontSizes(): number[][] {
    return this.map(({ looks }) => looks.size);
  }
  setFontSizes(sizes: Matrix<number>): this {
    return this.lookEach(sizes, (size) => ({ size }));
  }
  setFontSize(size: number): this {
    return this.lookAll({ size });
  }
  getVerticalAlignments(): string[][] {
    return this.map(({ looks }) => looks.vertical);
  }
  setVerticalAlignments(alignments: Matrix<string | null>): this {
    return this.lookEach(alignments, (vertical) => ({ vertical: vertical ?? PLAIN.vertical }));
  }
  setVerticalAlignment(vertical: string): this {
    return this.lookAll({ vertical });
  }
  getDataValidations(): (FakeDataValidation | null)[][] {
    return this.map(({ looks }) => looks.validation && this.session.watch(looks.validation));
  }
  setDataValidations(rules: Matrix<FakeDataValidation | null>): this {
    return this.mayType().lookEach(rules, (validation) => ({ validation }));
  }
  setDataValidation(validation: FakeDataValidation): this {
    return this.mayType().lookAll({ validation });
  }
  clearDataValidations(): this {
    return this.mayType().lookAll({ validation: null });
  }
  setNote(note: string): this {
    return this.lookAll({ note });
  }

  getMergedRanges(): FakeRange[] {
    const { row, column, rows, columns } = this.area;
    return this.on.merges
      .filter(
        (merge) =>
          merge.row < row + rows &&
          row < merge.row + merge.rows &&
          merge.column < column + columns &&
          column < merge.column + merge.columns,
      )
      .map((merge) => this.session.watch(new FakeRange(this.session, this.on, merge)));
  }

  canEdit(): boolean {
    if (this.on.protection && !this.on.protection.canEdit && !this.on.protection.warningOnly) {
      // Protection.setUnprotectedRanges: what lies in one of them may be edited.
      const { row, column, rows, columns } = this.area;
      return this.on.unlocked.some(
        (area) =>
          area.row <= row &&
          area.column <= column &&
          row + rows <= area.row + area.rows &&
          column + columns <= area.column + area.columns,
      );
    }
    return !this.touches(this.on.locked);
  }

  activate(): this {
    this.session.document.activeSheet = this.on;
    this.session.document.selection = this.area;
    this.session.document.selectedBesides = [];
    return this;
  }

  /** Cells of a merged area other than its first hold nothing. */
  private isCovered(row: number, column: number): boolean {
    return this.on.merges.some(
      (merge) =>
        (row !== merge.row || column !== merge.column) &&
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  }

  private touches(areas: readonly Area[]): boolean {
    const { row, column, rows, columns } = this.area;
    return areas.some(
      (area) =>
        area.row < row + rows &&
        row < area.row + area.rows &&
        area.column < column + columns &&
        column < area.column + area.columns,
    );
  }

  /** Formats and lists of a table's typed column are the table's (Google's own words in its exception). */
  private mayType(): this {
    if (this.touches(this.on.typed)) {
      throw new ScriptException("This operation is not allowed on cells in typed columns.");
    }
    return this;
  }

  private mayEdit(): void {
    this.session.mayWrite("Range.setValues");
    if (!this.canEdit()) throw new ScriptException(LOCKED);
  }

  /** In the words of Google's exceptions, as threads about Range.setValues quote them. */
  private fits(matrix: Matrix<unknown>): void {
    const { rows, columns } = this.area;
    if (matrix.length !== rows) {
      throw new ScriptException(
        `The number of rows in the data does not match the number of rows in the range. The data has ${matrix.length} but the range has ${rows}.`,
      );
    }
    for (const line of matrix) {
      if (line.length === columns) continue;
      throw new ScriptException(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
    }
  }

  private lookEach<T>(matrix: Matrix<T>, look: (value: T) => Partial<CellLooks>): this {
    this.fits(matrix);
    this.mayEdit();
    this.each(({ looks }, row, column, i, j) =>
      this.session.document.set(this.on, row, column, { looks: { ...looks, ...look(matrix[i]![j]!) } }),
    );
    return this;
  }

  private lookAll(look: Partial<CellLooks>): this {
    this.mayEdit();
    this.each(({ looks }, row, column) =>
      this.session.document.set(this.on, row, column, { looks: { ...looks, ...look } }),
    );
    return this;
  }

  private map<T>(of: (cell: DocumentCell, row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) =>
        of(this.session.document.cell(this.on, row + i, column + j), row + i, column + j),
      ),
    );
  }

  private each(work: (cell: DocumentCell, row: number, column: number, i: number, j: number) => void): void {
    const { row, column } = this.area;
    this.map((cell, r, c) => work(cell, r, c, r - row, c - column));
  }
}

function formatGiven(format: unknown): string {
  if (typeof format !== "string")
    throw new ScriptException("The parameters don't match the method signature.");
  return /^general$/i.test(format) ? PLAIN.numberFormat : format;
}

/**
 * "The data you entered in cell B2 violates the data validation rules set on this cell": strict rules only. Of a list it
 * goes on to name what may be entered, as scripts' logs show.
 */
function checkRule(rule: FakeDataValidation | null, value: unknown, row: number, column: number): void {
  if (!rule || rule.allowInvalid || value === "" || (typeof value === "string" && value.startsWith("=")))
    return;
  const values = rule.values.flat();
  const isFine =
    rule.type === "CHECKBOX"
      ? typeof value === "boolean"
      : rule.type === "VALUE_IN_LIST"
        ? values.includes(String(value).replace(/^'/, ""))
        : !rule.type.startsWith("NUMBER_") || typeof value === "number";
  if (isFine) return;
  const cell = columnName(column - 1) + String(row);
  throw new ScriptException(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${
      rule.type === "VALUE_IN_LIST" ? ` Please enter one of the following values: ${String(values[0])}.` : ""
    }`,
  );
}
