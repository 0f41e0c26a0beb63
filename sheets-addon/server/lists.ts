import { addressOf, parseAddress } from "#core/workbook/range.ts";
import { isDate } from "./serial-date.ts";
import { refOf } from "./marks.ts";
import type { Range, Services } from "./services.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A cell's data validation as plain JSON; ranges by their address, dates by their instant. */
export interface SavedList {
  readonly type: string;
  readonly values: readonly (
    string | number | boolean | null | { readonly range: string } | { readonly instant: number }
  )[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** The validations of a range: one call, and a few more for each cell that has one. */
export function readLists(cells: Range): (SavedList | null)[][] {
  return cells.getDataValidations().map((line) => line.map((rule) => (rule ? saved(rule) : null)));
}

function saved(rule: Rule): SavedList {
  // The texts of a list come as one array, followed by whether it drops down.
  const values = (rule.getCriteriaValues() as unknown[]).flat().map((value) => {
    if (isDate(value)) return { instant: value.getTime() };
    if (typeof value === "object" && value !== null) return { range: addressOf(refOf(value as Range)) };
    return value as string | number | boolean | null;
  });
  return {
    type: String(rule.getCriteriaType()),
    values,
    allowInvalid: rule.getAllowInvalid(),
    help: rule.getHelpText() || null,
  };
}

/** Lets each cell choose from a list; other input is warned about. An empty list takes the choice away. */
export function putList(app: Services["app"], cells: Range, list: readonly string[]): void {
  if (list.length === 0) {
    cells.clearDataValidations();
    return;
  }
  cells.setDataValidation(
    app
      .newDataValidation()
      .requireValueInList([...list], true)
      .setAllowInvalid(true)
      .build(),
  );
}

/** Puts back what `readLists` gave. */
export function putLists(
  app: Services["app"],
  cells: Range,
  lists: readonly (readonly (SavedList | null)[])[],
): void {
  cells.setDataValidations(
    lists.map((line) => line.map((list) => (list ? ruleFrom(app, cells, list) : null))),
  );
}

function ruleFrom(app: Services["app"], cells: Range, list: SavedList): Rule {
  const spreadsheet = cells.getSheet().getParent();
  const values = list.values.map((value) => {
    if (typeof value !== "object" || value === null) return value;
    if ("instant" in value) return new Date(value.instant);
    const { sheet, row, column, rows, columns } = parseAddress(value.range)!;
    return spreadsheet.getSheetByName(sheet)!.getRange(row + 1, column + 1, rows, columns);
  });
  const criteria = app.DataValidationCriteria[list.type as keyof typeof app.DataValidationCriteria];
  const isList = list.type === "VALUE_IN_LIST";
  const texts = isList ? values.filter((value) => typeof value === "string") : [];
  const rest = values.filter((value) => typeof value === "boolean");
  const builder = app
    .newDataValidation()
    .withCriteria(criteria, isList ? [texts, ...rest] : values)
    .setAllowInvalid(list.allowInvalid);
  return (list.help === null ? builder : builder.setHelpText(list.help)).build();
}
