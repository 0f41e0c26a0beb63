import type { UnusedPart } from "#core/domain/evidence.ts";
import type { Choice } from "../choose.ts";
import { valueAt } from "../grid.ts";
import { isDateFormat } from "../../workbook/date-format.ts";
import type { Links } from "../links.ts";
import type { Table } from "../table.ts";
import { foldSpaces } from "../values/fold.ts";
import { speaksOf } from "../witness/words.ts";
import type { View } from "../view.ts";
import { isUsed, MOST_LINES, part } from "./unused-part.ts";

/** Lines of the tables beside the ratings (the list of objectives, the investments' own, a long list) that nothing was read from. */
export function unusedBeside({ parts, list, links, investments, further = [] }: Choice): UnusedPart[] {
  const found: UnusedPart[] = [];
  if (list) {
    const { table, roles, scaleField } = list;
    const used = [...roles].flatMap(([field, role]) =>
      role === "ignored" || role === "description" ? [] : [field],
    );
    found.push(...unusedOf(table, new Set([...used, ...(scaleField === null ? [] : [scaleField])])));
  }
  const own = investments && !parts.includes(investments) ? [investments] : [];
  const others = [...parts, ...own, ...further];
  for (const other of others) {
    const { table, roles, candidate } = other;
    if (candidate) continue;
    const used = [...roles].flatMap(([field, role]) => (isUsed(role) ? [field] : []));
    // What looks like ratings in a table that was read for the rest of it alone may be objectives of its own.
    const rated = other.ratings.map(({ field }) => field);
    const isRead = parts.includes(other);
    found.push(
      ...unusedOf(table, new Set(isRead ? [...used, ...rated] : used), new Set(isRead ? [] : rated)),
    );
  }
  return links ? [...found, ...unusedOfLinks(links)] : found;
}

function unusedOf(
  table: Table,
  used: ReadonlySet<number>,
  rated: ReadonlySet<number> = new Set(),
): UnusedPart[] {
  const { view, fields, records, sides, headerLine, nameField } = table;
  const found: UnusedPart[] = [];
  for (const { field, header } of fields) {
    if (used.has(field) || field === nameField) continue;
    const lines = records.map(({ line }) => line).filter((line) => view.at(line, field) !== null);
    if (lines.length === 0) continue;
    const range = view.rangeOf([headerLine, view.lines - 1], [field]);
    const reason = reasonOf(view, lines, [field], header);
    const likely = rated.has(field) ? "rating" : null;
    found.push(part(view.turned ? "row" : "column", range, header, reason, likely));
  }
  const taken = new Set(records.flatMap(({ line, more }) => [line, ...more]));
  const said = new Set(sides.map(({ line }) => line));
  const first = records[0]?.line ?? headerLine;
  for (let line = first; line < view.lines && found.length < MOST_LINES; line++) {
    if (line === headerLine || taken.has(line) || said.has(line)) continue;
    const filled = [...Array(view.fields).keys()].filter((field) => view.at(line, field) !== null);
    if (filled.length === 0) continue;
    const name = view.at(line, nameField);
    const text = typeof name === "string" ? foldSpaces(name) : "";
    const range = view.rangeOf([line], [0, view.fields - 1]);
    const values = filled.filter((field) => field !== nameField);
    const reason = values.length === 0 ? "group" : reasonOf(view, [line], values, text);
    found.push(part(view.turned ? "column" : "row", range, text, reason, null));
  }
  return found;
}

function reasonOf(view: View, lines: readonly number[], fields: readonly number[], name: string): string {
  if (speaksOf("total", name)) return "total";
  let [texts, dates, numbers] = [0, 0, 0];
  for (const line of lines) {
    for (const field of fields) {
      const value = view.at(line, field);
      if (typeof value === "string") texts++;
      else if (typeof value === "number") {
        if (isDateFormat(view.format(line, field))) dates++;
        else numbers++;
      }
    }
  }
  if (dates > Math.max(texts, numbers)) return "date";
  if (texts >= numbers) return speaksOf("note", name) ? "note" : "text";
  return "number";
}

function unusedOfLinks({ layout, range, investments, objectives, weightColumn }: Links): UnusedPart[] {
  const { grid, headerRow } = layout;
  const used = new Set([
    range.column,
    ...(weightColumn === undefined ? [] : [weightColumn]),
    ...[investments[0], objectives[0]].flatMap((each) => (each ? [each.cell.column] : [])),
    ...objectives.flatMap(({ weight }) => (weight?.cell ? [weight.cell.column] : [])),
  ]);
  const found: UnusedPart[] = [];
  for (let column = layout.range.column; column < layout.range.column + layout.range.columns; column++) {
    if (used.has(column)) continue;
    const rows = [...Array(range.rows).keys()].filter(
      (row) => valueAt(grid, range.row + row, column) !== null,
    );
    if (rows.length === 0) continue;
    const header = valueAt(grid, headerRow, column);
    const name = typeof header === "string" ? header : "";
    const numbers = rows.filter((row) => typeof valueAt(grid, range.row + row, column) === "number").length;
    const reason = numbers * 2 > rows.length ? "number" : speaksOf("note", name) ? "note" : "text";
    const whole = { sheet: grid.sheet, row: headerRow, column, rows: range.rows + 1, columns: 1 };
    found.push(part("column", whole, name, reason, null));
  }
  return found;
}
