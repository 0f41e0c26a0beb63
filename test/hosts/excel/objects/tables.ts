import type { FakeBook, FakeTable } from "../book.ts";
import { readOnly, type Entity } from "../entity.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import { nameColumns } from "../column-names.ts";
import { invalidArgument, itemNotFound } from "../host-error.ts";
import { range, type RangeEntity } from "./range.ts";

/** @param sheet its name; without it, all of the workbook */
export function tables(book: FakeBook, sheet?: string): Entity {
  const own = () => book.tables.filter(({ range: { sheet: name } }) => sheet === undefined || name === sheet);
  const get = (key: unknown): Entity => {
    const found = own().find(({ id, name }) => id === key || name === key);
    if (!found) throw itemNotFound();
    return table(book, found);
  };
  return {
    items: () => own().map((each) => table(book, each)),
    item: get,
    methods: { GetItem: get },
  };
}

/**
 * "The new range must overlap with the original table range and the headers (or the top of the table) must be in the
 * same row" (Excel.Table.resize). No table lies over another.
 */
function resize(book: FakeBook, own: FakeTable, place: RangeRef): void {
  const next = { ...place, sheet: own.range.sheet };
  const other = book.tables.some((each) => each !== own && overlaps(each.range, next));
  if (next.row !== own.range.row || !overlaps(own.range, next) || other) throw invalidArgument();
  own.range = next;
  if (own.showHeaders) nameColumns(book, own);
}

function table(book: FakeBook, own: FakeTable): Entity {
  return {
    id: own.id,
    properties: {
      Id: readOnly(() => own.id),
      Name: readOnly(() => own.name),
      ShowHeaders: readOnly(() => own.showHeaders),
      ShowTotals: readOnly(() => own.showTotals),
    },
    children: {
      AutoFilter: () => ({ properties: { IsDataFiltered: readOnly(() => own.isFiltered) } }),
    },
    methods: {
      GetRange: () =>
        range(
          book,
          book.sheets.find(({ name }) => name === own.range.sheet)!,
          own.range,
        ),
      Resize: (where) => {
        resize(book, own, (where as RangeEntity).place);
        return null;
      },
    },
  };
}
