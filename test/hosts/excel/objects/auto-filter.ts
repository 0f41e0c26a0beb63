import { overlaps } from "#core/workbook/range.ts";
import type { FakeBook, FakeCriteria, FakeSheet } from "../book.ts";
import { readOnly, type Entity } from "../entity.ts";
import { hideFiltered, showAll } from "../filter.ts";
import { invalidArgument } from "../host-error.ts";
import { range, type RangeEntity } from "./range.ts";

/** All that a criteria has; Excel says null of what was not given. */
const PARTS = [
  "color",
  "criterion1",
  "criterion2",
  "dynamicCriteria",
  "filterOn",
  "icon",
  "operator",
  "subField",
  "values",
];

export function autoFilter(book: FakeBook, sheet: FakeSheet): Entity {
  return {
    properties: {
      Enabled: readOnly(() => sheet.filter !== null),
      IsDataFiltered: readOnly(
        () => sheet.isFiltered || (sheet.filter?.criteria.some((each) => each !== null) ?? false),
      ),
      Criteria: readOnly(() => sheet.filter?.criteria.map(asAnswered) ?? null),
    },
    methods: {
      GetRangeOrNullObject: () => sheet.filter && range(book, sheet, sheet.filter.range),
      Apply: (where, column, criteria) => {
        const place = { ...(where as RangeEntity).place, sheet: sheet.name };
        // Excel refuses the nulls that it answers itself (OfficeDev/office-js#1226).
        if (criteria && Object.values(criteria).some((value) => value === null)) throw invalidArgument();
        // A table has a filter of its own, and a sheet's may not lie over one ("Excel.AutoFilter").
        if (book.tables.some((table) => overlaps(table.range, place))) throw invalidArgument();
        // What becomes of a filter that is applied to other cells is said nowhere: here it stays where it was.
        sheet.filter ??= { range: place, criteria: Array.from({ length: place.columns }, () => null) };
        if (typeof column === "number") {
          if (column < 0 || column >= sheet.filter.range.columns) throw invalidArgument();
          sheet.filter.criteria[column] = (criteria ?? null) as FakeCriteria | null;
        }
        hideFiltered(book, sheet);
        return null;
      },
      Remove: () => {
        showAll(sheet);
        sheet.filter = null;
        return null;
      },
    },
  };
}

function asAnswered(criteria: FakeCriteria | null): object {
  const given = new Map(Object.entries(criteria ?? {}));
  return Object.fromEntries(PARTS.map((part) => [part, given.get(part) ?? null]));
}
