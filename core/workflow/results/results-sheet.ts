import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { HEAD, INK, LINE } from "../scorecard/palette.ts";
import type { ResultField } from "./fields.ts";
import type { OwnedSheet } from "./owned-sheet.ts";
import { coloursOf } from "./verdict-colours.ts";
import { linesPage } from "../lines-page.ts";

/** The header breathes; lines are as high as their reasons ask for. */
const HEADER_POINTS = 19;

/** Results on a sheet of their own: one row an investment, in the order of the user's table. */
export function layOutResultsSheet(
  name: string,
  fields: readonly ResultField[],
  contents: ReadonlyMap<ResultField["key"], readonly CellContent[]>,
  names: readonly CellContent[],
  texts: Texts,
): OwnedSheet {
  const ofChoice = fields.some(({ key }) => key === "place");
  const named = ofChoice ? texts.scorecard.option : texts.workflow.investment;
  const header: CellContent[] = [named, ...fields.map((field) => field.header)];
  const rows = names.map((investment, index): CellContent[] => [
    investment,
    ...fields.map(({ key }) => contents.get(key)![index] ?? null),
  ]);
  const body = (column: number, sheet: string) => ({ sheet, row: 1, column, rows: rows.length, columns: 1 });
  return {
    key: "results",
    name,
    contents: [header, ...rows],
    looks: (sheet) => [
      ...pageLooks(sheet, header.length, rows.length),
      ...fields.flatMap((field, index) => fieldLooks(field, body(index + 1, sheet), texts)),
      ...fields.map((field, index) => headLooks(field, sheet, index + 1)),
      { kind: "column-widths", sheet, column: 0, widths: [34, ...fields.map(({ width }) => width)] },
      { kind: "freeze-rows", sheet, rows: 1 },
    ],
    print: (sheet) => linesPage(sheet, name, texts, { heights: [{ row: 0, points: HEADER_POINTS }] }),
  };
}

/** Header and lines as on our pages. */
function pageLooks(sheet: string, columns: number, rows: number): Change[] {
  const look = (row: number, count: number, format: CellFormat): Change => ({
    kind: "format",
    range: { sheet, row, column: 0, rows: count, columns },
    format,
  });
  return [
    look(0, 1, HEAD),
    look(1, rows, { color: INK, vertical: "middle", borders: { bottom: { weight: "thin", color: LINE } } }),
    {
      kind: "format",
      range: { sheet, row: 1, column: 0, rows, columns: 1 },
      format: { bold: true, wrap: true },
    },
  ];
}

/** A header stands over its column: words in the middle, numbers at the right, reasons at the left. */
function headLooks({ key, numberFormat }: ResultField, sheet: string, column: number): Change {
  const align = key === "why" ? "left" : numberFormat === "" || key === "sure" ? "center" : "right";
  return { kind: "format", range: { sheet, row: 0, column, rows: 1, columns: 1 }, format: { align } };
}

function fieldLooks({ key, numberFormat }: ResultField, body: RangeRef, texts: Texts): Change[] {
  const rules = coloursOf(key, texts);
  const format: CellFormat = {
    ...(numberFormat !== "" && { numberFormat }),
    ...(key === "score" && { bold: true }),
    ...(rules.length > 0 && { bold: true, align: "center" }),
    ...((key === "plan" || key === "quarter" || key === "sure") && { align: "center" }),
    ...(key === "why" && { wrap: true }),
  };
  return [
    { kind: "format", range: body, format },
    ...(rules.length > 0 ? [{ kind: "colour-by-text", range: body, rules } as const] : []),
  ];
}
