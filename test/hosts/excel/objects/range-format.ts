import type { RangeRef } from "#core/workbook/range.ts";
import { PLAIN_LOOK, type FakeBorder, type FakeSheet, type Look } from "../book.ts";
import { readOnly, type Entity, type Property } from "../entity.ts";
import { HostError, invalidArgument } from "../host-error.ts";

/** Where each look stands in what `getCellProperties` takes and gives. */
const PATHS: readonly (readonly [path: readonly string[], key: keyof Look])[] = [
  [["format", "fill", "color"], "fill"],
  [["format", "font", "bold"], "bold"],
  [["format", "font", "color"], "color"],
  [["format", "wrapText"], "wrapText"],
  [["format", "horizontalAlignment"], "horizontalAlignment"],
  [["format", "font", "italic"], "italic"],
  [["format", "font", "size"], "size"],
  [["format", "verticalAlignment"], "verticalAlignment"],
];

const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

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
      VerticalAlignment: look("verticalAlignment"),
      RowHeight: {
        get: () => uniform(rowsOf(place).map((row) => sheet.heights.get(row) ?? DEFAULT_HEIGHT)),
        set: (value) => {
          if (typeof value !== "number" || value < 0 || value > 409) throw invalidArgument();
          for (const row of rowsOf(place)) sheet.heights.set(row, value);
        },
      },
      UseStandardHeight: readOnly(() => uniform(rowsOf(place).map((row) => !sheet.heights.has(row)))),
      // Settable to true alone: that takes a width of its own away (Excel.RangeFormat.useStandardWidth).
      UseStandardWidth: {
        get: () => uniform(columnsOf(place).map((column) => !sheet.widths.has(column))),
        set: (value) => {
          if (value === true) for (const column of columnsOf(place)) sheet.widths.delete(column);
        },
      },
      ColumnWidth: {
        get: () => uniform(columnsOf(place).map((column) => sheet.widths.get(column) ?? DEFAULT_WIDTH)),
        set: (value) => {
          if (typeof value !== "number" || value < 0) throw invalidArgument();
          for (const column of columnsOf(place)) sheet.widths.set(column, value);
        },
      },
    },
    children: {
      Protection: () => ({
        properties: {
          Locked: {
            get: () => sheet.isLocked(place),
            set: (value) => {
              if (sheet.locked) throw new HostError("AccessDenied", "The sheet is protected.");
              if (value !== false) throw invalidArgument();
              sheet.unlocked.push(place);
            },
          },
        },
      }),
      Fill: () => ({
        properties: { Color: look("fill") },
        methods: { Clear: () => setLook(sheet, place, "fill", "") },
      }),
      Font: () => ({
        properties: {
          Bold: look("bold"),
          Color: look("color"),
          Italic: look("italic"),
          Size: look("size"),
        },
      }),
      Borders: () => borders(sheet, place),
    },
  };
}

const PLAIN_BORDER: FakeBorder = { style: "None", weight: "Thin", color: "#000000" };

/** Which cells of a range, and which of their edges, one of Excel's names of a border means. */
const EDGES: Readonly<
  Record<string, readonly [edge: string, inside: (i: number, last: number) => boolean, down: boolean]>
> = {
  EdgeTop: ["top", (i) => i === 0, true],
  EdgeBottom: ["bottom", (i, last) => i === last, true],
  InsideHorizontal: ["bottom", (i, last) => i < last, true],
  EdgeLeft: ["left", (i) => i === 0, false],
  EdgeRight: ["right", (i, last) => i === last, false],
  InsideVertical: ["right", (i, last) => i < last, false],
};

/** RangeBorderCollection: each border is set for all cells that have it. */
function borders(sheet: FakeSheet, place: RangeRef): Entity {
  return {
    item: (index) => border(index),
    methods: { GetItem: (index) => border(index) },
  };

  function border(index: unknown): Entity {
    const found = EDGES[String(index)];
    if (!found) throw invalidArgument();
    const [edge, inside, down] = found;
    const cells = cellsOf(place).filter(([row, column]) =>
      down ? inside(row - place.row, place.rows - 1) : inside(column - place.column, place.columns - 1),
    );
    const part = (key: keyof FakeBorder): Property => ({
      get: () =>
        uniform(
          cells.map(([row, column]) => sheet.at(row, column)?.look.borders[edge]?.[key] ?? PLAIN_BORDER[key]),
        ),
      set: (value) => {
        for (const [row, column] of cells) {
          const cell = sheet.cell(row, column);
          const line = { ...PLAIN_BORDER, ...cell.look.borders[edge], [key]: String(value) };
          cell.look = { ...cell.look, borders: { ...cell.look.borders, [edge]: line } };
        }
      },
    });
    return {
      id: String(index),
      properties: { Style: part("style"), Weight: part("weight"), Color: part("color") },
    };
  }
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
      if (inside(wanted, ["format", "protection"]) !== undefined) {
        const cell = { sheet: sheet.name, row: place.row + i, column: place.column + j, rows: 1, columns: 1 };
        const format = (answer.format ??= {}) as Nested;
        format.protection = { locked: sheet.isLocked(cell), formulaHidden: false };
      }
      const borders = inside(wanted, ["format", "borders"]);
      if (borders !== undefined) {
        const format = (answer.format ??= {}) as Nested;
        format.borders = Object.fromEntries(
          SIDES.map((side) => [side, { ...(look.borders[side] ?? PLAIN_BORDER) }]),
        );
      }
      return answer;
    }),
  );
}

const SIDES = ["top", "bottom", "left", "right"];

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
      if (inside(properties, ["format", "protection", "locked"]) === false) {
        const [row, column] = [place.row + i, place.column + j];
        sheet.unlocked.push({ sheet: sheet.name, row, column, rows: 1, columns: 1 });
      }
      const lines = inside(properties, ["format", "borders"]) as Record<string, FakeBorder> | undefined;
      if (lines) cell.look = { ...cell.look, borders: kept({ ...cell.look.borders, ...lines }) };
    }),
  );
  return null;
}

function kept(borders: Readonly<Record<string, FakeBorder>>): Record<string, FakeBorder> {
  return Object.fromEntries(Object.entries(borders).filter(([, { style }]) => style !== "None"));
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

function rowsOf(place: RangeRef): number[] {
  return Array.from({ length: place.rows }, (_, i) => place.row + i);
}

function columnsOf(place: RangeRef): number[] {
  return Array.from({ length: place.columns }, (_, i) => place.column + i);
}
