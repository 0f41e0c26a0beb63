import type { ObjectiveRole } from "#core/domain/reading.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { describeFields } from "../field-facts.ts";
import { wordKey } from "../find/cell-reader.ts";
import { areCalledWeights, isHeaderless, type NameList } from "../find/name-lists.ts";
import { objectiveListOf, type ObjectiveList } from "../objective-list.ts";
import type { Table, TableField, TableRecord } from "../table.ts";
import { foldSpaces } from "../values/fold.ts";
import { View } from "../view.ts";
import { speaksOf } from "../witness/words.ts";

/** Lines without a number that may stand among those of a list. */
const REACH = 12;

/**
 * A list of names and weights as a list of objectives, with whatever else its table says about them.
 * @param heads what is rated, as lists are compared with it
 */
export function objectivesOfList(
  list: NameList,
  pieces: readonly RangeRef[],
  heads: readonly string[],
): ObjectiveList | null {
  const { sight, nameField, valueField, items } = list;
  const firstLine = items[0]!.line;
  const lastLine = items[items.length - 1]!.line;
  if (isHeaderless(list)) return null;
  const header = headerLine(list);
  const holds = (piece: RangeRef): boolean => {
    const [from, to] = sight.turned
      ? [piece.column, piece.column + piece.columns - 1]
      : [piece.row, piece.row + piece.rows - 1];
    const [left, right] = sight.turned
      ? [piece.row, piece.row + piece.rows - 1]
      : [piece.column, piece.column + piece.columns - 1];
    return from <= firstLine && to >= lastLine && left <= nameField && right >= valueField;
  };
  const [piece] = pieces.filter(holds).sort((a, b) => a.rows * a.columns - b.rows * b.columns);
  if (!piece) return null;
  const start = sight.turned ? Math.min(piece.column, header) : Math.min(piece.row, header);
  const end = sight.turned ? piece.column + piece.columns - 1 : piece.row + piece.rows - 1;
  const range = sight.turned
    ? { ...piece, column: start, columns: end - start + 1 }
    : { ...piece, row: start, rows: end - start + 1 };
  const fieldOffset = sight.turned ? range.row : range.column;
  const fields: TableField[] = [];
  const lastField = fieldOffset + (sight.turned ? range.rows : range.columns) - 1;
  for (let field = fieldOffset; field <= lastField; field++) {
    if (field === nameField) continue;
    const value = sight.spread(header, field);
    const text = typeof value === "string" ? foldSpaces(value) : "";
    fields.push({
      field: field - fieldOffset,
      header: text,
      cell: text === "" ? null : sight.cell(header, field),
      group: null,
    });
  }
  const records: TableRecord[] = [];
  const isCalled = areCalledWeights(list);
  const isOutlined = hasSubLines(list, lastLine);
  for (let line = Math.max(header + 1, firstLine - REACH); line <= lastLine; line++) {
    const value = sight.at(line, nameField);
    if (typeof value !== "string" || !sight.reader.isText(value)) continue;
    if (list.left?.has(line) || (speaksOf("total", value) && isSum(list, line))) continue;
    const item = items.find((each) => each.line === line);
    if (isOutlined && !item && !heads.includes(wordKey(value))) continue;
    const cell = sight.cell(line, item?.fullField ?? nameField);
    records.push({
      name: item?.full ?? (isCalled ? withoutWeightWord(foldSpaces(value)) : foldSpaces(value)),
      cell,
      line: line - start,
      more: [],
      group: null,
      bare: false,
    });
  }
  const corner = sight.at(header, nameField);
  const table: Table = {
    layout: {
      grid: sight.grid,
      range,
      headerRow: sight.turned ? nameField : header,
      nameColumn: sight.turned ? header : nameField,
      score: 0,
    },
    view: new View(sight.grid, range, sight.turned),
    headerLine: header - start,
    nameField: nameField - fieldOffset,
    corner: typeof corner === "string" ? foldSpaces(corner) : "",
    records,
    fields,
    sides: [],
    products: 0,
  };
  const found = objectiveListOf(table, describeFields(table));
  const roles = new Map<number, ObjectiveRole>(found.roles);
  for (const [field, role] of roles) if (role === "weight") roles.set(field, "scenario");
  const fullField = items.find((item) => item.fullField !== null)?.fullField;
  if (fullField !== undefined && fullField !== null) roles.set(fullField - fieldOffset, "name");
  roles.set(valueField - fieldOffset, "weight");
  return { ...found, roles, confidence: Math.max(found.confidence, 0.7) };
}

/** Most of the objectives have lines of their own below them that weigh nothing: their key results, their measures. */
function hasSubLines({ sight, nameField, items }: NameList, lastLine: number): boolean {
  const headed = items.filter(
    ({ line }) =>
      line < lastLine && sight.isText(line + 1, nameField) && !items.some((each) => each.line === line + 1),
  );
  return headed.length >= LEAST_HEADED && headed.length * 2 >= items.length;
}

const LEAST_HEADED = 2;

/** "Growth weight" weighs growth. */
function withoutWeightWord(name: string): string {
  const words = name.split(" ").filter((word) => !speaksOf("weight", word));
  return words.length === 0 ? name : words.join(" ");
}

/** The line of texts right over the list. */
function headerLine({ sight, valueField, nameField, items }: NameList): number {
  const first = items[0]!.line;
  for (let line = first - 1; line >= Math.max(0, first - 3); line--) {
    if (sight.isText(line, valueField) || (line < first - 1 && sight.isText(line, nameField))) return line;
  }
  return first - 1;
}

function isSum({ items, sight, valueField }: NameList, line: number): boolean {
  if (sight.formula(line, valueField) !== "") return true;
  const own = items.find((item) => item.line === line);
  if (!own) return true;
  const others = items.filter((item) => item.line < line).reduce((sum, { value }) => sum + value, 0);
  return Math.abs(others - own.value) < 0.006 * Math.abs(own.value);
}
