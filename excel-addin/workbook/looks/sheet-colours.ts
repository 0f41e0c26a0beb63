import type { Asked } from "./ask-looks.ts";
import { putColours } from "./colours.ts";
import type { ColourRule } from "./saved-looks.ts";

/** A rule "equal to a text" and where on its sheet it holds. */
export interface SheetColours {
  /** "B2:B9" */
  readonly address: string;
  readonly rule: ColourRule;
}

/** Asks for all such rules of a sheet; two syncs where there are any. */
export function askSheetColours(worksheet: Excel.Worksheet): Asked<SheetColours[]> {
  const formats = worksheet.getRange().conditionalFormats.load("items/id,items/type");
  let found: { range: Excel.Range; cell: Excel.CellValueConditionalFormat }[] = [];
  return {
    more: () => {
      found = formats.items
        .filter((format) => format.type === "CellValue")
        .map((format) => ({
          range: format.getRange().load("address"),
          cell: format.cellValue.load("rule,format/fill/color,format/font/color"),
        }));
      return found.length > 0;
    },
    answer: () =>
      found.map(({ range, cell }) => ({
        address: range.address.slice(range.address.lastIndexOf("!") + 1),
        rule: {
          formula: cell.rule.formula1,
          fill: cell.format.fill.color,
          color: cell.format.font.color,
        },
      })),
  };
}

export function putSheetColours(worksheet: Excel.Worksheet, colours: readonly SheetColours[]): void {
  for (const { address, rule } of colours) putColours(worksheet.getRange(address), [], [rule]);
}
