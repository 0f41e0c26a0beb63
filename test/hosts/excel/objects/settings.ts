import type { FakeBook } from "../book.ts";
import { readOnly, type Entity } from "../entity.ts";
import { invalidArgument, itemNotFound } from "../host-error.ts";

/** What a document keeps for an add-in in all, in bytes (OfficeDev/office-js#621); more is a wrong argument (#3957). */
const MOST = 2 * 1024 * 1024;

function keep(book: FakeBook, key: string, value: unknown): void {
  const all = [...new Map([...book.settings, [key, value]])].map(
    ([name, each]) => name + JSON.stringify(each),
  );
  if (Buffer.byteLength(all.join("")) > MOST) throw invalidArgument();
  book.settings.set(key, value);
}

/** Small values that the add-in keeps in the document. */
export function settings(book: FakeBook): Entity {
  const get = (key: unknown): Entity => {
    if (!book.settings.has(String(key))) throw itemNotFound();
    return setting(book, String(key));
  };
  return {
    items: () => [...book.settings.keys()].map((key) => setting(book, key)),
    item: get,
    methods: {
      GetItem: get,
      Add: (key, value) => {
        keep(book, String(key), value);
        return setting(book, String(key));
      },
    },
  };
}

function setting(book: FakeBook, key: string): Entity {
  return {
    id: key,
    properties: {
      Key: readOnly(() => key),
      Value: { get: () => book.settings.get(key), set: (value) => keep(book, key, value) },
    },
    methods: { Delete: () => void book.settings.delete(key) },
  };
}
