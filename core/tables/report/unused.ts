import type { UnusedPart } from "#core/domain/evidence.ts";
import { unusedBeside } from "./unused-beside.ts";
import { isUsed, MOST_LINES, part } from "./unused-part.ts";
import type { SideRole } from "../table.ts";
import type { InvestmentRole } from "#core/domain/reading.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { Candidate } from "../candidate.ts";
import { rangeOf } from "../choose/rank.ts";
import type { Choice } from "../choose.ts";
import type { FoundTables } from "../find-tables.ts";
import { KIND } from "../find/frame-cells.ts";
import type { NameList } from "../find/name-lists.ts";
import { isFilled, type Grid } from "../grid.ts";
import type { Matrix } from "../matrix.ts";
import { otherCost } from "./other-cost.ts";
import { speaksOf } from "../witness/words.ts";
import type { WrittenWeight } from "../written-weight.ts";

/**
 * Everything that looks like part of the matter and is not used, in the order of the workbook.
 * @param legends what says what ratings stand for
 */
export function unusedParts(
  choice: Choice,
  found: FoundTables,
  grids: readonly Grid[],
  legends: readonly RangeRef[],
): UnusedPart[] {
  const used = [...usedRanges(choice), ...legends];
  const parts = [
    ...choice.parts.flatMap((matrix) => [...unusedFields(matrix), ...unusedLines(matrix)]),
    ...unusedBeside(choice),
    ...otherTables(found, used),
    ...otherSheets(grids, used, found),
  ];
  parts.push(...leftOver(found, [...used, ...parts.map(({ range }) => range)], grids));
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  return parts.sort(
    (a, b) =>
      (order.get(a.range.sheet) ?? 0) - (order.get(b.range.sheet) ?? 0) ||
      a.range.row - b.range.row ||
      a.range.column - b.range.column,
  );
}

/** The tables and cells that were read. */
export function usedRanges({ parts, list, investments, further = [], links }: Choice): RangeRef[] {
  return [
    ...further.map(({ table }) => table.layout.range),
    ...parts.map(({ table }) => table.layout.range),
    ...(links?.more ?? []),
    ...parts.flatMap(({ weights }) => cellsOf([...weights.groups.values()])),
    ...parts.flatMap(({ candidate }) => listCells(candidate?.source?.list ?? null)),
    ...[list?.table.layout.range, investments?.table.layout.range, links?.layout.range].flatMap(
      (range) => range ?? [],
    ),
  ];
}

function cellsOf(weights: readonly WrittenWeight[]): RangeRef[] {
  return weights.flatMap(({ cell }) => (cell ? [{ ...cell, rows: 1, columns: 1 }] : []));
}

/** The names and numbers of a list of weights, which may be no table of its own. */
function listCells(list: NameList | null): RangeRef[] {
  if (list === null) return [];
  const { sight, nameField, valueField, items } = list;
  return items.flatMap(({ line }) =>
    [nameField, valueField].map((field) => ({ ...sight.cell(line, field), rows: 1, columns: 1 })),
  );
}

function unusedFields(matrix: Matrix): UnusedPart[] {
  const { table, ratings, roles, candidate } = matrix;
  if (!candidate) return [];
  const { view, fields } = table;
  const rated = new Set(ratings.flatMap(({ field, more = [] }) => [field, ...more]));
  const { cells } = candidate;
  const offset = view.fieldIndex(0);
  const last = view.lines - 1;
  return fields.flatMap(({ field, header }) => {
    if (rated.has(field) || isUsed(roles.get(field))) return [];
    if (candidate.source?.fields?.includes(field + offset)) return [];
    const j = cells.fields.indexOf(field + offset);
    const filled = table.records.some(({ line }) => view.at(line, field) !== null);
    if (!filled && (header === "" || roles.has(field))) return [];
    const isDated = cells.dated?.fields.has(field + offset);
    const isHidden = candidate.objectives.includes(j) && hiddenField(candidate, field + offset);
    const reason =
      (isDated ? "other-date" : isHidden ? "hidden" : filled ? candidate.droppedFields.get(j) : "empty") ??
      (roles.get(field) === "total"
        ? "total"
        : (otherCost(matrix, field, header) ?? fieldReason(candidate, j, header)));
    const range = view.rangeOf([table.headerLine, last], [field]);
    return [
      part(
        view.turned ? "row" : "column",
        range,
        header,
        reason,
        likelyRole(reason, roles.get(field), candidate),
      ),
    ];
  });
}

