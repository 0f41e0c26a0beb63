import { english, type SheetsTexts } from "#sheets/server/texts.ts";
import { WorkbookError } from "#core/workbook/port.ts";

/** What a failed call to the server means for the user, by what Google says; it says it in English to scripts. */
export function explain(fault: unknown, texts: SheetsTexts = english): WorkbookError {
  if (fault instanceof WorkbookError) return fault;
  const reason = reasonOf(fault);
  const { sheets } = texts;
  if (/permission_denied|permission|authori[sz]/i.test(reason)) {
    return new WorkbookError("lost-session", sheets.signedIn);
  }
  if (/network|connection|offline|http 0/i.test(reason)) {
    return new WorkbookError("lost-session", sheets.lost);
  }
  if (/maximum execution time|timed out/i.test(reason)) return new WorkbookError("too-large", sheets.slow);
  return new WorkbookError("host", sheets.failed(reason));
}

function reasonOf(fault: unknown): string {
  const message = typeof fault === "object" && fault !== null && "message" in fault ? fault.message : fault;
  return String(message);
}
