import type { ConditionalFormat, DataValidationRule, Model } from "@odoo/o-spreadsheet";
import type { Change } from "#core/workbook/change-set.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { isOurRule, PIXELS_A_CHARACTER, WIDTH_MARGIN } from "#workbench/grid/layout.ts";
import { refOf } from "#workbench/grid/place.ts";

/** Colours by text and lists to choose from that AlignScore put on a sheet in this session. */
export function ruleChanges(model: Model, sheetId: string): Change[] {
  const colours = model.getters.getConditionalFormats(sheetId).filter((rule) => isOurRule(rule.id));
  const lists = model.getters.getDataValidationRules(sheetId).filter((rule) => isOurRule(rule.id));
  return [...colourChanges(model, sheetId, colours), ...listChanges(model, lists)];
}

/** What only sheets that AlignScore made have: column widths and rows kept in view. */
export function sheetLayout(model: Model, sheetId: string, columns: number): Change[] {
  const sheet = model.getters.getSheetName(sheetId);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(1, Math.round((model.getters.getColSize(sheetId, column) - WIDTH_MARGIN) / PIXELS_A_CHARACTER)),
  );
  const rows = model.getters.getPaneDivisions(sheetId).ySplit;
  const changes: Change[] = [];
  if (columns > 0) changes.push({ kind: "column-widths", sheet, column: 0, widths });
  if (rows > 0) changes.push({ kind: "freeze-rows", sheet, rows });
  return changes;
}

function colourChanges(model: Model, sheetId: string, formats: readonly ConditionalFormat[]): Change[] {
  const sheet = model.getters.getSheetName(sheetId);
  const rules = new Map<string, { text: string; fill: string; color: string }[]>();
  for (const { ranges, rule } of formats) {
    if (rule.type !== "CellIsRule") continue;
    const { fillColor = "", textColor = "" } = rule.style;
    for (const range of ranges) {
      const group = rules.get(range) ?? [];
      group.push({ text: rule.values[0] ?? "", fill: fillColor, color: textColor });
      rules.set(range, group);
    }
  }
  return [...rules].flatMap(([address, group]): Change[] => {
    const range = parseAddress(address, sheet);
    return range ? [{ kind: "colour-by-text", range, rules: group }] : [];
  });
}

function listChanges(model: Model, rules: readonly DataValidationRule[]): Change[] {
  return rules.flatMap((rule) =>
    rule.criterion.type === "isValueInList"
      ? rule.ranges.map((range): Change => ({
          kind: "validation",
          range: refOf(model, range),
          list: rule.criterion.values,
        }))
      : [],
  );
}