/** The one click that most likely puts it right: a like field without weight may be an objective after all. */
function likelyRole(
  reason: string,
  role: InvestmentRole | undefined,
  { source }: Candidate,
): InvestmentRole | null {
  if (reason === "other-cost") return "costOnce";
  if (reason === "no-weight" || (reason === "number" && !source)) return "rating";
  return role === "total" ? "total" : null;
}

function fieldReason(candidate: Candidate, j: number, header: string): string {
  const { cells, kind, options, objectives, source } = candidate;
  if (j < 0) return "text";
  const isPart = objectives.some((other) => cells.fieldGroup[other] === cells.fieldGroup[j]);
  let [numbers, dates, texts, fitting, products] = [0, 0, 0, 0, 0];
  for (const i of options) {
    const cellKind = cells.kind(i, j);
    if (cellKind === KIND.number) {
      numbers++;
      if (Math.abs(cells.number(i, j)) <= kind.top * 1.0001) fitting++;
    } else if (cellKind === KIND.date) dates++;
    else if (cellKind !== KIND.blank) texts++;
    if (cells.isSaid(i, j, 2)) products++;
  }
  if (products > 0) return "product";
  if (dates > numbers && dates > texts) return "date";
  if (texts >= numbers) return isPart || speaksOf("note", header) ? "note" : "text";
  if (isPart && source?.kind === "beside") return "product";
  if (speaksOf("total", header)) return "total";
  if (source && fitting === numbers && Number.isNaN(source.values[j])) return "no-weight";
  return fitting === numbers ? "number" : "not-a-rating";
}

function unusedLines({ table, candidate, weights }: Matrix): UnusedPart[] {
  if (!candidate) return [];
  const { cells, dropped, source } = candidate;
  const { view } = table;
  const taken = new Set(
    table.records.flatMap(({ line, more }) => [line, ...more].map((each) => view.lineIndex(each))),
  );
  const sides = new Map(table.sides.map(({ line, role }) => [view.lineIndex(line), role]));
  const fields = view.fields - 1;
  const offset = view.lineIndex(0);
  const found: UnusedPart[] = [];
  const heads = new Set(
    table.fields.flatMap(({ cell }) => (cell ? [view.turned ? cell.column : cell.row] : [])),
  );
  cells.lines.forEach((line, i) => {
    const name = cells.names[i] ?? "";
    if (taken.has(line) || heads.has(line) || line === source?.line || found.length >= MOST_LINES) return;
    const role = sides.get(line);
    const filled = cells.fields.filter((_, j) => cells.kind(i, j) !== KIND.blank).length;
    if (name === "" && filled === 0) return;
    const isHeard =
      role !== undefined && role !== "total" && role !== "ignored" && !isMute(weights, role, line - offset);
    if (isHeard && filled > 0) return;
    const range = view.rangeOf([line - offset], [0, fields]);
    // The sentence that tells the weights is read.
    if (source?.told && overlaps(source.told.range, range)) return;
    const isHidden = candidate.options.includes(i) && hiddenLine(candidate, line);
    const isEmpty = filled === 0 && role !== undefined && role !== "ignored";
    const reason = isHidden
      ? "hidden"
      : isEmpty
        ? "empty"
        : isMute(weights, role, line - offset)
          ? "not-a-rating"
          : (dropped.get(i) ?? lineReason(candidate, i, name, filled));
    // A heading over others may stand in front of the names.
    const shown = name === "" ? onlyText(view, line - offset) : name;
    found.push(part(view.turned ? "column" : "row", range, shown, reason, null));
  });
  return found;
}

/** The only text of a line, which heads others: "Kitchen" in front of the names. */
function onlyText(view: Matrix["table"]["view"], line: number): string {
  const filled = Array.from({ length: view.fields }, (_, field) => view.at(line, field)).filter(
    (value) => value !== null,
  );
  const [only] = filled;
  return filled.length === 1 && typeof only === "string" ? only : "";
}

function hiddenLine({ cells: { frame } }: Candidate, line: number): boolean {
  const { rows, columns } = frame.sight.grid.hiddenLines;
  return (frame.sight.turned ? columns : rows).has(line);
}

