import { answerOfFault, type WorkbookAnswer, type WorkbookRequest } from "#core/workbook/remote.ts";
import { checkRequest } from "./check-request.ts";
import { runningServices } from "./services.ts";
import { SheetsWorkbook } from "./sheets-workbook.ts";
import { serverWords } from "./language.ts";

/**
 * The sidebar's one endpoint: the Workbook port over google.script.run. Requests and answers go as JSON text, which
 * comes through unchanged; objects would lose what Google's own conversion does not know.
 * Anyone can type it into a cell, so what comes in is checked before anything is touched.
 * @returns a WorkbookAnswer as JSON text, or a sentence for whoever typed it into a cell; it never throws
 */
export function alignScoreRequest(text: unknown): string {
  let reply: WorkbookAnswer;
  try {
    const request = checkRequest(text);
    if (!request) return serverWords().notARequest;
    reply = { ok: true, value: carryOut(new SheetsWorkbook(runningServices()), request) };
  } catch (fault) {
    reply = answerOfFault(fault);
  }
  return JSON.stringify(reply);
}

function carryOut(workbook: SheetsWorkbook, request: WorkbookRequest): unknown {
  switch (request.method) {
    case "capabilities":
      return workbook.capabilities;
    case "outline":
      return workbook.outline();
    case "read":
      return workbook.read(request.ranges);
    case "apply":
      return workbook.apply(request.changes);
    case "select":
      workbook.select(request.range);
      return null;
    case "highlight":
      workbook.highlight(request.highlights);
      return null;
  }
}
