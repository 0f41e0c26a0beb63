import type { FakeBook, FakeSheet } from "../book.ts";
import { field, readOnly, type Entity } from "../entity.ts";
import { HostError, invalidArgument, itemNotFound } from "../host-error.ts";
import { autoFilter } from "./auto-filter.ts";
import { charts } from "./charts.ts";
import { freezePanes } from "./freeze-panes.ts";
import { pageLayout } from "./page-layout.ts";
import { range, rangeAt } from "./range.ts";
import { tables } from "./tables.ts";

export function worksheets(book: FakeBook): Entity {
  const find = (key: unknown): FakeSheet | undefined =>
    book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  const get = (key: unknown): Entity => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return worksheet(book, found);
  };
  return {
    items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
    item: get,
    methods: {
      GetItem: get,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found ? worksheet(book, found) : null;
      },
      Add: (name) => {
        if (book.structureLocked)
          throw new HostError("AccessDenied", "The workbook's structure is protected.");
        if (find(name))
          throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
        return worksheet(book, book.addSheet(String(name)));
      },
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
      _RegisterSelectionChangedEvent: () => {
        book.tellsSelections = true;
        return null;
      },
      _UnregisterSelectionChangedEvent: () => null,
    },
  };
}

export function worksheet(book: FakeBook, sheet: FakeSheet): Entity {
  return {
    id: sheet.id,
    properties: {
      Id: readOnly(() => sheet.id),
      Name: readOnly(() => sheet.name),
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
          // Excel keeps one sheet in sight.
          if (value !== "Visible" && others.length === 0) throw invalidArgument();
          // Cannot be undone on the desktop (Microsoft, "Undo support with the Excel JavaScript API").
          book.refuseUndo();
          sheet.visibility = String(value);
        },
      },
      Gridlines: field(sheet, "showGridlines"),
      ShowGridlines: field(sheet, "showGridlines"),
      Position: {
        get: () => book.sheets.indexOf(sheet),
        set: (position) => {
          // Nor can this, there (the same article).
          book.refuseUndo();
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          book.sheets.splice(position as number, 0, sheet);
        },
      },
    },
    children: {
      Protection: () => ({
        properties: { Protected: readOnly(() => sheet.locked) },
        methods: {
          Protect: () => {
            // Excel refuses to protect what is protected.
            if (sheet.locked) throw new HostError("AccessDenied", "The sheet is protected.");
            sheet.locked = true;
            return null;
          },
          Unprotect: () => {
            sheet.locked = false;
            return null;
          },
        },
      }),
      AutoFilter: () => autoFilter(book, sheet),
      Tables: () => tables(book, sheet.name),
      Charts: () => charts(book, sheet),
      FreezePanes: () => freezePanes(book, sheet),
      PageLayout: () => pageLayout(book, sheet),
    },
    methods: {
      GetRange: (address) => rangeAt(book, sheet, address),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const numbers = [row, column, rows, columns] as number[];
        if (numbers.some((n) => !Number.isInteger(n) || n < 0)) throw invalidArgument();
        const [top = 0, left = 0, height = 1, width = 1] = numbers;
        return range(book, sheet, {
          sheet: sheet.name,
          row: top,
          column: left,
          rows: height,
          columns: width,
        });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = book.used(sheet, valuesOnly !== true, rangeAt(book, sheet, null).place);
        return used && range(book, sheet, used);
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw invalidArgument();
        return null;
      },
      Delete: () => {
        const visible = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
        if (visible.length === 0) throw invalidArgument();
        // Cannot be undone anywhere (the same article).
        book.refuseUndo();
        book.removeSheet(sheet);
        return null;
      },
    },
  };
}
