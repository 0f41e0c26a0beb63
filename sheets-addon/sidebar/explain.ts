import { WorkbookError } from "#core/workbook/port.ts";
import { sheetsSays } from "#sheets/says.ts";

/** What a failed call to the server means for the user, by what Google says; it says it in English to scripts. */
export function explain(fault: unknown): WorkbookError {
  if (fault instanceof WorkbookError) return fault;
  const reason = reasonOf(fault);
  if (/permission_denied|permission|authori[sz]/i.test(reason)) {
    return new WorkbookError("lost-session", sheetsSays("signedIn"));
  }
  if (/network|connection|offline|http 0/i.test(reason)) {
    return new WorkbookError("lost-session", sheetsSays("lost"));
  }
  if (/maximum execution time|timed out/i.test(reason))
    return new WorkbookError("too-large", sheetsSays("slow"));
  return new WorkbookError("host", sheetsSays("failed", reason));
}

function reasonOf(fault: unknown): string {
  const message = typeof fault === "object" && fault !== null && "message" in fault ? fault.message : fault;
  return String(message);
}
