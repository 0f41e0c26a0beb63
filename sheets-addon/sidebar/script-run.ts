/** google.script.run as far as it is used: each step gives a runner, the last one calls the server's function. */
export interface ScriptRunner {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (fault: unknown) => void): ScriptRunner;
  alignScoreRequest(text: string): void;
  alignScoreParts(): void;
}

/** Calls the server once. Rejects with whatever Google gives its failure handler. */
export function callServer(runner: ScriptRunner, text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    runner
      .withSuccessHandler(resolve)
      // Google's own objects, which need not be Errors; they are explained where they are caught.
      .withFailureHandler(reject)
      .alignScoreRequest(text);
  });
}

/** The text of the sidebar's other parts. Rejects likewise. */
export function callServerForParts(runner: ScriptRunner): Promise<unknown> {
  return new Promise((resolve, reject) => {
    runner.withSuccessHandler(resolve).withFailureHandler(reject).alignScoreParts();
  });
}
