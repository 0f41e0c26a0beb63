import type { ExcelTexts } from "#excel/texts.ts";
import { WorkbookError, type WorkbookErrorCode } from "#core/workbook/port.ts";

/** The code of an error of Office.js ("ItemNotFound"); "" for anything else. */
export function faultCode(fault: unknown): string {
  if (typeof fault !== "object" || fault === null || !("code" in fault)) return "";
  return typeof fault.code === "string" ? fault.code : "";
}

/** Whether this is an answer of Excel's, and not a fault of the add-in itself. */
export function isOfExcel(fault: unknown): boolean {
  return faultCode(fault) !== "" && !(fault instanceof WorkbookError);
}

/** Whether Excel refused because more than it takes or gives at a time was asked for. */
export function isTooMuch(fault: unknown): boolean {
  return faultCode(fault).endsWith("PayloadSizeLimitExceeded");
}

/**
 * Whether Excel did not want to make one undo step of a run. Besides its own code there are reports of an internal
 * error in its place (OfficeDev/office-js#6255).
 */
export function isUndoRefusal(fault: unknown): boolean {
  return ["UndoNotSupported", "GeneralException", "InternalServerError"].includes(faultCode(fault));
}

/** An error of Office.js in words for the user. */
export function toWorkbookError(fault: unknown, texts: ExcelTexts): WorkbookError {
  const [code, message] = inWords(fault, texts);
  return new WorkbookError(code, message);
}

function inWords(fault: unknown, texts: ExcelTexts): [WorkbookErrorCode, string] {
  const code = faultCode(fault);
  const words = texts.excel;
  if (isTooMuch(fault)) return ["too-large", words.tooMuch];
  switch (code) {
    case "AccessDenied":
      return ["protected", words.accessDenied];
    case "InvalidOperationInCellEditMode":
      return ["busy", words.cellEditMode];
    case "RequestTimeout":
    case "RequestAborted":
    case "ServiceNotAvailable":
    case "ActivityLimitReached":
      return ["busy", words.noAnswer];
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
    case "UnsupportedOperation":
    case "UndoNotSupported":
      return ["not-supported", words.notSupported];
    default:
      return ["host", words.refused(fault instanceof Error ? fault.message : String(fault))];
  }
}
