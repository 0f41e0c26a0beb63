import type { CellValue } from "#core/workbook/cell.ts";
import { isInvestmentHeader, isObjectiveHeader, roleOfHeader } from "./values/header-role.ts";
import { isRationaleLabel, isScaleLabel, isTotalLabel, isWeightLabel } from "./values/labels.ts";

/** The header of the names in a table of objectives or investments: "Criteria", "Projekt", "Iniciativa". */
export function isNameHeader(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  return (
    isObjectiveHeader(value) ||
    isInvestmentHeader(value) ||
    roleOfHeader(value, "investment")?.role === "name" ||
    roleOfHeader(value, "objective")?.role === "name"
  );
}

/** Whether a text is known as the header of any column. */
export function isKnownHeader(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    (isNameHeader(value) ||
      roleOfHeader(value, "investment") !== null ||
      roleOfHeader(value, "objective") !== null)
  );
}

/** The label of a row that says something about the columns instead of being a thing itself. */
export function isSideLabel(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    (isTotalLabel(value) || isWeightLabel(value) || isScaleLabel(value) || isRationaleLabel(value))
  );
}
