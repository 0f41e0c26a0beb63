import type { Investment } from "#core/domain/strategy.ts";
import { contains } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { EXAMPLE_MARK } from "./investments-sheet.ts";

/** How far someone has come who began with sheets that were laid out, and has not rated anything of their own yet. */
export interface Beginning {
  /** Whether the example row is still there. */
  readonly example: boolean;
  /** What they named themselves, ideas that were suggested included; none of it is rated. */
  readonly own: readonly Investment[];
}

/**
 * @returns null once a row of their own is rated, and in a workbook that was not laid out: what is shown is then about
 *   their business, and not about the example
 */
export function beginningOf(understanding: Understanding): Beginning | null {
  const { outline, cells, reading } = understanding;
  if (!outline.marks["sheet.template.investments"]) return null;
  const example = outline.marks[EXAMPLE_MARK];
  const read = new CellsRead(cells);
  const isExample = ({ cell, name }: Investment): boolean =>
    cell !== null && example !== undefined && contains(example, cell) && read.value(example) === name;
  const own = reading.strategy.investments.filter((one) => !isExample(one));
  if (own.some(isRated)) return null;
  return { example: own.length < reading.strategy.investments.length, own };
}

function isRated({ ratings }: Investment): boolean {
  return ratings.some(({ effect }) => effect !== null);
}
