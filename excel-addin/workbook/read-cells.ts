import type { CellValue } from "#core/workbook/cell.ts";
import { MOST_COLUMNS, MOST_ROWS } from "#core/workbook/sheet-size.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";
import { askDateSystem, type DateSystem } from "./date-system.ts";
import type { ExcelHost } from "./excel-host.ts";
import { isTooMuch } from "./faults.ts";

/**
 * Excel on the web answers with at most 5 MB. A cell comes as value, formula and format, about 26 characters
 * together, so this many leave room for long texts.
 */
const CELLS_AT_ONCE = 100_000;

/** Every cell that a sheet can have. */
export const WHOLE_SHEET = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

/** Cells as Excel has them, with what is shown only because a formula in another cell spills there. */
export interface ExcelCells extends RangeCells {
  readonly spilled: ReadonlySet<string>;
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

interface Block {
  readonly place: RangeRef;
  readonly range: Excel.Range;
  readonly known: KnownFormulas | null;
}

/** The formula of a cell, "" for none. */
type KnownFormulas = (row: number, column: number) => string;

export interface ReadingOptions {
  /** Asks what else can be asked only after the first sync, and says whether there is anything. */
  readonly more?: () => boolean;
  /** Asks for what is too much for one more sync, part after part, and says whether there was anything left. */
  readonly rest?: () => boolean;
  /** Asks once more what was asked beside the cells: a sync that was too much has answered nothing. */
  readonly again?: () => void;
  /** The formulas of a place for which Excel is not to be asked; null where it is. */
  readonly known?: (place: RangeRef) => KnownFormulas | null;
}

/**
 * Reads ranges whole, in one sync for every hundred thousand cells; and one more for all where there are error values
 * or spills, which Excel tells apart only when asked.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  host: ExcelHost,
  places: readonly RangeRef[],
  {
    more = () => false,
    rest = () => false,
    again = () => undefined,
    known = () => null,
  }: ReadingOptions = {},
): Promise<ExcelCells[]> {
  // Long texts make fewer cells fit.
  let most = CELLS_AT_ONCE;
  const waiting = places.flatMap((place) => slices(place, most));
  const blocks: Block[] = [];
  let days = askDateSystem(context.workbook);
  while (waiting.length > 0) {
    const batch: RangeRef[] = [];
    for (let cells = 0; waiting.length > 0;) {
      cells += sizeOf(waiting[0]!);
      if (batch.length > 0 && cells > most) break;
      batch.push(waiting.shift()!);
    }
    const asked = batch.map((place) => askCells(context, host, place, known(place)));
    try {
      await context.sync();
      blocks.push(...asked);
    } catch (fault) {
      if (!isTooMuch(fault) || (batch.length === 1 && batch[0]!.rows === 1)) throw fault;
      most = Math.ceil(batch.reduce((sum, place) => sum + sizeOf(place), 0) / 2);
      // What a failed sync was asked it has not answered.
      days = askDateSystem(context.workbook);
      again();
      waiting.unshift(...batch.flatMap((place) => slices(place, most)));
    }
  }
  const details = await readDetails(context, host, blocks, more);
  while (rest()) await context.sync();
  return places.map((place) => join(place, blocks, details, days()));
}

function sizeOf(place: RangeRef): number {
  return place.rows * place.columns;
}

function slices(place: RangeRef, cells: number): RangeRef[] {
  const rows = Math.max(1, Math.floor(cells / place.columns));
  const parts: RangeRef[] = [];
  for (let row = 0; row < place.rows; row += rows) {
    parts.push({ ...place, row: place.row + row, rows: Math.min(rows, place.rows - row) });
  }
  return parts;
}

function askCells(
  context: Excel.RequestContext,
  host: ExcelHost,
  place: RangeRef,
  known: KnownFormulas | null,
): Block {
  const range = rangeOf(context, place);
  const formulas = known ? "" : `,formulas${host.supports("1.12") ? ",hasSpill" : ""}`;
  return { place, range: range.load(`values,numberFormat${formulas}`), known };
}

export function rangeOf(context: Excel.RequestContext, place: RangeRef): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
}

interface Details {
  /** By block. */
  readonly types: ReadonlyMap<Block, readonly (readonly string[])[]>;
  readonly spills: readonly RangeRef[];
}

const LOOKS_LIKE_ERROR = /^#[A-Z]/;

/** What a cell shows whose custom function has not answered yet: no value, and no error either. */
const NOT_YET = /^#(BUSY!|GETTING_DATA)$/;

