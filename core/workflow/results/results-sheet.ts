import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { ResultField } from "./fields.ts";
import type { OwnedSheet } from "./owned-sheet.ts";
import { verdictColours } from "./verdict-colours.ts";

/** Results on a sheet of their own: one row an investment, in the order of the user's table. */
export function layOutResultsSheet(
  name: string,
  fields: readonly ResultField[],
  contents: ReadonlyMap<ResultField["key"], readonly CellContent[]>,
  names: readonly CellContent[],
  texts: Texts,
): OwnedSheet {
  const header: CellContent[] = [texts.workflow.investment, ...fields.map((field) => field.header)];
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
      {
        kind: "format",
        range: { sheet, row: 0, column: 0, rows: 1, columns: header.length },
        format: { bold: true },
      },
      ...fields.flatMap(({ key, numberFormat }, index) => [
        ...(numberFormat === ""
          ? []
          : [{ kind: "format", range: body(index + 1, sheet), format: { numberFormat } } as const]),
        ...(key === "verdict"
          ? [{ kind: "colour-by-text", range: body(index + 1, sheet), rules: verdictColours(texts) } as const]
          : []),
      ]),
      { kind: "column-widths", sheet, column: 0, widths: [34, ...fields.map(({ width }) => width)] },
      { kind: "freeze-rows", sheet, rows: 1 },
    ],
  };
}
