import { isCellError, isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { WriteCells } from "#core/workbook/change-set.ts";
import { describeContent } from "#core/workbook/content.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { cellsOf } from "./looks.ts";
import type { Sheet } from "./services.ts";
import { sheetsSays } from "#sheets/says.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Refuses what cells with a strict rule (checkboxes, drop-downs that reject other input, columns of Google's own tables)
 * would reject, before anything is written: Google itself would stop half way. One call, and a few for each strict cell.
 * @throws WorkbookError `protected` with the cell and what was to be written there
 */
export function checkStrictCells(sheet: Sheet, { range, contents }: WriteCells): void {
  const rows = Math.min(range.rows, sheet.getMaxRows() - range.row);
  const columns = Math.min(range.columns, sheet.getMaxColumns() - range.column);
  if (rows < 1 || columns < 1) return;
  const rules = cellsOf(sheet, { ...range, rows, columns }).getDataValidations();
  rules.forEach((line, i) =>
    line.forEach((rule, j) => {
      const content = contents[i]![j]!;
      if (!rule || rule.getAllowInvalid() || accepts(rule, content)) return;
      const place = { ...range, row: range.row + i, column: range.column + j, rows: 1, columns: 1 };
      throw new WorkbookError("protected", sheetsSays("strictCell", place, describeContent(content)), place);
    }),
  );
}

/** Whether a rule lets a content in, as far as its kind tells; what is not sure Google decides. */
function accepts(rule: Rule, content: CellContent): boolean {
  if (content === null || content === "" || isFormula(content) || isCellError(content)) return true;
  const type = String(rule.getCriteriaType());
  const values = (rule.getCriteriaValues() as unknown[]).flat();
  if (type === "CHECKBOX") {
    return values.length === 0 ? typeof content === "boolean" : values.includes(content);
  }
  if (type === "VALUE_IN_LIST") return values.includes(String(content));
  if (type.startsWith("NUMBER_") || type.startsWith("DATE_")) return typeof content === "number";
  return true;
}
