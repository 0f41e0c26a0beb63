import type { Model, Style } from "@odoo/o-spreadsheet";
import type { CellFormat, Change } from "#core/workbook/change-set.ts";
import { cellsOf, NO_CELL, type BaseCell } from "./baseline.ts";
import { blocksOf, type Spot } from "./blocks.ts";

export interface LooksChanges {
  readonly changes: readonly Change[];
  /** A look was changed that a save cannot carry (fonts, underlining, a fill taken away …). */
  readonly incomplete: boolean;
}

type Looks = readonly [style: readonly (readonly [keyof Style, unknown])[], format: string];

/** The looks of cells that differ from when the file was opened, as far as a ChangeSet can say them. */
export function looksChanges(
  model: Model,
  sheetId: string,
  before: ReadonlyMap<string, BaseCell>,
): LooksChanges {
  const sheet = model.getters.getSheetName(sheetId);
  const now = cellsOf(model, sheetId);
  const groups = new Map<string, { readonly format: CellFormat; readonly spots: Spot[] }>();
  let incomplete = false;
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [then, cell] = [before.get(key) ?? NO_CELL, now.get(key) ?? NO_CELL];
    if (then.looks === cell.looks) continue;
    const { format, complete } = difference(parse(then.looks), parse(cell.looks));
    incomplete ||= !complete;
    const [row = 0, column = 0] = key.split(" ").map(Number);
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
  return looks === "" ? [[], ""] : (JSON.parse(looks) as Looks);
}

function difference(before: Looks, now: Looks): { format: CellFormat; complete: boolean } {
  const [then, style] = [Object.fromEntries(before[0]), Object.fromEntries(now[0])] as [Style, Style];
  const changed = (key: keyof Style): boolean => (then[key] ?? null) !== (style[key] ?? null);
  const format: { -readonly [K in keyof CellFormat]: CellFormat[K] } = {};
  if (before[1] !== now[1]) format.numberFormat = now[1] === "" ? "General" : now[1];
  if (changed("bold")) format.bold = style.bold ?? false;
  if (changed("wrapping")) format.wrap = style.wrapping === "wrap";
  if (changed("align") && style.align) format.align = style.align;
  if (changed("fillColor") && isColour(style.fillColor)) format.fill = style.fillColor;
  if (changed("textColor") && isColour(style.textColor)) format.color = style.textColor;
  const carried: Partial<Record<keyof Style, unknown>> = {
    bold: format.bold,
    wrapping: format.wrap,
    align: format.align,
    fillColor: format.fill,
    textColor: format.color,
  };
  const keys = new Set([...Object.keys(then), ...Object.keys(style)]) as Set<keyof Style>;
  const complete = [...keys].every((key) => !changed(key) || carried[key] !== undefined);
  return { format, complete };
}

function isColour(color: string | undefined): color is string {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color);
}
