import type { FoundRatings } from "#core/domain/reading.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { Links } from "./links.ts";
import type { Matrix } from "./matrix.ts";
import { entriesOfMatrix, type ObjectiveEntry } from "./objective-entry.ts";
import { scaleInText } from "./values/scales/scale-text.ts";
import { meanOf, type RatingCell } from "./rating-cells.ts";
import type { TableRecord } from "./table.ts";
import type { WrittenWeight } from "./written-weight.ts";

/** Where ratings come from, whatever the layout: what they are about, and the cell for each pair. */
export interface RatingSource {
  readonly layout: FoundRatings["layout"];
  readonly range: RangeRef;
  readonly investmentsAre: "rows" | "columns";
  readonly objectives: readonly ObjectiveEntry[];
  readonly investments: readonly { readonly name: string; readonly cell: CellRef }[];
  /** Weights of groups of objectives. */
  readonly groups: ReadonlyMap<string, WrittenWeight>;
  readonly scenarioNames: readonly string[];
  /** Null where there is no cell for the pair. */
  readonly cellOf: (investment: number, objective: number) => RatingCell | null;
  /** What several people rated there, each for himself; left out where nobody did. */
  readonly eachOf?: (investment: number, objective: number) => readonly RatingCell[];
  /** The value of that cell (the first of several), for looking through many. */
  readonly valueOf: (investment: number, objective: number) => CellValue;
  /** Names of investments with several ratings for one objective. */
  readonly averaged: readonly string[];
  readonly confidence: number;
}

/** @param parts tables headed alike, the first of them the one that counts for weights */
export function sourceOfMatrices(parts: readonly [Matrix, ...Matrix[]]): RatingSource {
  const [first] = parts;
  const { table, ratings, weights, confidence } = first;
  const owned: { part: Matrix; record: TableRecord; fields: readonly number[] }[] = parts.flatMap((part) => {
    const fields = part === first ? ratings.map(({ field }) => field) : fieldsByName(ratings, part.ratings);
    return part.table.records.map((record) => ({ part, record, fields }));
  });
  const further = new Map(
    parts.map((part) => [part, new Map(part.ratings.map(({ field, more = [] }) => [field, more]))]),
  );
  const hasMore = parts.some((part) => part.ratings.some(({ more = [] }) => more.length > 0));
  const cells = ({ part, record, fields }: (typeof owned)[number], objective: number): RatingCell[] => {
    const { view } = part.table;
    const field = fields[objective]!;
    const all = [field, ...(further.get(part)?.get(field) ?? [])];
    return [record.line, ...record.more].flatMap((line) =>
      all.map((each) => ({
        value: view.at(line, each),
        format: view.format(line, each),
        cell: view.cell(line, each),
      })),
    );
  };
  const averaged = owned.filter(
    (each) =>
      (hasMore || each.record.more.length > 0) &&
      ratings.some((_, index) => cells(each, index).filter(({ value }) => value !== null).length > 1),
  );
  const hasAttributes = [...first.roles.values()].some((role) => role !== "ignored" && role !== "total");
  return {
    layout: hasAttributes && !table.view.turned ? "columns-in-investments" : "matrix",
    range: table.view.rangeOf(
      first.table.records.map(({ line }) => line),
      ratings.flatMap(({ field, more = [] }) => [field, ...more]),
    ),
    investmentsAre: table.view.turned ? "columns" : "rows",
    objectives: entriesOfMatrix(first),
    investments: owned.map(({ record }) => ({ name: record.name, cell: record.cell })),
    groups: weights.groups,
    scenarioNames: weights.scenarios.map(({ name }) => name),
    cellOf: (investment, objective) => {
      const each = owned[investment]!;
      if (hasMore || each.record.more.length > 0) return meanOf(cells(each, objective));
      const { view } = each.part.table;
      const field = each.fields[objective]!;
      return {
        value: view.at(each.record.line, field),
        format: view.format(each.record.line, field),
        cell: view.cell(each.record.line, field),
      };
    },
    ...(averaged.length > 0 && {
      eachOf: (investment: number, objective: number) => cells(owned[investment]!, objective),
    }),
    valueOf: (investment, objective) => {
      const { part, record, fields } = owned[investment]!;
      return part.table.view.at(record.line, fields[objective]!);
    },
    averaged: averaged.map(({ record }) => record.name),
    confidence,
  };
}

type Headed = Matrix["ratings"][number];

/** The same columns in a table headed alike, in whatever order; of several headed the same, each its own. */
function fieldsByName(wanted: readonly Headed[], there: readonly Headed[]): number[] {
  const left = [...there];
  const places = wanted.map(({ name }) => {
    const at = left.findIndex((each) => each.name === name);
    return at < 0 ? null : left.splice(at, 1)[0]!.field;
  });
  return places.map((field, index) => field ?? there[index]!.field);
}

export function sourceOfLinks(links: Links): RatingSource {
  return {
    layout: "links",
    range: links.range,
    investmentsAre: "rows",
    objectives: links.objectives.map(({ name, cell, weight }) => ({
      name,
      cell,
      weight,
      group: null,
      scaleText: scaleInText(links.header) ? links.header : "",
      reversed: false,
      isWayTold: false,
      attributes: [],
      scenarios: [],
    })),
    investments: links.investments,
    groups: new Map(),
    scenarioNames: [],
    cellOf: (investment, objective) => links.ratings.get(`${investment} ${objective}`) ?? null,
    valueOf: (investment, objective) => links.ratings.get(`${investment} ${objective}`)?.value ?? null,
    averaged: [],
    confidence: links.confidence,
  };
}
