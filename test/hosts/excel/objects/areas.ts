import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import type { FakeSheet } from "../book.ts";
import { readOnly, type Entity } from "../entity.ts";

/** Several ranges of one sheet. */
export function rangeAreas(sheet: Pick<FakeSheet, "name">, areas: readonly RangeRef[]): Entity {
  return {
    properties: {
      Address: readOnly(() => areas.map((area) => addressOf({ ...area, sheet: sheet.name })).join(",")),
      AreaCount: readOnly(() => areas.length),
    },
  };
}
