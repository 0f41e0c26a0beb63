import type { workbench } from "#core/messages/en/workbench.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { workbenchSays } from "#workbench/says.ts";

/** A file that cannot be opened: `reason` is one of the texts that say so in plain words. */
export function badFile(
  reason: keyof (typeof workbench)["badFile"],
  code: "bad-file" | "too-large" = "bad-file",
): WorkbookError {
  return new WorkbookError(code, workbenchSays(`badFile.${reason}`));
}
