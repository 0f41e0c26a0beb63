import type { ColourScale, HeatColours, HeatStop } from "#core/workbook/look-changes.ts";
import { sameRange, type RangeRef } from "#core/workbook/range.ts";
import { refOf } from "./marks.ts";
import type { Services, Sheet } from "./services.ts";

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Colours by text that lie on exactly this range. */
export function readColours(sheet: Sheet, range: RangeRef): ColourScale["rules"] {
  return sheet.getConditionalFormatRules().flatMap((rule) => ruleByText(rule, range) ?? []);
}

/**
 * Colours cells by the text that they hold, in the place of earlier such rules on the same range. Other rules stay as
 * they are.
 */
export function putColours(
  app: Services["app"],
  sheet: Sheet,
  range: RangeRef,
  rules: ColourScale["rules"],
): void {
  const cells = sheet.getRange(range.row + 1, range.column + 1, range.rows, range.columns);
  const others = sheet.getConditionalFormatRules().filter((rule) => ruleByText(rule, range) === null);
  const made = rules.map(({ text, fill, color }) =>
    app
      .newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(fill)
      .setFontColor(color)
      .setRanges([cells])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...made]);
}

/** Adds a scale of colours. */
export function putHeat(app: Services["app"], sheet: Sheet, { range, low, middle, high }: HeatColours): void {
  const number = app.InterpolationType.NUMBER;
  const rule = app
    .newConditionalFormatRule()
    .setGradientMinpointWithValue(low.color, number, String(low.value))
    .setGradientMidpointWithValue(middle.color, number, String(middle.value))
    .setGradientMaxpointWithValue(high.color, number, String(high.value))
    .setRanges([sheet.getRange(range.row + 1, range.column + 1, range.rows, range.columns)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
}

/** The scales of three colours on a sheet of the add-in's own. */
export function readHeat(sheet: Sheet): HeatColours[] {
  return sheet.getConditionalFormatRules().flatMap((rule): HeatColours[] => {
    const scale = rule.getGradientCondition();
    const [only] = rule.getRanges();
    if (!scale || !only) return [];
    const stop = (value: string, color: string): HeatStop => ({ value: Number(value), color });
    return [
      {
        kind: "heat",
        range: refOf(only),
        low: stop(scale.getMinValue(), scale.getMinColor()),
        middle: stop(scale.getMidValue(), scale.getMidColor()),
        high: stop(scale.getMaxValue(), scale.getMaxColor()),
      },
    ];
  });
}

function ruleByText(rule: FormatRule, range: RangeRef): ColourScale["rules"][number] | null {
  const [only, ...more] = rule.getRanges();
  if (!only || more.length > 0 || !sameRange(refOf(only), range)) return null;
  const condition = rule.getBooleanCondition();
  if (!condition || String(condition.getCriteriaType()) !== "TEXT_EQUAL_TO") return null;
  const [text] = condition.getCriteriaValues() as unknown[];
  // Theme colours could be told only as objects; ours are plain, and others are none of ours.
  const fill = condition.getBackground();
  const color = condition.getFontColor();
  if (typeof text !== "string" || fill === null || color === null) return null;
  return { text, fill, color };
}
