import type { ScriptRunner } from "#sheets/sidebar/script-run.ts";
import type { ScriptRun } from "./run.ts";

/** google.script.run in a page, over the fake's server. */
export function runnerOver(
  server: Pick<ScriptRun, "call">,
  succeed: (result: unknown) => void = () => undefined,
  fail: (fault: unknown) => void = () => undefined,
): ScriptRunner {
  return {
    withSuccessHandler: (handler) => runnerOver(server, handler, fail),
    withFailureHandler: (handler) => runnerOver(server, succeed, handler),
    alignScoreParts: () => void server.call("alignScoreParts", []).then(succeed, fail),
    alignScoreRequest: (text) => void server.call("alignScoreRequest", [text]).then(succeed, fail),
  };
}
