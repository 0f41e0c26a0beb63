import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { describeFields } from "../field-facts.ts";
import { foldSpaces } from "../values/fold.ts";
import { columnHeaders } from "../column-headers.ts";
import { SAID } from "../find/frame-cells.ts";
import type { Frame } from "../find/frames.ts";
import { lowerHead } from "../find/lower-head.ts";
import { isHeaderless, type NameList } from "../find/name-lists.ts";
import type { Layout } from "../layout.ts";
import { addBlankRoles, rolesOf, type Matrix, type RatingField } from "../matrix.ts";
import { candidateOf } from "../rating-fields.ts";
import { sideRole, type SideLine, type Table, type TableField, type TableRecord } from "../table.ts";
import { View } from "../view.ts";
import { type FieldWeights, NO_FIELD_WEIGHTS, weightsOf } from "../weight-lines.ts";
import { isInvestmentHeader, weightKindOf } from "../values/header-role.ts";
import { writtenWeight, type WrittenWeight } from "../written-weight.ts";
import { speaksOf } from "../witness/words.ts";
import type { Candidate } from "../candidate.ts";
import { withGroupWeights } from "./group-weights.ts";
import { withListedGroups } from "./listed-groups.ts";
import { viewByNames } from "./named-again.ts";
import { optionLines } from "./option-lines.ts";

/** A chosen reading in the form in which the rest of the reader goes on with it. */
export function matrixOfCandidate(
  candidate: Candidate,
  confidence: number,
  locale: WorkbookLocale,
  lists: readonly NameList[] = [],
): Matrix {
  const { cells, source, objectives } = candidate;
  const { frame } = cells;
  const range = tableRange(frame, source?.kind === "line" ? source.line : frame.header);
  const layout = layoutOf(frame, range);
  const view = new View(frame.sight.grid, range, frame.sight.turned);
  const offset = frame.sight.turned ? range.column : range.row;
  const fieldOffset = frame.sight.turned ? range.row : range.column;
  const bare = {
    layout,
    view,
    headerLine: frame.header - offset,
    nameField: frame.name - fieldOffset,
    corner: textAt(frame, frame.header, frame.name),
    fields: fieldsOf(candidate, layout, fieldOffset),
    products: [...candidate.dropped.values()].filter((reason) => reason === "product").length,
  };
  const records = optionLines(candidate).map(({ line, more, name }): TableRecord => ({
    name,
    cell: frame.sight.cell(line, frame.name),
    line: line - offset,
    more: more.map((each) => each - offset),
    group: null,
    bare: false,
  }));
  const sides = sidesOf(candidate, records, offset);
  const byNames = viewByNames(candidate, view, bare.nameField, records);
  const table: Table = { ...bare, view: byNames ?? view, records, sides };
  const rated = new Set(
    objectives
      .flatMap((j) => [cells.fields[j]!, ...furtherRaters(candidate, j)])
      .concat([...(cells.dated?.fields ?? [])])
      .map((field) => field - fieldOffset),
  );
  const written = fieldWeights(candidate, table, locale);
  const weights =
    withGroupWeights(candidate, written, fieldOffset) ??
    withListedGroups(candidate, written, fieldOffset, lists) ??
    written;
  const heads = new Set(
    weights.groups.size > 0 || weights.groupOf.size > 0 ? groupHeads(table, weights) : [],
  );
  const ratings = objectives.flatMap((j, index): RatingField[] => {
    const field = cells.fields[j]! - fieldOffset;
    if (heads.has(field)) return [];
    const known = table.fields.find((each) => each.field === field)!;
    return [
      {
        field: (cells.dated?.aims.get(cells.fields[j]!)?.field ?? cells.fields[j]!) - fieldOffset,
        more: furtherRaters(candidate, j).map((each) => each - fieldOffset),
        name: weights.names.get(field) ?? candidate.objectiveNames[index]!,
        cell: known.cell,
        group: weights.groupOf.get(field) ?? known.group?.text ?? null,
        weight: weights.weights.get(field) ?? mergedWeight(candidate, j, locale),
        against:
          candidate.divisor === j ||
          candidate.penalties.includes(j) ||
          isAgainst(candidate, j) ||
          isPriced(candidate, j),
      },
    ];
  });
  // What stands under the same merged name as an objective's ratings says something about them alone.
  const groups = new Set(objectives.map((j) => cells.fieldGroup[j]));
  const parts = new Set(cells.fields.filter((_, j) => groups.has(cells.fieldGroup[j])));
  const beside = describeFields(table)
    .filter(({ field }) => !rated.has(field) && !parts.has(field + fieldOffset))
    .map(candidateOf);
  const others = beside.filter(({ facts }) => facts.filled > 0);
  const roles = rolesOf(
    others,
    records.map(({ name }) => name),
  );
  addBlankRoles(
    beside.filter(({ facts, header }) => facts.filled === 0 && header !== ""),
    roles,
  );
  for (const [j, reason] of candidate.droppedFields)
    if (reason === "vote") roles.set(cells.fields[j]! - fieldOffset, "ignored");
  const total = candidate.reproduced ? candidate.reproduced.field - fieldOffset : null;
  if (total !== null) {
    for (const [field, role] of roles) if (role === "total" && field !== total) roles.set(field, "ignored");
    if (table.fields.some(({ field }) => field === total)) roles.set(total, "total");
  }
  const unweighted =
    source === null
      ? []
      : others.filter(
          ({ scale, isScore, role, facts, field }) =>
            scale !== null && !isScore && role === null && !facts.calculated && field !== total,
        );
  return { table, ratings, roles, weights, unweighted, score: candidate.score, confidence, candidate };
}

