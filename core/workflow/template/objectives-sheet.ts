import { en, type Texts } from "#core/messages/en.ts";
import { weightsFromRanks } from "#core/weighting/ranks.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import {
  columnBelowHeader,
  columnsOf,
  freeSheetName,
  HEADER,
  layOutSheet,
  templateWidths,
} from "./lay-out-sheet.ts";

/** An objective as the first run asks for it. */
export interface NamedObjective {
  readonly name: string;
  /** How success shows; "" where nobody said. */
  readonly measure: string;
}

/**
 * A new sheet with a table of objectives; weights from their order (rank-order centroid), in points of 100.
 * @param objectives at least one, the most important first
 */
export function objectivesSheet(
  outline: WorkbookOutline,
  objectives: readonly NamedObjective[],
  texts: Texts = en,
): { readonly changes: Change[]; readonly where: RangeRef } {
  const words = texts.templates;
  const sheet = freeSheetName(words.objectivesSheet, outline);
  const columns = columnsOf(words.objectiveHeaders, words.objectiveNotes);
  const weights = weightsFromRanks(objectives.map((_, place) => place + 1));
  if (!weights.ok) throw new Error("A table of objectives needs at least one.");
  const rows = objectives.map(({ name, measure }, index): CellContent[] => [
    name,
    Math.round(100 * weights.value[index]!),
    measure,
  ]);
  return {
    changes: [
      ...layOutSheet(outline, sheet, columns, rows, "objectives", words.intros.objectives, texts),
      { kind: "format", range: columnBelowHeader(sheet, 1), format: { align: "center" } },
      templateWidths(sheet, words.objectiveHeaders, [30, 9, 40, 11, 11, 11, 14]),
    ],
    where: {
      sheet,
      row: 0,
      column: 0,
      rows: HEADER + 1 + rows.length,
      columns: words.objectiveHeaders.length,
    },
  };
}
