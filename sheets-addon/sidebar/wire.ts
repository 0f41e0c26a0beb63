import { WorkbookError } from "#core/workbook/port.ts";
import type { WorkbookAnswer, WorkbookWire } from "#core/workbook/remote.ts";
import { explain } from "./explain.ts";
import { callServer, type ScriptRunner } from "./script-run.ts";
import { sheetsSays } from "#sheets/says.ts";

/** How long the first answer may take before the account is suspected, in milliseconds. */
const FIRST_ANSWER = 45000;

/**
 * The Workbook port's wire over google.script.run. Google answers in any order and takes ten calls at most, so one
 * waits for the other. Some users who are signed in twice never get an answer at all: the first call is given up on.
 */
export function scriptWire(runner: ScriptRunner): WorkbookWire {
  let last: Promise<unknown> = Promise.resolve();
  let answered = false;
  const ask = async (text: string): Promise<WorkbookAnswer> => {
    const wait = answered ? callServer(runner, text) : inTime(callServer(runner, text));
    let reply: unknown;
    try {
      reply = await wait;
    } catch (fault) {
      throw explain(fault);
    }
    // A session that is lost may answer with nothing.
    if (typeof reply !== "string") throw new WorkbookError("lost-session", sheetsSays("signedIn"));
    answered = true;
    // What the server's endpoint wrote.
    return JSON.parse(reply) as WorkbookAnswer;
  };
  return {
    call: (request) => {
      const text = JSON.stringify(request);
      const mine = last.then(() => ask(text));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new WorkbookError("lost-session", sheetsSays("signedIn"))),
      FIRST_ANSWER,
    );
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
