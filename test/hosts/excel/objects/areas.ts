import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import { readOnly, type Entity } from "../entity.ts";
import { HostError } from "../host-error.ts";

/** Several ranges of one sheet. */
export function rangeAreas(areas: readonly RangeRef[], toRange: (area: RangeRef) => Entity): Entity {
  return {
    properties: {
      Address: readOnly(() => areas.map((area) => addressOf(area)).join(",")),
      AreaCount: readOnly(() => areas.length),
    },
    children: { Areas: () => ({ items: () => areas.map(toRange) }) },
  };
}

/** "If the merged areas count in this range is more than 512, then this method will fail" (getMergedAreasOrNullObject). */
const MOST_MERGED = 512;

/** Merged areas: their address names only the first cell of each (OfficeDev/office-js#1590). */
export function mergedAreas(areas: readonly RangeRef[], toRange: (area: RangeRef) => Entity): Entity | null {
  if (areas.length === 0) return null;
  if (areas.length > MOST_MERGED) throw new HostError("GeneralException", "There was an internal error.");
  const firstCells = areas.map((area) => ({ ...area, rows: 1, columns: 1 }));
  const { properties } = rangeAreas(firstCells, toRange);
  return { ...rangeAreas(areas, toRange), properties: properties! };
}
