import type { HiddenLines, RangeCells } from "#core/workbook/port.ts";
import { contains, covers, parseAddress, type RangeRef } from "#core/workbook/range.ts";
import { cellKey } from "./read-cells.ts";

/** A change that Excel told of, as far as it matters here. */
export interface ToldChange {
  readonly worksheetId: string;
  /** "B2:B5", without the sheet. */
  readonly address: string;
  readonly changeType: string;
}

interface KnownSheet {
  merges: readonly RangeRef[] | null;
  /** Rows and columns out of sight, null where all is seen; undefined while nobody has asked. */
  hidden?: HiddenLines | null;
  /** Formulas by cell; null until the sheet's cells have been read. */
  formulas: Map<string, string> | null;
  /** What was changed since. */
  changed: RangeRef[];
}

/**
 * Merged areas, hidden lines and formulas as they were last read. Asking Excel for merged areas and formulas can empty its
 * undo stack (OfficeDev/office-js#5918, #6170), and of hidden lines nobody knows; so while someone types they are
 * answered from here.
 */
export class LastReading {
  /** By the sheet's identity, which stays when it is renamed. */
  private readonly sheets = new Map<string, KnownSheet>();
  private names = new Map<string, string>();

  /** Takes note of which sheets there are. */
  nameSheets(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    this.names = new Map(sheets.map(({ id, name }) => [name, id]));
  }

  /** The name that the sheet with this identity had when it was last looked at; null where it was not there. */
  nameOf(id: string): string | null {
    for (const [name, known] of this.names) if (known === id) return name;
    return null;
  }

  merges(sheet: string): readonly RangeRef[] | null {
    return this.known(sheet)?.merges?.map((area) => ({ ...area, sheet })) ?? null;
  }

  keepMerges(sheet: string, merges: readonly RangeRef[]): void {
    const known = this.make(sheet);
    if (known) known.merges = merges;
  }

  /** @returns null where all is seen, undefined where that is not known */
  hidden(sheet: string): HiddenLines | null | undefined {
    return this.known(sheet)?.hidden;
  }

  keepHidden(sheet: string, hidden: HiddenLines | null): void {
    const known = this.make(sheet);
    if (known) known.hidden = hidden;
  }

  /** @returns the formula of a cell, "" for none; null where the sheet's formulas are not known */
  formulas(sheet: string): ((row: number, column: number) => string) | null {
    const { formulas, changed } = this.known(sheet) ?? {};
    if (!formulas || !changed) return null;
    return (row, column) => {
      // What someone typed since is taken for a value; if it is a formula, a write there meets a conflict.
      if (changed.some((range) => contains({ ...range, sheet }, { sheet, row, column }))) return "";
      return formulas.get(cellKey(row, column)) ?? "";
    };
  }

  /** Takes note of cells that were read with their formulas. */
  keepCells(read: readonly RangeCells[]): void {
    for (const { range, formulas } of read) {
      const known = this.make(range.sheet);
      if (!known) continue;
      const kept = (known.formulas ??= new Map<string, string>());
      for (const key of [...kept.keys()]) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        if (contains(range, { sheet: range.sheet, row, column })) kept.delete(key);
      }
      formulas.forEach((line, i) =>
        line.forEach((formula, j) => {
          if (formula !== "") kept.set(cellKey(range.row + i, range.column + j), formula);
        }),
      );
      known.changed = known.changed.filter((place) => !covers(range, { ...place, sheet: range.sheet }));
    }
  }

  /** Someone changed cells; where lines came or went, all that is known of the sheet is out of place. */
  hear({ worksheetId, address, changeType }: ToldChange): void {
    const known = this.sheets.get(worksheetId);
    if (!known) return;
    const place = changeType === "RangeEdited" ? parseAddress(address) : null;
    if (place) known.changed.push(place);
    else this.sheets.delete(worksheetId);
  }

  private known(sheet: string): KnownSheet | undefined {
    const id = this.names.get(sheet);
    return id === undefined ? undefined : this.sheets.get(id);
  }

  private make(sheet: string): KnownSheet | null {
    const id = this.names.get(sheet);
    if (id === undefined) return null;
    const known = this.sheets.get(id) ?? { merges: null, formulas: null, changed: [] };
    this.sheets.set(id, known);
    return known;
  }
}
