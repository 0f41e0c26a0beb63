import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { QUIET, RATING_COLOURS } from "../scorecard/palette.ts";
import {
  columnBelowHeader,
  columnsOf,
  freeSheetName,
  HEADER,
  layOutSheet,
  templateWidths,
} from "./lay-out-sheet.ts";

/** The mark of the example row, so that it can be found and removed wherever it has moved. */
export const EXAMPLE_MARK = "template.example";

/** The ratings that can be chosen in cells of ours, from "works hard against" to "delivers". */
export const RATING_LEVELS = ["-3", "-2", "-1", "0", "1", "2", "3"];

/**
 * A new sheet with a table of investments: a rating column for each objective, lists to choose from, one rated example
 * row, and the ideas without ratings.
 * @param objectives their names, as rating columns
 */
export function investmentsSheet(
  outline: WorkbookOutline,
  objectives: readonly string[],
  ideas: readonly string[],
  texts: Texts = en,
): { readonly changes: Change[]; readonly where: RangeRef } {
  const words = texts.templates;
  const { before, after } = words.investmentHeaders;
  const sheet = freeSheetName(words.investmentsSheet, outline);
  const header = [...before, ...objectives, ...after];
  const notes = [
    ...words.investmentNotes.before,
    ...objectives.map((name) => words.investmentNotes.rating(name)),
    ...words.investmentNotes.after,
  ];
  const example: CellContent[] = [
    words.example,
    500,
    200,
    words.statuses[1]!,
    null,
    ...objectives.map((_, index) => [2, 1][index] ?? 0),
    0.5,
  ];
  const rows = [example, ...ideas.map((idea): CellContent[] => [idea, null, null, words.statuses[0]!])];
  const exampleRow: RangeRef = { sheet, row: HEADER + 1, column: 0, rows: 1, columns: header.length };
  const statusColumn = before.length - 2;
  const readyColumn = header.length - 1;
  return {
    changes: [
      ...layOutSheet(
        outline,
        sheet,
        columnsOf(header, notes),
        rows,
        "investments",
        words.intros.investments,
        texts,
      ),
      templateWidths(sheet, header, [34, 14, 12, 11, 14, ...objectives.map(() => 16), 13], {
        [statusColumn]: words.statuses,
      }),
      { kind: "validation", range: columnBelowHeader(sheet, statusColumn), list: words.statuses },
      ...objectives.map((_, index): Change => ({
        kind: "validation",
        range: columnBelowHeader(sheet, before.length + index),
        list: RATING_LEVELS,
      })),
      { kind: "format", range: columnBelowHeader(sheet, readyColumn), format: { numberFormat: "0%" } },
      { kind: "validation", range: columnBelowHeader(sheet, readyColumn), list: words.readiness },
      {
        kind: "format",
        range: exampleRow,
        format: { italic: true, color: QUIET },
      },
      {
        kind: "format",
        range: { ...columnBelowHeader(sheet, 1), columns: 2 },
        format: { numberFormat: "#,##0" },
      },
      {
        kind: "format",
        range: { ...columnBelowHeader(sheet, before.length), columns: objectives.length },
        format: { align: "center" },
      },
      // Beside costs, which end at the edge between.
      { kind: "format", range: columnBelowHeader(sheet, statusColumn), format: { align: "center" } },
      {
        kind: "heat",
        range: { ...columnBelowHeader(sheet, before.length), columns: objectives.length },
        ...RATING_COLOURS,
      },
      {
        kind: "mark",
        key: EXAMPLE_MARK,
        range: exampleRow,
        expect: outline.marks[EXAMPLE_MARK] ?? null,
      },
    ],
    where: { sheet, row: 0, column: 0, rows: HEADER + 1 + rows.length, columns: header.length },
  };
}
