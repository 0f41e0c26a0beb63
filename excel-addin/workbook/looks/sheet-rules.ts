import type { DataBars, HeatColours, HeatStop } from "#core/workbook/look-changes.ts";
import type { Asked } from "./ask-looks.ts";
import { putColours } from "./colours.ts";
import { putBars, putHeat } from "./page.ts";
import type { ColourRule } from "./saved-looks.ts";

/** A rule of ours for the looks of cells, and where on its sheet it holds ("B2:B9"). */
export type SheetRule = { readonly address: string } & (
  | { readonly kind: "text"; readonly rule: ColourRule }
  | { readonly kind: "bars"; readonly rule: Omit<DataBars, "kind" | "range"> }
  | { readonly kind: "heat"; readonly rule: Omit<HeatColours, "kind" | "range"> }
);

/** Asks for all rules of a sheet, of the kinds that the add-in makes; two syncs where there are any. */
export function askSheetRules(worksheet: Excel.Worksheet): Asked<SheetRule[]> {
  const formats = worksheet.getRange().conditionalFormats.load("items/id,items/type");
  let found: (() => SheetRule)[] = [];
  return {
    more: () => {
      found = formats.items.flatMap((format) => ASK[format.type]?.(format) ?? []);
      return found.length > 0;
    },
    answer: () => found.map((answer) => answer()),
  };
}

export function putSheetRules(worksheet: Excel.Worksheet, rules: readonly SheetRule[]): void {
  for (const { address, ...one } of rules) {
    const range = worksheet.getRange(address);
    if (one.kind === "text") putColours(range, [], [one.rule]);
    else if (one.kind === "bars") putBars(range, one.rule);
    else putHeat(range, one.rule);
  }
}

const ASK: Readonly<Record<string, (format: Excel.ConditionalFormat) => () => SheetRule>> = {
  CellValue: (format) => {
    const address = askAddress(format);
    const cell = format.cellValue.load("rule,format/fill/color,format/font/color");
    return () => {
      const { fill, font } = cell.format;
      const rule = { formula: cell.rule.formula1, fill: fill.color, color: font.color };
      return { kind: "text", address: address(), rule };
    };
  },
  DataBar: (format) => {
    const address = askAddress(format);
    const bars = format.dataBar.load("lowerBoundRule,upperBoundRule");
    const [up, down] = [bars.positiveFormat.load("fillColor"), bars.negativeFormat.load("fillColor")];
    return () => {
      const [low, high] = [bars.lowerBoundRule, bars.upperBoundRule].map(({ formula }) => Number(formula));
      const rule = { low: low!, high: high!, color: up.fillColor, negative: down.fillColor };
      return { kind: "bars", address: address(), rule };
    };
  },
  ColorScale: (format) => {
    const address = askAddress(format);
    const scale = format.colorScale.load("criteria");
    return () => {
      const { minimum, midpoint, maximum } = scale.criteria;
      const rule = { low: stopOf(minimum), middle: stopOf(midpoint), high: stopOf(maximum) };
      return { kind: "heat", address: address(), rule };
    };
  },
};

function askAddress(format: Excel.ConditionalFormat): () => string {
  const range = format.getRange().load("address");
  return () => range.address.slice(range.address.lastIndexOf("!") + 1);
}

function stopOf(criterion: Excel.ConditionalColorScaleCriterion | undefined): HeatStop {
  return { value: Number(criterion?.formula), color: criterion?.color ?? "#ffffff" };
}
