import type { RangeRef } from "#core/workbook/range.ts";
import { PLAIN_LOOK, type FakeSheet, type Look } from "../book.ts";
import type { Entity, Property } from "../entity.ts";
import { invalidArgument } from "../host-error.ts";

/** Where each look stands in what `getCellProperties` takes and gives. */
const PATHS: readonly (readonly [path: readonly string[], key: keyof Look])[] = [
  [["format", "fill", "color"], "fill"],
  [["format", "font", "bold"], "bold"],
  [["format", "font", "color"], "color"],
  [["format", "wrapText"], "wrapText"],
  [["format", "horizontalAlignment"], "horizontalAlignment"],
];

const DEFAULT_WIDTH = 48;

export function rangeFormat(sheet: FakeSheet, place: RangeRef): Entity {
  const look = (key: keyof Look): Property => ({
    get: () =>
      uniform(cellsOf(place).map(([row, column]) => sheet.at(row, column)?.look[key] ?? PLAIN_LOOK[key])),
    set: (value) => setLook(sheet, place, key, value),
  });
  return {
    properties: {
      WrapText: look("wrapText"),
      HorizontalAlignment: look("horizontalAlignment"),
      ColumnWidth: {
        get: () => uniform(columnsOf(place).map((column) => sheet.widths.get(column) ?? DEFAULT_WIDTH)),
        set: (value) => {
          if (typeof value !== "number" || value < 0) throw invalidArgument();
          for (const column of columnsOf(place)) sheet.widths.set(column, value);
        },
      },
    },
    children: {
      Protection: () => ({ properties: { Locked: { get: () => sheet.isLocked(place) } } }),
      Fill: () => ({
        properties: { Color: look("fill") },
        methods: { Clear: () => setLook(sheet, place, "fill", "") },
      }),
      Font: () => ({ properties: { Bold: look("bold"), Color: look("color") } }),
    },
  };
}

/** Per cell, only what is asked for; a cell without a fill says "#FFFFFF", as Excel does. */
export function cellProperties(sheet: FakeSheet, place: RangeRef, wanted: unknown): unknown {
  return Array.from({ length: place.rows }, (_, i) =>
    Array.from({ length: place.columns }, (_, j) => {
      const look = sheet.at(place.row + i, place.column + j)?.look ?? PLAIN_LOOK;
      const answer: Nested = {};
      for (const [path, key] of PATHS) {
        if (inside(wanted, path) !== true) continue;
        let level = answer;
        for (const name of path.slice(0, -1)) level = (level[name] ??= {}) as Nested;
        level[path.at(-1)!] = key === "fill" && look.fill === "" ? "#FFFFFF" : look[key];
      }
      return answer;
    }),
  );
}

type Nested = Record<string, unknown>;

export function setCellProperties(sheet: FakeSheet, place: RangeRef, given: unknown): null {
  const rows = given as unknown[][];
  if (rows.length !== place.rows || rows.some((line) => line.length !== place.columns))
    throw invalidArgument();
  rows.forEach((line, i) =>
    line.forEach((properties, j) => {
      const cell = sheet.cell(place.row + i, place.column + j);
      for (const [path, key] of PATHS) {
        const value = inside(properties, path);
        if (value !== undefined) cell.look = { ...cell.look, [key]: value };
      }
    }),
  );
  return null;
}

function inside(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = (found as Nested | undefined)?.[name];
  return found;
}

function setLook(sheet: FakeSheet, place: RangeRef, key: keyof Look, value: unknown): null {
  for (const [row, column] of cellsOf(place)) {
    const cell = sheet.cell(row, column);
    cell.look = { ...cell.look, [key]: value };
  }
  return null;
}

function uniform(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function cellsOf(place: RangeRef): [number, number][] {
  return Array.from({ length: place.rows * place.columns }, (_, i) => [
    place.row + Math.floor(i / place.columns),
    place.column + (i % place.columns),
  ]);
}

function columnsOf(place: RangeRef): number[] {
  return Array.from({ length: place.columns }, (_, i) => place.column + i);
}
