import type { RangeRef } from "#core/workbook/range.ts";
import type { FakeBook } from "../book.ts";
import { readOnly, type Entity } from "../entity.ts";
import { HostError } from "../host-error.ts";
import { rangeAreas } from "./areas.ts";
import { names } from "./names.ts";
import { range } from "./range.ts";
import { settings } from "./settings.ts";
import { tables } from "./tables.ts";
import { worksheets } from "./worksheets.ts";

/** The object that all others are reached from. */
export function workbook(book: FakeBook): Entity {
  return {
    children: {
      Worksheets: () => worksheets(book),
      Tables: () => tables(book),
      Names: () => names(book),
      Settings: () => settings(book),
      Application: () => application(book),
      Functions: () => functions(book),
      Protection: () => ({ properties: { Protected: readOnly(() => book.structureLocked) } }),
    },
    methods: {
      GetSelectedRanges: () => {
        // With a chart selected Excel has no range to give.
        if (!book.selection)
          throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
        const { sheet } = book.selection;
        const toRange = (area: RangeRef): Entity =>
          range(
            book,
            book.sheets.find(({ name }) => name === sheet)!,
            area,
          );
        return rangeAreas([book.selection], toRange);
      },
      _RemoveReference: () => null,
    },
  };
}

function application(book: FakeBook): Entity {
  return {
    children: {
      CultureInfo: () => ({
        properties: { Name: readOnly(() => book.locale.tag) },
        children: {
          NumberFormat: () => ({
            properties: {
              NumberDecimalSeparator: readOnly(() => book.locale.decimal),
              NumberGroupSeparator: readOnly(() => book.locale.group),
            },
          }),
        },
      }),
    },
    methods: {
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}

/** Functions of the sheet, called from outside: they know the workbook's own way of counting days. */
function functions(book: FakeBook): Entity {
  return {
    methods: {
      Date: (year, month, day) => {
        const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86400000;
        // 25569 is 1 January 1970 in the 1900 system, 24107 in the other.
        return { properties: { Value: readOnly(() => days + (book.date1904 ? 24107 : 25569)) } };
      },
    },
  };
}