async function readDetails(
  context: Excel.RequestContext,
  host: ExcelHost,
  blocks: readonly Block[],
  more: () => boolean,
): Promise<Details> {
  const typed: Block[] = [];
  const spilling: Excel.Range[] = [];
  for (const block of blocks) {
    const { values } = block.range;
    const isError = (value: unknown): boolean => typeof value === "string" && LOOKS_LIKE_ERROR.test(value);
    if (values.some((line) => line.some(isError))) {
      block.range.load("valueTypes");
      typed.push(block);
    }
    if (block.known || !host.supports("1.12") || !spills(block.range)) continue;
    for (const { row, column } of anchors(block.range.formulas as unknown[][])) {
      const cell = block.range.getCell(row, column);
      spilling.push(cell.getSpillingToRangeOrNullObject().load("address"));
    }
  }
  if (more() || typed.length + spilling.length > 0) await context.sync();
  return {
    types: new Map(typed.map((block) => [block, block.range.valueTypes])),
    spills: spilling
      .filter((range) => !range.isNullObject)
      .map((range) => parseAddress(range.address))
      .filter((range) => range !== null),
  };
}

/** Whether any cell is part of a spill: Excel says null where some are and some are not. */
function spills(range: { readonly hasSpill: boolean | null }): boolean {
  return range.hasSpill ?? true;
}

/**
 * Formulas that may spill. Whether the cells that a formula spills into show that formula or only values is nowhere
 * documented, so a formula that repeats the one above or to the left is not asked for: it stands in its spill, or
 * has a spill of one cell.
 */
function anchors(formulas: readonly (readonly unknown[])[]): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  formulas.forEach((line, row) =>
    line.forEach((formula, column) => {
      if (!isFormulaText(formula)) return;
      if (formula === formulas[row - 1]?.[column] || formula === line[column - 1]) return;
      found.push({ row, column });
    }),
  );
  return found;
}

function isFormulaText(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=");
}

/** Puts the blocks of one range together. */
function join(place: RangeRef, blocks: readonly Block[], details: Details, days: DateSystem): ExcelCells {
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  const formats: string[][] = [];
  const spilled = new Set<string>();
  for (const block of blocks) {
    if (!isPartOf(block.place, place) || values.length >= place.rows) continue;
    if (block.place.row !== place.row + values.length) continue;
    const types = details.types.get(block);
    const shown = block.range.numberFormat as string[][];
    const raw = block.known ? null : (block.range.formulas as unknown[][]);
    block.range.values.forEach((line: unknown[], i) => {
      const row = block.place.row + i;
      const [lineValues, lineFormulas]: [CellValue[], string[]] = [[], []];
      line.forEach((value, j) => {
        const column = block.place.column + j;
        const isSpilled = details.spills.some((spill) =>
          fillsFromElsewhere(spill, block.place.sheet, row, column),
        );
        if (isSpilled) spilled.add(cellKey(row, column));
        const formula = raw ? raw[i]?.[j] : block.known?.(row, column);
        // A text that begins with "=" is its own formula; a formula's value is never its own text.
        const isFormula = !isSpilled && isFormulaText(formula) && formula !== value;
        lineFormulas.push(isFormula ? formula : "");
        const settled = isFormulaText(formula) && NOT_YET.test(String(value)) ? null : value;
        lineValues.push(days.toPort(valueOf(settled, types?.[i]?.[j]), shown[i]?.[j] ?? ""));
      });
      values.push(lineValues);
      formulas.push(lineFormulas);
    });
    for (const line of shown) {
      formats.push(line.map((format) => (format === "General" ? "" : format)));
    }
  }
  return { range: place, values, formulas, formats, spilled };
}

function isPartOf(part: RangeRef, whole: RangeRef): boolean {
  return (
    part.sheet === whole.sheet &&
    part.column === whole.column &&
    part.columns === whole.columns &&
    part.row >= whole.row &&
    part.row + part.rows <= whole.row + whole.rows
  );
}

function fillsFromElsewhere(spill: RangeRef, sheet: string, row: number, column: number): boolean {
  if (spill.sheet !== sheet || (spill.row === row && spill.column === column)) return false;
  return (
    row >= spill.row &&
    row < spill.row + spill.rows &&
    column >= spill.column &&
    column < spill.column + spill.columns
  );
}

export function valueOf(value: unknown, type: string | undefined): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return type === "Error" ? { error: value } : value;
}
