import type { Message } from "#core/messages/message.ts";
import { WorkbookError, type WorkbookErrorCode } from "#core/workbook/port.ts";
import { excelSays } from "#excel/says.ts";

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

/** What an error of Office.js means for the user. */
export function toWorkbookError(fault: unknown): WorkbookError {
  return new WorkbookError(...meaningOf(fault));
}

function meaningOf(fault: unknown): [WorkbookErrorCode, Message] {
  const code = faultCode(fault);
  if (isTooMuch(fault)) return ["too-large", excelSays("tooMuch")];
  switch (code) {
    case "AccessDenied":
      return ["protected", excelSays("accessDenied")];
    case "InvalidOperationInCellEditMode":
      return ["busy", excelSays("cellEditMode")];
    case "RequestTimeout":
    case "RequestAborted":
    case "ServiceNotAvailable":
    case "ActivityLimitReached":
      return ["busy", excelSays("noAnswer")];
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
    case "UnsupportedOperation":
    case "UndoNotSupported":
      return ["not-supported", excelSays("notSupported")];
    default:
      return ["host", excelSays("refused", fault instanceof Error ? fault.message : String(fault))];
  }
}
