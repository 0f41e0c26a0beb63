/** Rectangles of cells and the A1 notation that people know them by. Rows and columns count from zero. */

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface RangeRef extends CellRef {
  /** How many rows, at least 1. */
  readonly rows: number;
  /** How many columns, at least 1. */
  readonly columns: number;
}

/** `0 → "A"`, `26 → "AA"`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `"A" → 0`, `"aa" → 26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** A sheet's name as a formula needs it: quoted where the name is more than plain letters, digits and `_`. */
export function quoteSheet(sheet: string): string {
  const plain =
    /^[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*$/.test(sheet) &&
    !/^[A-Za-z]{1,3}\d+$/.test(sheet) &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** `{row: 2, column: 1} → "B3"`. */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** The address with its sheet: `Strategy!B5`, `'My plan'!B5:D10`. A single cell has no colon. */
export function addressOf(ref: CellRef | RangeRef): string {
  return `${quoteSheet(ref.sheet)}!${"rows" in ref ? areaAddress(ref) : cellAddress(ref)}`;
}

/** The address without its sheet: `B5:D10`, or `B5` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Omit<RangeRef, "sheet">): string {
  const first = cellAddress({ row, column });
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/**
 * Reads an A1 address, with or without a sheet and `$` signs.
 * @param sheet the sheet that an address without one is on
 * @returns null when the text is no address
 */
export function parseAddress(text: string, sheet = ""): RangeRef | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, fromColumn = "", fromRow = "", toColumn, toRow] = match;
  const top = Number(fromRow) - 1;
  const left = columnIndex(fromColumn);
  const bottom = toRow === undefined ? top : Number(toRow) - 1;
  const right = toColumn === undefined ? left : columnIndex(toColumn);
  if (top < 0 || bottom < 0) return null;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? bare ?? sheet,
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

export function contains(range: RangeRef, cell: CellRef): boolean {
  return (
    range.sheet === cell.sheet &&
    cell.row >= range.row &&
    cell.row < range.row + range.rows &&
    cell.column >= range.column &&
    cell.column < range.column + range.columns
  );
}

/** Whether a range lies in another, whole. */
export function covers(range: RangeRef, inner: RangeRef): boolean {
  const last = { row: inner.row + inner.rows - 1, column: inner.column + inner.columns - 1 };
  return contains(range, inner) && contains(range, { sheet: inner.sheet, ...last });
}

export function overlaps(a: RangeRef, b: RangeRef): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function sameRange(a: RangeRef, b: RangeRef): boolean {
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}

/** The smallest rectangle that holds all of the ranges that are on the first one's sheet; null for none. */
export function boundingRange(ranges: readonly RangeRef[]): RangeRef | null {
  const [first] = ranges;
  if (!first) return null;
  const here = ranges.filter(({ sheet }) => sheet === first.sheet);
  const row = Math.min(...here.map((range) => range.row));
  const column = Math.min(...here.map((range) => range.column));
  const bottom = Math.max(...here.map((range) => range.row + range.rows));
  const right = Math.max(...here.map((range) => range.column + range.columns));
  return { sheet: first.sheet, row, column, rows: bottom - row, columns: right - column };
}
