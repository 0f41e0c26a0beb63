import type { Message } from "#core/messages/message.ts";
import { WorkbookError } from "#core/workbook/port.ts";

/** What Google says, in its own English words, with what it means. Other languages end as "host". */
const MEANINGS: readonly (readonly [RegExp, WorkbookError["code"]])[] = [
  [/protected/i, "protected"],
  // Before "try again": that is how the words on full properties end, where trying again is of no use.
  [/storage quota|maximum of \d+ characters|maximum execution time/i, "too-large"],
  [/\b10000000\b|\b10 ?million\b|too large|limit of .*cells/i, "too-large"],
  [/timed out|too many|try again|internal error|failed while accessing document/i, "busy"],
];

/** Runs work at Google's; its exceptions become WorkbookErrors with a message that says what to do. */
export function refusing<T>(work: () => T, say: (reason: string) => Message): T {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof WorkbookError) throw fault;
    const reason = reasonOf(fault);
    const code = MEANINGS.find(([pattern]) => pattern.test(reason))?.[1] ?? "host";
    throw new WorkbookError(code, say(reason));
  }
}

/** What an exception says. Google's own are not of the script's Error class everywhere. */
export function reasonOf(fault: unknown): string {
  const message = typeof fault === "object" && fault !== null && "message" in fault ? fault.message : null;
  return typeof message === "string" ? message : String(fault);
}
