import type { UnusedPart } from "#core/domain/evidence.ts";
import type { UnreadCell } from "#core/domain/reading.ts";
import type { Objective } from "#core/domain/strategy.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { isPercentFormat } from "#core/tables/values/number-format.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { aboutCells, keyOf } from "./about-cell.ts";
import type { TableCheck, TableFault, TableInput } from "./fault.ts";

/** Text for numbers, numbers stored as text, and ratings off their scale. */
export const checkNumbers: TableCheck = (input) => {
  const { strategy, unread } = input.reading;
  const about = aboutCells(strategy);
  const offScale = strategy.objectives.flatMap((objective, j) => ratingsOff(objective, j, input));
  const known = new Set(offScale.flatMap(({ cell }) => (cell ? [keyOf(cell)] : [])));
  return [
    ...offScale,
    ...unread
      .filter(({ cell }) => !known.has(keyOf(cell)))
      .map((each) => unreadFault(each, about(each.cell), input)),
    ...numberFields(input).flatMap((field) => numbersAsText(field, input)),
  ];
};

function unreadFault({ cell, found, reason }: UnreadCell, about: string, input: TableInput): TableFault {
  const value = input.cells.value(cell);
  const read = parseNumber(value, { locale: input.locale, format: input.cells.format(cell) });
  const usual = input.reading.strategy.currency;
  const common = { found: value, matters: "figure" } as const;
  return read.kind === "number" && read.currency !== null && usual !== null && read.currency !== usual
    ? {
        ...notSafe("mixed-units", `costs:${read.currency}:${about}`, cell),
        ...common,
        values: { what: "costs", unit: read.currency, usual },
      }
    : { ...notSafe("not-a-number", `${found}:${about}`, cell), ...common, values: { found }, reason };
}

function ratingsOff({ scale, name, id }: Objective, j: number, { reading, cells }: TableInput): TableFault[] {
  const least = Math.min(scale.bottom ?? scale.zero, scale.top);
  const most = Math.max(scale.bottom ?? scale.zero, scale.top);
  const isOff = (value: unknown): value is number =>
    typeof value === "number" && (value < least || value > most);
  const fault = (about: string, line: string, cell: CellRef | null, found: number): TableFault => ({
    ...notSafe("off-scale", `${about}:${id}:${found}`, cell),
    values: { found: String(found), least, most, name: line, objective: name },
    found,
    matters: "figure",
  });
  const rated = reading.strategy.investments.flatMap((investment) => {
    const { written = null, effect = null, cell = null } = investment.ratings[j] ?? {};
    return effect === null && isOff(written) ? [fault(investment.id, investment.name, cell, written)] : [];
  });
  const [example] = reading.strategy.investments.flatMap(({ ratings }) => ratings[j]?.cell ?? []);
  const leftOut = linesLeftOut(reading).flatMap(({ kind, range, name: line }) => {
    if (example?.sheet !== range.sheet) return [];
    const cell = kind === "row" ? { ...example, row: range.row } : { ...example, column: range.column };
    const found = cells.value(cell);
    return isOff(found) ? [fault(foldText(line), line, cell, found)] : [];
  });
  return [...rated, ...leftOut];
}

/** Lines that are no investments for the reader, because something in them is far off the scale. */
function linesLeftOut({ unused, ratings }: TableInput["reading"]): readonly UnusedPart[] {
  const lines = ratings?.investmentsAre === "columns" ? "column" : "row";
  return unused.filter(
    ({ kind, reason, name }) => kind === lines && reason === "not-a-rating" && name !== "",
  );
}

/** The cells of each kind of number: ratings by objective, weights, costs. */
function numberFields({ reading: { strategy } }: TableInput): CellRef[][] {
  const { objectives, investments } = strategy;
  const present = (cells: readonly (CellRef | null)[]): CellRef[] => cells.flatMap((cell) => cell ?? []);
  return [
    ...objectives.map((_, j) => present(investments.map(({ ratings }) => ratings[j]?.cell ?? null))),
    present(objectives.map(({ weightCell }) => weightCell)),
    present(investments.map(({ costCell }) => costCell)),
  ];
}

/** Only among true numbers: a column of words, or of texts throughout, is its owner's way. */
function numbersAsText(field: readonly CellRef[], { cells, locale, reading }: TableInput): TableFault[] {
  const about = aboutCells(reading.strategy);
  const filled = field.filter((cell) => cells.value(cell) !== null);
  const numbers = filled.filter((cell) => typeof cells.value(cell) === "number").length;
  if (numbers < 2 || numbers * 2 < filled.length) return [];
  return filled.flatMap((cell): TableFault[] => {
    const content = cells.content(cell);
    if (typeof content !== "string") return [];
    const format = cells.format(cell);
    const read = parseNumber(content, { locale, format });
    if (read.kind !== "number" || read.outOf !== undefined || read.period !== undefined) return [];
    if (read.percent !== isPercentFormat(format)) return [];
    return [
      {
        code: "number-as-text",
        id: `number-as-text:${content}:${about(cell)}`,
        cell,
        values: { found: content },
        found: content,
        should: read.value,
        matters: "form",
        mend: [{ cell, content: read.value }],
        safe: isPlainly(content),
      },
    ];
  });
}

/** Whether a text can be but one number: "6.200" may be six thousand or six. */
function isPlainly(text: string): boolean {
  return /^\D*\d+(?:[.,]\d{1,2})?\D*$/.test(text) && !/[kmb]/i.test(text);
}

export function notSafe(
  code: TableFault["code"],
  about: string,
  cell: CellRef | null,
): Omit<TableFault, "values" | "found" | "matters"> {
  return { code, id: `${code}:${about}`, cell, should: null, mend: [], safe: false };
}