function tableRange({ sight, first, last, firstField, lastField }: Frame, weightLine: number): RangeRef {
  const corner = sight.cell(Math.min(first, weightLine), firstField);
  const end = sight.cell(Math.max(last, weightLine), lastField);
  return { ...corner, rows: end.row - corner.row + 1, columns: end.column - corner.column + 1 };
}

function layoutOf({ sight, header, name }: Frame, range: RangeRef): Layout {
  return {
    grid: sight.grid,
    range,
    headerRow: sight.turned ? name : header,
    nameColumn: sight.turned ? header : name,
    score: 0,
  };
}

function textAt({ sight }: Frame, line: number, field: number): string {
  const value = sight.at(line, field);
  return typeof value === "string" ? foldSpaces(value) : "";
}

/** All fields of the piece but the names, headed or not; those of the frame by the header that was read. */
function fieldsOf(candidate: Candidate, layout: Layout, fieldOffset: number): TableField[] {
  const { cells } = candidate;
  const { frame, fields, headers } = cells;
  const { sight } = frame;
  const stacked = sight.turned ? null : columnHeaders(layout);
  const own = new Map(fields.map((field, j) => [field, headers[j]!]));
  const second = secondHeader(candidate);
  const found: TableField[] = [];
  for (let field = frame.firstField; field <= frame.lastField; field++) {
    if (field === frame.name) continue;
    const header = own.get(field);
    const group = stacked?.get(field)?.group ?? null;
    const below =
      second !== null && !header && !stacked?.get(field)?.text ? textAt(frame, second, field) : "";
    if (below !== "") {
      found.push({ field: field - fieldOffset, header: below, cell: sight.cell(second!, field), group });
      continue;
    }
    found.push({
      field: field - fieldOffset,
      header: header ?? stacked?.get(field)?.text ?? "",
      cell: header === undefined ? (stacked?.get(field)?.cell ?? null) : sight.cell(frame.header, field),
      group,
    });
  }
  return found;
}

/** A line between the objectives' names and the first option that heads the rest of the table. */
function secondHeader({ cells, options, objectives }: Candidate): number | null {
  const { frame, lines } = cells;
  const first = Math.min(...options.map((i) => lines[i]!));
  for (let line = frame.header + 1; line < first; line++)
    if (isInvestmentHeader(lowerHead(cells, objectives, line) ?? "")) return line;
  return null;
}

