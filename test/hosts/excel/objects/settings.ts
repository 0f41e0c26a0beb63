import type { FakeBook } from "../book.ts";
import { readOnly, type Entity } from "../entity.ts";
import { itemNotFound } from "../host-error.ts";

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
        book.settings.set(String(key), value);
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
      Value: { get: () => book.settings.get(key), set: (value) => void book.settings.set(key, value) },
    },
    methods: { Delete: () => void book.settings.delete(key) },
  };
}