function hiddenField({ cells: { frame } }: Candidate, field: number): boolean {
  const { rows, columns } = frame.sight.grid.hiddenLines;
  return (frame.sight.turned ? rows : columns).has(field);
}

/** A line of weights of which nothing could be used. */
function isMute(
  { line: used, scenarios, groups }: Matrix["weights"],
  role: SideRole | undefined,
  line: number,
): boolean {
  const isWeights = role === "weight" || role === "unnamed-weight";
  return isWeights && used?.line !== line && scenarios.length === 0 && groups.size === 0;
}

function lineReason({ cells, objectives, kind }: Candidate, i: number, name: string, filled: number): string {
  if (speaksOf("note", name)) return "note";
  if (filled === 0) return "group";
  const numbers = objectives.filter((j) => cells.kind(i, j) === KIND.number);
  if (numbers.length === 0 && speaksOf("scale", name)) return "scale";
  if (speaksOf("total", name)) return "total";
  if (numbers.length === 0) return "text";
  if (speaksOf("weight", name)) return "scenario";
  if (speaksOf("required", name)) return "required";
  return numbers.some((j) => Math.abs(cells.number(i, j)) > kind.top * 1.0001) ? "not-a-rating" : "number";
}

function otherTables({ readings }: FoundTables, used: readonly RangeRef[]): UnusedPart[] {
  const found: UnusedPart[] = [];
  for (const candidate of readings.slice(1)) {
    const range = rangeOf(candidate);
    const isKnown = [...used, ...found.map((each) => each.range)].some((other) => overlaps(other, range));
    if (isKnown || candidate.score < 6) continue;
    const { grid } = candidate.cells.frame.sight;
    const codes = new Set(candidate.reports.map(({ code }) => code));
    const reason = grid.hidden
      ? "hidden"
      : codes.has("old-sheet")
        ? "copy"
        : codes.has("names-both-sides")
          ? "pairwise"
          : "other-decision";
    found.push(part("table", range, grid.sheet, reason, null));
  }
  return found;
}

/** Blocks of a sheet of which nothing was read and nothing is said yet, the largest that stand apart. */
function leftOver({ pieces }: FoundTables, known: readonly RangeRef[], grids: readonly Grid[]): UnusedPart[] {
  return grids.flatMap((grid) => {
    const said = known.filter(({ sheet }) => sheet === grid.sheet);
    const found: UnusedPart[] = [];
    const bySize = [...(pieces.get(grid.sheet) ?? [])].sort(
      (a, b) => b.rows * b.columns - a.rows * a.columns,
    );
    for (const piece of bySize) {
      if (found.length >= MOST_LINES || said.some((other) => overlaps(other, piece))) continue;
      said.push(piece);
      const name = grid.values[piece.row]?.[piece.column] ?? "";
      const reason = arePairs(grid, piece) ? "pairwise" : "not-part";
      found.push(part("table", piece, typeof name === "string" ? name : "", reason, null));
    }
    return found;
  });
}

/** The same names stand in the first row and in the first column. */
function arePairs({ values }: Grid, { row, column, rows, columns }: RangeRef): boolean {
  const across = new Set(values[row]?.slice(column + 1, column + columns).filter(isFilled));
  const down = values.slice(row + 1, row + rows).filter((line) => across.has(line[column] ?? null));
  return down.length >= LEAST_PAIRS && down.length * 2 > rows - 1;
}

const LEAST_PAIRS = 3;

function otherSheets(
  grids: readonly Grid[],
  used: readonly RangeRef[],
  { readings }: FoundTables,
): UnusedPart[] {
  const named = new Set([
    ...used.map(({ sheet }) => sheet),
    ...readings.slice(1).map(({ cells }) => cells.frame.sight.grid.sheet),
  ]);
  return grids.flatMap(({ sheet, values, hidden }) => {
    const rows = values.length;
    const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
    if (named.has(sheet) || rows === 0 || columns === 0 || !values.some((row) => row.some(isFilled)))
      return [];
    const reason = hidden ? "hidden" : speaksOf("old", sheet) ? "copy" : "not-part";
    return [part("sheet", { sheet, row: 0, column: 0, rows, columns }, sheet, reason, null)];
  });
}
