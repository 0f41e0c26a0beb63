import type { FakeBook, FakeTable } from "../book.ts";
import { readOnly, type Entity } from "../entity.ts";
import { itemNotFound } from "../host-error.ts";
import { range } from "./range.ts";

export function tables(book: FakeBook): Entity {
  const get = (key: unknown): Entity => {
    const found = book.tables.find(({ id, name }) => id === key || name === key);
    if (!found) throw itemNotFound();
    return table(book, found);
  };
  return {
    items: () => book.tables.map((each) => table(book, each)),
    item: get,
    methods: { GetItem: get },
  };
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
    methods: {
      GetRange: () =>
        range(
          book,
          book.sheets.find(({ name }) => name === own.range.sheet)!,
          own.range,
        ),
    },
  };
}
