import type { NamedRange, TableOutline } from "#core/workbook/port.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import { isWeightLabel } from "./values/labels.ts";
import { splitName } from "./values/fold.ts";

/** Blocks in which the host itself keeps several tables fall apart into those; others stay as they were found. */
export function splitByHostTables(blocks: readonly RangeRef[], tables: readonly TableOutline[]): RangeRef[] {
  return blocks.flatMap((block) => {
    const within = tables.filter(({ range }) => overlaps(range, block));
    return within.length < 2 ? [block] : within.map(({ range }) => range);
  });
}

/** The cells that a defined name such as "Weights" says are weights: one row or one column. */
export function namedWeights(names: readonly NamedRange[]): RangeRef[] {
  return names
    .filter(
      ({ name, range }) => isWeightLabel(splitName(name)) && (range.rows === 1) !== (range.columns === 1),
    )
    .map(({ range }) => range);
}
