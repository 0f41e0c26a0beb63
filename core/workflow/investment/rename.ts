import type { FoundTable, InvestmentRole, Reading } from "#core/domain/reading.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { listed } from "#core/tables/attributes/listed.ts";
import { foldText } from "#core/tables/values/fold.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { renamedInList } from "../renamed-in-list.ts";
import { cellOnLine, type CellWrite } from "../lines/table-lines.ts";
import { findText } from "./rating-places.ts";

const NAMING: readonly InvestmentRole[] = ["requires", "excludes", "connectsTo"];

/**
 * An investment's new name in every cell besides its own that names it: beside its ratings, where those stand
 * elsewhere, and in what others require, exclude or connect to. Left as it was there, it would be read as another one.
 */
export function renamedElsewhere(
  original: Investment,
  name: string,
  reading: Reading,
  table: FoundTable<InvestmentRole>,
  cells: CellsRead,
): CellWrite[] {
  const byRows = reading.ratings?.investmentsAre !== "columns";
  const beside = original.ratings.flatMap(({ cell }): CellRef[] => {
    const heading = cell ? findText(original.name, cell, byRows, cells) : null;
    return heading ? [heading] : [];
  });
  const isIt = (text: string): boolean => foldText(text) === foldText(original.name);
  const mentioned = table.fields
    .filter(({ role }) => NAMING.includes(role))
    .flatMap(({ line: field }) =>
      table.lines.flatMap((line): CellWrite[] => {
        const cell = cellOnLine(table, line, field);
        const text = cells.value(cell);
        if (typeof text !== "string" || !listed(text).some(isIt)) return [];
        const content = renamedInList(text, original.name, isIt, name);
        return content === null ? [] : [{ cell, content }];
      }),
    );
  return [...beside.map((cell) => ({ cell, content: name })), ...mentioned];
}