/** Lines about the fields: the weights first, then those whose label says so and that are no option. */
function sidesOf(candidate: Candidate, records: readonly TableRecord[], offset: number): SideLine[] {
  const { cells, source, scenarios } = candidate;
  const { frame } = cells;
  const { sight, name, firstField } = frame;
  const sides: SideLine[] = [];
  const taken = new Set<number>(records.flatMap(({ line, more }) => [line, ...more]));
  if (source?.kind === "line") {
    sides.push({
      role: source.isNamed ? "weight" : "unnamed-weight",
      label: source.label,
      line: source.line - offset,
    });
    taken.add(source.line - offset);
  }
  taken.add(frame.header - offset);
  const near = (line: number): boolean => line < frame.header + 70 || line > frame.last - 8;
  for (let line = Math.max(0, offset); line <= frame.last; line++) {
    if (taken.has(line - offset) || !near(line)) continue;
    const label = [name, firstField, name + 1]
      .map((field) => sight.spread(line, field))
      .find((value): value is string => typeof value === "string" && sight.reader.isText(value));
    if (label === undefined) continue;
    const isScenario = scenarios.some((i) => cells.lines[i] === line);
    const said = sideRole(foldSpaces(label), sight.turned);
    // Beside weights, places say how these came out.
    if (said === "weight" && source?.kind === "line" && weightKindOf(label) === "rank") continue;
    const isTotal = said === "scale" && isStatistic(candidate, cells.lines.indexOf(line));
    const role = isScenario ? "scenario" : isTotal ? "total" : said;
    if (role === null) continue;
    // Another set of weights is a scenario beside the first.
    const plain = role === "weight" && source?.kind === "line" ? "scenario" : role;
    sides.push({ role: plain, label: foldSpaces(label), line: line - offset });
  }
  return sides;
}

/** "Max" and "Min" over numbers that differ and are the options' own: what came out, not what can be had. */
function isStatistic({ cells, dropped, objectives, options }: Candidate, i: number): boolean {
  if (i < 0) return false;
  if (dropped.get(i) === "total") return true;
  const own = objectives.map((j) => cells.number(i, j));
  const tops = objectives.map((j) =>
    options.reduce((most, option) => Math.max(most, cells.number(option, j) || 0), 0),
  );
  return new Set(own).size > 1 && own.every((value, index) => value === tops[index]);
}

function fieldWeights({ source }: Candidate, table: Table, locale: WorkbookLocale): FieldWeights {
  if (source === null || source.kind === "list" || source.kind === "beside" || source.kind === "text")
    return NO_FIELD_WEIGHTS;
  return weightsOf(table, locale, source.kind === "headers" ? "headers" : (table.sides[0] ?? null));
}

/** The weight of a merged cell that reaches over the field, or the one that stands beside the ratings on all lines. */
function mergedWeight(
  { cells, source, hidden }: Candidate,
  j: number,
  locale: WorkbookLocale,
): WrittenWeight | null {
  const { sight } = cells.frame;
  const field = cells.fields[j]!;
  const told = hidden?.get(j);
  if (told !== undefined) return { written: told, value: told, percent: false, cell: null };
  if (source?.kind === "beside" || source?.kind === "text") {
    const value = source.values[j]!;
    const percent = source.told?.entries.some((entry) => entry.percent) ?? false;
    return Number.isNaN(value) ? null : { written: value, value, percent, cell: null };
  }
  if (source?.kind === "list" && isHeaderless(source.list!)) {
    const { sight: own, valueField } = source.list!;
    const item = source.items[j] ?? null;
    if (item === null) return null;
    const cell = own.cell(item.line, valueField);
    return writtenWeight(own.at(item.line, valueField), own.format(item.line, valueField), locale, cell);
  }
  if (source?.kind !== "line") return null;
  return writtenWeight(
    sight.spread(source.line, field),
    sight.format(source.line, field),
    locale,
    sight.anchor(source.line, field),
  );
}

/** Fields that only carry their group's weight. */
function groupHeads({ fields }: Table, { groupOf, weights }: FieldWeights): number[] {
  if (groupOf.size === 0) return [];
  return fields.filter(({ field }) => !groupOf.has(field) && !weights.has(field)).map(({ field }) => field);
}

/** The other columns in which people rated by the same objective. */
function furtherRaters({ cells }: Candidate, j: number): number[] {
  const own = cells.fields[j]!;
  const members = [...cells.raters.values()].find((fields) => fields.includes(own)) ?? [];
  return members.filter((field) => field !== own);
}

/** Amounts beyond the scale of the ratings, under a word for what is spent. */
function isPriced({ cells, options, kind }: Candidate, j: number): boolean {
  if (kind.levels || !speaksOf("burden", cells.headers[j]!)) return false;
  return options.filter((i) => cells.number(i, j) > kind.top * 1.0001).length * 2 > options.length;
}

/** Most of the field's ratings are subtracted, or divided by, in the sheet's own formulas. */
function isAgainst({ cells, options }: Candidate, j: number): boolean {
  const said = options.filter((i) => cells.isSaid(i, j, SAID.rating | SAID.against));
  const against = options.filter((i) => cells.isSaid(i, j, SAID.against));
  return against.length > 0 && against.length * 2 > said.length;
}
