import type { ColourScale } from "#core/workbook/look-changes.ts";
import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import { rangeOf } from "../read-cells.ts";
import type { Asked } from "./ask-looks.ts";
import type { ColourRule, SavedColours } from "./saved-looks.ts";

/** The add-in's colours are rules "equal to a text"; only those are ever taken away, and only on their own range. */
const OURS = /^="(?:[^"]|"")*"$/;

/** Rules by the range they were asked for, with what removes them. */
export interface AskedColours extends Asked<SavedColours> {
  readonly current: () => readonly Excel.ConditionalFormat[];
}

/** Asks for the add-in's rules on just this range: two syncs where any rules touch it. */
export function askColours(context: Excel.RequestContext, place: RangeRef): AskedColours {
  const formats = rangeOf(context, place).conditionalFormats.load("items/id,items/type");
  let candidates: {
    format: Excel.ConditionalFormat;
    range: Excel.Range;
    cell: Excel.CellValueConditionalFormat;
  }[] = [];
  const ours = () =>
    candidates.filter(
      ({ range, cell }) => range.address === addressOf(place) && OURS.test(cell.rule.formula1),
    );
  return {
    more: () => {
      candidates = formats.items
        .filter((format) => format.type === "CellValue")
        .map((format) => ({
          format,
          range: format.getRange().load("address"),
          cell: format.cellValue.load("rule,format/fill/color,format/font/color"),
        }));
      return candidates.length > 0;
    },
    current: () => ours().map(({ format }) => format),
    answer: () => ({
      kind: "colours",
      rules: ours().map(({ cell }) => ({
        formula: cell.rule.formula1,
        fill: cell.format.fill.color,
        color: cell.format.font.color,
      })),
    }),
  };
}

export function colourRules(change: ColourScale): ColourRule[] {
  return change.rules.map(({ text, fill, color }) => ({
    formula: `="${text.replace(/"/g, '""')}"`,
    fill,
    color,
  }));
}

/** Puts rules on a range in place of the add-in's own there. */
export function putColours(
  range: Excel.Range,
  current: readonly Excel.ConditionalFormat[],
  rules: readonly ColourRule[],
): void {
  for (const format of current) format.delete();
  for (const { formula, fill, color } of rules) {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: formula, operator: "EqualTo" };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
  }
}
