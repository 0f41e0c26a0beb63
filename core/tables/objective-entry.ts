import type { ObjectiveRole } from "#core/domain/reading.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { foldSpaces, foldText } from "./values/fold.ts";
import { lettersOf } from "./values/letter-weights.ts";
import { isDateFormat } from "../workbook/date-format.ts";
import { dayOf } from "./values/serial.ts";
import type { Matrix } from "./matrix.ts";
import type { ObjectiveList } from "./objective-list.ts";
import { writtenWeight, type WrittenWeight } from "./written-weight.ts";

/** One objective as it stands in the sheets, before weights are normalised. */
export interface ObjectiveEntry {
  readonly name: string;
  /** What other tables call it, where that is not its name ("G1"). */
  readonly code?: string;
  readonly cell: CellRef | null;
  readonly weight: WrittenWeight | null;
  readonly group: string | null;
  /** What its place in a scale row or column says: "1 - Low | 5 - High", 10. */
  readonly scaleText: string;
  /** The sheet says that less is better. */
  readonly reversed: boolean;
  /** A line of directions says whether more or less is better. */
  readonly isWayTold: boolean;
  readonly attributes: readonly Attribute[];
  /** In the order of the scenarios' names. */
  readonly scenarios: readonly (WrittenWeight | null)[];
}

export interface Attribute {
  readonly role: ObjectiveRole;
  readonly value: CellValue;
  readonly format: string;
  readonly cell: CellRef;
}

/** What a record of a list is called: where its name is a code, the text beside it, and the code besides. */
function namesOfRecord(
  { table: { view }, fullField, codeField }: ObjectiveList,
  { line, name }: ObjectiveList["table"]["records"][number],
): { readonly name: string; readonly code: string | null; readonly isFull: boolean } {
  const textAt = (field: number | null): string | null => {
    const value = field === null ? null : view.at(line, field);
    return typeof value === "string" ? foldSpaces(value) : null;
  };
  const full = textAt(fullField);
  return full === null
    ? { name, code: textAt(codeField), isFull: false }
    : { name: full, code: name, isFull: true };
}

/** All that the objectives of a list go by, the name first. */
export function namesInList(list: ObjectiveList): readonly (readonly string[])[] {
  return list.table.records.map((record) => {
    const { name, code } = namesOfRecord(list, record);
    return code === null ? [name] : [name, code];
  });
}

/** The entries of a list of objectives. */
export function entriesOfList(list: ObjectiveList, locale: WorkbookLocale): ObjectiveEntry[] {
  const { table, roles } = list;
  const { view } = table;
  const fieldsOf = (wanted: ObjectiveRole): number[] =>
    [...roles].filter(([, role]) => role === wanted).map(([field]) => field);
  const [weightField] = fieldsOf("weight");
  const weighed = [...(weightField === undefined ? [] : [weightField]), ...fieldsOf("scenario")];
  const letters = new Map(
    weighed.map((field) => [field, lettersOf(table.records.map(({ line }) => view.spread(line, field)))]),
  );
  return table.records.map((record) => {
    const { line, group } = record;
    const { name, code, isFull } = namesOfRecord(list, record);
    const weightAt = (field: number): WrittenWeight | null => {
      const at = view.cell(line, field);
      const own = letters.get(field) ?? null;
      return writtenWeight(view.spread(line, field), view.format(line, field), locale, at, own);
    };
    const attributes = [...roles]
      .filter(([, role]) => role !== "ignored" && role !== "weight" && role !== "scenario")
      .map(([field, role]) => attribute(role, view, line, field));
    const direction = attributes.find(({ role }) => role === "direction")?.value ?? null;
    return {
      name,
      ...(code !== null && { code }),
      cell: isFull ? view.cell(line, list.fullField!) : record.cell,
      weight: weightField === undefined ? null : weightAt(weightField),
      group,
      scaleText: list.scaleField === null ? "" : scaleTextAt(view, line, list.scaleField),
      reversed: saysLess(direction) || saysLessIsBetter(name),
      isWayTold: saysLess(direction) || saysMore(direction),
      attributes,
      scenarios: fieldsOf("scenario").map(weightAt),
    };
  });
}

