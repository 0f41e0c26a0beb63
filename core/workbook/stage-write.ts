import type { CellContent } from "./cell.ts";
import type { Conflict, WriteCells } from "./change-set.ts";
import { describeContent, sameContent } from "./content.ts";
import { WorkbookError } from "./port.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";
import { workbookSays } from "./says.ts";

/** Checks a write's guard cell by cell; its inverse writes what was there, guarded by what was just written. */
export function stageWrite(change: WriteCells, state: StagedState): Outcome {
  const { range, contents, expect } = change;
  const sheet = state.sheet(range.sheet);
  if (!sheet) return { conflict: noSheet(range.sheet) };
  if (!state.mayWrite(sheet, range))
    throw new WorkbookError("protected", workbookSays("protectedSheet", range.sheet), range);
  if (expect === null && !sheet.added) {
    throw new WorkbookError("host", workbookSays("unguarded", range), range);
  }
  const missed = givenConflict(change, state);
  if (missed) return { conflict: missed };
  const before: CellContent[][] = [];
  for (let i = 0; i < range.rows; i++) {
    const line: CellContent[] = [];
    for (let j = 0; j < range.columns; j++) {
      const row = range.row + i;
      const column = range.column + j;
      const found = state.content(sheet, row, column);
      const spilled = state.spilled(sheet, row, column);
      const expected = expect?.[i]?.[j] ?? null;
      if (expect && !sameContent(expected, found) && !(spilled && sameContent(expected, null))) {
        return { conflict: difference(range.sheet, row, column, expected, found) };
      }
      line.push(spilled ? null : found);
      state.write(sheet, row, column, contents[i]?.[j] ?? null);
    }
    before.push(line);
  }
  return { inverse: [{ kind: "write", range, contents: before, expect: contents }], sheet: range.sheet };
}

/** The first cell that the contents rest on and that is not as it was. */
function givenConflict({ given = [] }: WriteCells, state: StagedState): Conflict | null {
  for (const { range, expect } of given) {
    const sheet = state.sheet(range.sheet);
    if (!sheet) return noSheet(range.sheet);
    for (let i = 0; i < range.rows; i++) {
      for (let j = 0; j < range.columns; j++) {
        const [row, column] = [range.row + i, range.column + j];
        const expected = expect[i]?.[j] ?? null;
        const found = state.content(sheet, row, column);
        if (!sameContent(expected, found)) {
          return difference(range.sheet, row, column, expected, found);
        }
      }
    }
  }
  return null;
}

/** That a cell holds something else than expected. */
export function difference(
  sheet: string,
  row: number,
  column: number,
  expected: CellContent,
  found: CellContent,
): Conflict {
  return {
    place: { sheet, row, column, rows: 1, columns: 1 },
    expected: describeContent(expected),
    found: describeContent(found),
  };
}
