import { boundingRange, columnName, contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { partAt, type Part, type PartKind } from "./parts.ts";

/** A small picture of the user's own table: what one recognises it by is its shape. Lengths are in its own units. */
export interface Picture {
  readonly range: RangeRef;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PictureColumn[];
  readonly cells: readonly PictureCell[];
  /** What stretches of columns were read as, from left to right. */
  readonly stretches: readonly PictureStretch[];
}

export interface PictureStretch {
  readonly part: PartKind;
  readonly x: number;
  readonly width: number;
}

export interface PictureColumn {
  readonly letter: string;
  readonly x: number;
  readonly width: number;
  /** The whole of it is not used, though something stands there. */
  readonly unused: boolean;
}

export interface PictureCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Null for what was read as nothing. */
  readonly part: PartKind | null;
  /** How it moves an objective, -1 … 1; null for what is no rating, or not rated. */
  readonly effect: number | null;
  /** The sheet's own total does not come out here. */
  readonly wrong: boolean;
}

/** More lines than these are not told apart at this size: the first are drawn, and the last. */
const MOST = { rows: 20, columns: 18 };
const LAST = { rows: 3, columns: 2 };
const WIDTH = 268;
const TOP = 14;
/** A column of names is as wide as this many others. */
const NAME_WIDTH = 3;

/** @returns null where nothing was found */
export function pictureOf(understanding: Understanding, parts: readonly Part[]): Picture | null {
  const { reading } = understanding;
  const main = reading.ratings?.range ?? reading.investments?.range ?? reading.objectives?.range;
  if (!main) return null;
  const onSheet = parts.flatMap(({ ranges }) => ranges).filter(({ sheet }) => sheet === main.sheet);
  const tables = [reading.investments?.range, reading.objectives?.range].filter(
    (range): range is RangeRef => range?.sheet === main.sheet,
  );
  const unused = reading.unused.filter(({ kind, range }) => kind === "column" && range.sheet === main.sheet);
  const range = boundingRange([main, ...onSheet, ...tables, ...unused.map((part) => part.range)]) ?? main;
  const cells = new CellsRead(understanding.cells);
  const rows = lines(range.row, range.rows, MOST.rows, LAST.rows);
  const columns = placed(lines(range.column, range.columns, MOST.columns, LAST.columns), range, parts);
  const step = Math.max(3.6, Math.min(9, 92 / rows.length));
  const effects = effectsByCell(understanding);
  const wrong = new Set(reading.reproduced?.wrong.map(keyOf) ?? []);
  const drawn = rows.flatMap((row, place) =>
    columns.flatMap(({ column, x, width }): PictureCell[] => {
      const cell = { sheet: range.sheet, row, column };
      const value = cells.value(cell);
      if (value === null || value === "") return [];
      const part = unused.some((one) => contains(one.range, cell)) ? null : partAt(parts, cell);
      const text = typeof value === "string";
      const share = text ? Math.min(1, Math.max(0.2, (value.length * 2.5) / width)) : 1;
      return [
        {
          x,
          y: TOP + place * step,
          width: Math.max(1, (width - 1.5) * share),
          height: step - 1.1,
          part,
          effect: part === "ratings" ? (effects.get(keyOf(cell)) ?? null) : null,
          wrong: wrong.has(keyOf(cell)),
        },
      ];
    }),
  );
  return {
    range,
    width: WIDTH,
    height: TOP + rows.length * step + 1,
    columns: columns.map(({ column, x, width }) => ({
      letter: columnName(column),
      x,
      width,
      unused: unused.some((part) => contains(part.range, { ...part.range, column })),
    })),
    cells: drawn,
    stretches: stretchesOf(columns, drawn),
  };
}

/** Neighbouring columns of which most cells are the same part, taken together. */
function stretchesOf(columns: readonly PlacedColumn[], cells: readonly PictureCell[]): PictureStretch[] {
  const stretches: PictureStretch[] = [];
  let before: PartKind | null = null;
  for (const { x, width } of columns) {
    const part = mostOf(cells.filter((cell) => cell.x === x));
    const last = stretches[stretches.length - 1];
    if (part !== null && part === before && last) {
      stretches[stretches.length - 1] = { ...last, width: x + width - last.x };
    } else if (part !== null) {
      stretches.push({ part, x, width });
    }
    before = part;
  }
  return stretches;
}

/** The part that most of the cells belong to; null where most belong to none. */
function mostOf(cells: readonly PictureCell[]): PartKind | null {
  const counts = new Map<PartKind | null, number>();
  for (const { part } of cells) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].reduce<[PartKind | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
}

/** The indices that are drawn: all, or the first and the last of them. */
function lines(first: number, count: number, most: number, last: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => first + index);
  const head = Array.from({ length: most - last }, (_, index) => first + index);
  return [...head, ...Array.from({ length: last }, (_, index) => first + count - last + index)];
}

interface PlacedColumn {
  readonly column: number;
  readonly x: number;
  readonly width: number;
}

function placed(columns: readonly number[], range: RangeRef, parts: readonly Part[]): PlacedColumn[] {
  const named = parts.filter(({ kind }) => kind === "investments" || kind === "objectives");
  const holdsNames = (column: number): boolean =>
    named.some(({ ranges }) =>
      ranges.some((one) => one.sheet === range.sheet && one.columns === 1 && one.column === column),
    );
  const widths = columns.map((column) => (holdsNames(column) ? NAME_WIDTH : 1));
  const unit = WIDTH / widths.reduce((sum, width) => sum + width, 0);
  let x = 0;
  return columns.map((column, index) => {
    const width = unit * widths[index]!;
    x += width;
    return { column, x: x - width, width };
  });
}

function keyOf({ row, column }: CellRef): string {
  return `${row} ${column}`;
}

/** A cell that names what is served holds several ratings: the strongest of them is what it shows. */
function effectsByCell({ reading }: Understanding): ReadonlyMap<string, number> {
  const effects = new Map<string, number>();
  for (const { ratings } of reading.strategy.investments) {
    for (const { cell, effect } of ratings) {
      if (cell === null || effect === null) continue;
      const before = effects.get(keyOf(cell)) ?? 0;
      effects.set(keyOf(cell), Math.abs(effect) > Math.abs(before) ? effect : before);
    }
  }
  return effects;
}