/** The objectives that a matrix is headed with. */
export function entriesOfMatrix({ table, ratings, weights }: Matrix): ObjectiveEntry[] {
  const { view, sides } = table;
  const scaleLine = sides.find(({ role }) => role === "scale");
  return ratings.map(({ field, name, cell, group, weight, against }) => {
    const attributes = sides.flatMap(({ role, line }) =>
      role === "weight" ||
      role === "unnamed-weight" ||
      role === "scale" ||
      role === "total" ||
      role === "scenario"
        ? []
        : [attribute(role, view, line, field)],
    );
    const direction = attributes.find(({ role }) => role === "direction")?.value ?? null;
    return {
      name,
      cell,
      weight,
      group,
      scaleText: scaleLine ? scaleTextAt(view, scaleLine.line, field) : "",
      reversed: against === true || saysLess(direction) || saysLessIsBetter(name),
      isWayTold: saysLess(direction) || saysMore(direction),
      attributes,
      scenarios: weights.scenarios.map((scenario) => scenario.weights.get(field) ?? null),
    };
  });
}

function attribute(
  role: ObjectiveRole,
  view: Matrix["table"]["view"],
  line: number,
  field: number,
): Attribute {
  return {
    role,
    value: view.at(line, field),
    format: view.format(line, field),
    cell: view.cell(line, field),
  };
}

/** "1-5" that was typed into a cell and became a day is "1-5" again. */
function scaleTextAt(view: Matrix["table"]["view"], line: number, field: number): string {
  const value = view.at(line, field);
  if (typeof value !== "number" || !isDateFormat(view.format(line, field))) return text(value);
  const { day, month } = dayOf(value);
  return `${Math.min(day, month)}-${Math.max(day, month)}`;
}

function text(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

/** A direction column's word for less is better: cost, min, lower. */
function saysLess(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  return /^(cost|costs|min|minimi[sz]e|lower|less|negative|down|-|kosten|minimieren|niedriger|weniger|cout|minimiser|moins|coste|costo|custo|menor|menos|minimizar|minore|meno|minimizzare|biaya)\b|^↓/.test(
    foldText(value),
  );
}

/** A direction column's word for more is better: benefit, max, higher. */
function saysMore(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  return /^(benefits?|max|maximi[sz]e|maximum|higher|more|positive|up|\+|nutzen|maximieren|hoher|mehr|maximiser|plus|avantage|beneficio|beneficios|maximizar|mayor|mas|maior|mais|massimizzare|maggiore|piu|maksimal|keuntungan)(?![\p{L}\p{N}])|^↑/u.test(
    foldText(value),
  );
}

const LESS_IS_BETTER =
  /\b(?:less|lower|low|smaller|fewer) ?(?:is|=|:) ?(?:better|best|good)\b|\bthe (?:less|lower|smaller|fewer),? the better\b|\b(?:weniger|niedrige?r?|geringe?r?|kleine?r?) ?(?:ist|=|:) ?(?:besser|gut|am besten)\b|\bje (?:weniger|niedriger|geringer|kleiner),? (?:desto|umso) besser\b|\bmoins .* mieux|\b(?:moins|bas|faible) ?[=:] ?(?:mieux|bon|bien)\b|\b(?:menos|menor) (?:es|=) ?mejor\b|\bcuanto menor,? mejor\b|\b(?:menos|menor) (?:e|=) ?melhor\b|\bquanto menor,? melhor\b|\bmeno e meglio\b/;

/** Only when the header says so itself; a criterion called "Cost" is usually rated so that more is better. */
function saysLessIsBetter(name: string): boolean {
  return LESS_IS_BETTER.test(foldText(name));
}
