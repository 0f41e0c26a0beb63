import { addressOf, cellAddress, type RangeRef } from "#core/workbook/range.ts";
import type { FakeBook, FakeName } from "../book.ts";
import { field, readOnly, type Entity } from "../entity.ts";
import { HostError, itemNotFound } from "../host-error.ts";
import type { RangeEntity } from "./range.ts";

export function names(book: FakeBook): Entity {
  const find = (key: unknown): FakeName | undefined =>
    book.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  const get = (key: unknown): Entity => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return namedItem(book, found);
  };
  return {
    items: () => book.names.map((name) => namedItem(book, name)),
    item: get,
    methods: {
      GetItem: get,
      Add: (name, reference) => {
        if (find(name))
          throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
        const added = { name: String(name), range: (reference as RangeEntity).place, visible: true };
        book.names.push(added);
        return namedItem(book, added);
      },
    },
  };
}

function namedItem(book: FakeBook, own: FakeName): Entity {
  return {
    id: own.name,
    properties: {
      Name: readOnly(() => own.name),
      Type: readOnly(() => (own.range ? "Range" : "Error")),
      Visible: field(own, "visible"),
      Formula: readOnly(() => (own.range ? absolute(own.range) : "=#REF!")),
    },
    methods: {
      Delete: () => {
        book.names = book.names.filter((each) => each !== own);
        return null;
      },
    },
  };
}

/** "=Plan!$A$1:$B$3" */
function absolute(range: RangeRef): string {
  const [sheet] = addressOf({ ...range, rows: 1, columns: 1 }).split(/!(?=[A-Z]+\d+$)/);
  const corner = (row: number, column: number): string =>
    cellAddress({ row, column }).replace(/(\D+)(\d+)/, "$$$1$$$2");
  const last = corner(range.row + range.rows - 1, range.column + range.columns - 1);
  const first = corner(range.row, range.column);
  return `=${sheet ?? ""}!${first === last ? first : `${first}:${last}`}`;
}
