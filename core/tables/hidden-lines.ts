import type { Corrections } from "#core/domain/reading.ts";
import type { Matrix, RatingField } from "./matrix.ts";
import { NameIndex } from "./name-match.ts";
import type { ObjectiveList } from "./objective-list.ts";
import type { TableRecord } from "./table.ts";

/** What of a table of ratings stands in lines that nobody sees. */
export interface HiddenLines {
  readonly records: readonly TableRecord[];
  readonly ratings: readonly RatingField[];
}

export function hiddenIn({ table: { view, records }, ratings }: Matrix): HiddenLines {
  const { rows, columns } = view.grid.hiddenLines;
  const [lines, fields] = view.turned ? [columns, rows] : [rows, columns];
  return {
    records: records.filter(({ line, more }) =>
      [line, ...more].every((each) => lines.has(view.lineIndex(each))),
    ),
    ratings: ratings.filter(({ field, more = [] }) =>
      [field, ...more].every((each) => fields.has(view.fieldIndex(each))),
    ),
  };
}

/** The table without what nobody sees, where a person said that it does not count, and as long as anything is left. */
export function withoutHidden(matrix: Matrix, { hiddenLines }: Corrections): Matrix {
  if (hiddenLines !== "leave-out") return matrix;
  const hidden = hiddenIn(matrix);
  const { table } = matrix;
  const records = table.records.filter((record) => !hidden.records.includes(record));
  const ratings = matrix.ratings.filter((rating) => !hidden.ratings.includes(rating));
  return records.length === 0 || ratings.length === 0
    ? matrix
    : { ...matrix, ratings, table: { ...table, records } };
}

/** The list of objectives without those whose ratings were left out, and the record in it of each that is left. */
export function listWithout(
  list: ObjectiveList,
  listed: readonly number[] | null,
  whole: readonly RatingField[],
  left: readonly RatingField[],
): { readonly list: ObjectiveList; readonly listed: readonly number[] | null } {
  if (left.length === whole.length) return { list, listed };
  const { records } = list.table;
  const index = new NameIndex(records.map(({ name }) => name));
  const places = whole.map((rating, at) => listed?.[at] ?? index.find(rating.name));
  const out = new Set(places.filter((_, at) => !left.some(({ field }) => field === whole[at]!.field)));
  const kept = records.flatMap((_, at) => (out.has(at) ? [] : [at]));
  return {
    list: { ...list, table: { ...list.table, records: kept.map((at) => records[at]!) } },
    listed: listed && places.flatMap((at) => (out.has(at) ? [] : [kept.indexOf(at)])),
  };
}
