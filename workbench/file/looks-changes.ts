import type { Border, BorderDescr, Model, Style } from "@odoo/o-spreadsheet";
import type { Change } from "#core/workbook/change-set.ts";
import type { Borders, CellFormat } from "#core/workbook/look-changes.ts";
import { contains, type RangeRef } from "#core/workbook/range.ts";
import { cellsOf, NO_CELL, type BaseCell } from "./baseline.ts";
import { blocksOf, type Spot } from "./blocks.ts";

export interface LooksChanges {
  readonly changes: readonly Change[];
  /** A look was changed that a save cannot carry (fonts, underlining, a fill taken away …). */
  readonly incomplete: boolean;
}

type Looks = readonly [
  style: readonly (readonly [keyof Style, unknown])[],
  format: string,
  border: readonly (readonly [keyof Border, BorderDescr])[],
];

/**
 * The looks of cells that differ from when the file was opened, as far as a ChangeSet can say them.
 * @param settled ranges whose looks are seen to elsewhere
 */
export function looksChanges(
  model: Model,
  sheetId: string,
  before: ReadonlyMap<string, BaseCell>,
  settled: readonly RangeRef[],
): LooksChanges {
  const sheet = model.getters.getSheetName(sheetId);
  const now = cellsOf(model, sheetId);
  const groups = new Map<string, { readonly format: CellFormat; readonly spots: Spot[] }>();
  let incomplete = false;
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [then, cell] = [before.get(key) ?? NO_CELL, now.get(key) ?? NO_CELL];
    if (then.looks === cell.looks) continue;
    const [row = 0, column = 0] = key.split(" ").map(Number);
    if (settled.some((range) => contains(range, { sheet, row, column }))) continue;
    const { format, complete } = difference(parse(then.looks), parse(cell.looks));
    incomplete ||= !complete;
    const name = JSON.stringify(format);
    if (name === "{}") continue;
    const group = groups.get(name) ?? { format, spots: [] };
    group.spots.push({ row, column });
    groups.set(name, group);
  }
  const changes = [...groups.values()].flatMap(({ format, spots }) =>
    blocksOf(sheet, spots).map((range): Change => ({ kind: "format", range, format })),
  );
  return { changes, incomplete };
}

function parse(looks: string): Looks {
  return looks === "" ? [[], "", []] : (JSON.parse(looks) as Looks);
}

/** Lines that were not there before; the grid's own dotted and dashed ones are a person's, and left to their program. */
function newBorders(before: Looks[2], now: Looks[2]): Borders {
  const lines = now.flatMap(([edge, { style, color }]) => {
    const old = before.find(([name]) => name === edge)?.[1];
    const same = old?.style === style && old.color === color;
    const known = style === "thin" || style === "medium" || style === "thick";
    return !same && known && isColour(color) ? [[edge, { weight: style, color }] as const] : [];
  });
  return Object.fromEntries(lines);
}

function difference(before: Looks, now: Looks): { format: CellFormat; complete: boolean } {
  const [then, style] = [Object.fromEntries(before[0]), Object.fromEntries(now[0])] as [Style, Style];
  const changed = (key: keyof Style): boolean => (then[key] ?? null) !== (style[key] ?? null);
  const format: { -readonly [K in keyof CellFormat]: CellFormat[K] } = {};
  if (before[1] !== now[1]) format.numberFormat = now[1] === "" ? "General" : now[1];
  if (changed("bold")) format.bold = style.bold ?? false;
  if (changed("wrapping")) format.wrap = style.wrapping === "wrap";
  if (changed("italic")) format.italic = style.italic ?? false;
  if (changed("fontSize") && style.fontSize) format.size = style.fontSize;
  if (changed("verticalAlign") && style.verticalAlign) format.vertical = style.verticalAlign;
  const borders = newBorders(before[2], now[2]);
  if (Object.keys(borders).length > 0) format.borders = borders;
  if (changed("align") && style.align) format.align = style.align;
  if (changed("fillColor") && isColour(style.fillColor)) format.fill = style.fillColor;
  if (changed("textColor") && isColour(style.textColor)) format.color = style.textColor;
  const carried: Partial<Record<keyof Style, unknown>> = {
    bold: format.bold,
    wrapping: format.wrap,
    align: format.align,
    fillColor: format.fill,
    textColor: format.color,
    italic: format.italic,
    fontSize: format.size,
    verticalAlign: format.vertical,
  };
  const keys = new Set([...Object.keys(then), ...Object.keys(style)]) as Set<keyof Style>;
  const complete = [...keys].every((key) => !changed(key) || carried[key] !== undefined);
  return { format, complete };
}

function isColour(color: string | undefined): color is string {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color);
}
