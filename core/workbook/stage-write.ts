import type { Texts } from "../messages/en.ts";
import type { CellContent } from "./cell.ts";
import type { WriteCells } from "./change-set.ts";
import { describeContent, sameContent } from "./content.ts";
import { WorkbookError } from "./port.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";

/** Checks a write's guard cell by cell; its inverse writes what was there, guarded by what was just written. */
export function stageWrite(change: WriteCells, state: StagedState, texts: Texts): Outcome {
  const { range, contents, expect } = change;
  const sheet = state.sheet(range.sheet);
  if (!sheet) return { conflict: noSheet(range.sheet, texts) };
  if (sheet.protected)
    throw new WorkbookError("protected", texts.workbook.protectedSheet(range.sheet), range);
  if (expect === null && !sheet.added) {
    throw new WorkbookError("host", texts.workbook.unguarded(range), range);
  }
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
        const place = { sheet: range.sheet, row, column, rows: 1, columns: 1 };
        const [inWords, foundInWords] = [describeContent(expected, texts), describeContent(found, texts)];
        return { conflict: { place, expected: inWords, found: foundInWords } };
      }
      line.push(spilled ? null : found);
      state.write(sheet, row, column, contents[i]?.[j] ?? null);
    }
    before.push(line);
  }
  return { inverse: [{ kind: "write", range, contents: before, expect: contents }], sheet: range.sheet };
}
