import type { CellValue } from "#core/workbook/cell.ts";
import {
  EN_US,
  type HiddenLines,
  type RangeCells,
  type WorkbookLocale,
  type WorkbookOutline,
} from "#core/workbook/port.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { readStrategy } from "#core/tables/read-strategy.ts";
import type { Corrections, Reading } from "#core/domain/reading.ts";

export type Cells = readonly (readonly CellValue[])[];

export interface WorkbookExtras {
  /** By sheet: merged areas, "B1:C1". */
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** By address, "Sheet1!B2". */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly locale?: WorkbookLocale;
  readonly marks?: WorkbookOutline["marks"];
  readonly tables?: WorkbookOutline["tables"];
  readonly names?: WorkbookOutline["names"];
  /** By sheet: what is out of sight. */
  readonly hiddenLines?: Readonly<Record<string, HiddenLines>>;
}

export interface TestWorkbook {
  readonly outline: WorkbookOutline;
  readonly cells: RangeCells[];
}

/** A workbook from plain arrays of cells, one sheet each, as a host's `outline` and `read` would give it. */
export function workbookOf(
  sheets: Readonly<Record<string, Cells>>,
  extras: WorkbookExtras = {},
): TestWorkbook {
  const names = Object.keys(sheets);
  const texts = (sheet: string, places: Readonly<Record<string, string>> | undefined): string[][] => {
    const grid = sheets[sheet]!.map((row) => row.map(() => ""));
    for (const [address, text] of Object.entries(places ?? {})) {
      const at = parseAddress(address, names[0]);
      if (at?.sheet !== sheet) continue;
      for (let row = at.row; row < at.row + at.rows; row++) {
        for (let column = at.column; column < at.column + at.columns; column++) {
          const line = (grid[row] ??= []);
          while (line.length <= column) line.push("");
          line[column] = text;
        }
      }
    }
    return grid;
  };
  const size = (cells: Cells) => ({
    rows: cells.length,
    columns: cells.reduce((most, row) => Math.max(most, row.length), 0),
  });
  return {
    outline: {
      sheets: names.map((name) => ({
        name,
        hidden: false,
        ...size(sheets[name]!),
        merges: (extras.merges?.[name] ?? []).map((address) => parseAddress(address, name)!),
        protected: false,
        ...(extras.hiddenLines?.[name] && { hiddenLines: extras.hiddenLines[name] }),
      })),
      tables: extras.tables ?? [],
      names: extras.names ?? [],
      marks: extras.marks ?? {},
      settings: {},
      selection: null,
      locale: extras.locale ?? EN_US,
    },
    cells: names.map((name) => ({
      range: { sheet: name, row: 0, column: 0, ...size(sheets[name]!) },
      values: sheets[name]!,
      formulas: texts(name, extras.formulas),
      formats: texts(name, extras.formats),
    })),
  };
}

export function read(
  sheets: Readonly<Record<string, Cells>> | Cells,
  extras: WorkbookExtras = {},
  corrections: Corrections = {},
): Reading {
  const named = Array.isArray(sheets)
    ? { Sheet1: sheets as Cells }
    : (sheets as Readonly<Record<string, Cells>>);
  const { outline, cells } = workbookOf(named, extras);
  return readStrategy(outline, cells, corrections);
}

/** What most tests compare: names, shares and written ratings, with objectives and investments in order of name. */
export function gistOf({ strategy }: Reading) {
  const order = strategy.objectives
    .map((_, index) => index)
    .sort((a, b) => compare(strategy.objectives[a]!.name, strategy.objectives[b]!.name));
  return {
    objectives: order.map((index) => [
      strategy.objectives[index]!.name,
      round(strategy.objectives[index]!.weight),
    ]),
    investments: [...strategy.investments]
      .sort((a, b) => compare(a.name, b.name))
      .map(({ name, ratings }) => [name, order.map((index) => ratings[index]?.written ?? null)]),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** By the objective's name, in percent. */
export function weightsOf({ strategy: { objectives } }: Reading): Record<string, number> {
  return Object.fromEntries(objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 10]));
}

export function namesOf({ strategy: { investments } }: Reading): string[] {
  return investments.map(({ name }) => name);
}
