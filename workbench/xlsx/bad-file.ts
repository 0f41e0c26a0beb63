import { english, type WorkbenchTexts } from "#workbench/texts.ts";
import { WorkbookError } from "#core/workbook/port.ts";

/** A file that cannot be opened: `reason` is one of the texts that say so in plain words. */
export function badFile(
  reason: keyof WorkbenchTexts["workbench"]["badFile"],
  texts: WorkbenchTexts = english,
  code: "bad-file" | "too-large" = "bad-file",
): WorkbookError {
  return new WorkbookError(code, texts.workbench.badFile[reason]);
}
