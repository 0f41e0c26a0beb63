/** What we use of jest-light-runner, which brings no types. */
declare module "jest-light-runner" {
  /** One file of tests. */
  export interface TestFile {
    readonly path: string;
  }

  /** What came of it; jest reports it by the path. */
  export interface FileResult {
    readonly testFilePath: string;
  }

  export default class LightRunner {
    runTests(
      tests: readonly TestFile[],
      watcher: unknown,
      onStart: (test: TestFile) => Promise<void>,
      onResult: (test: TestFile, result: FileResult) => Promise<void>,
      onFailure: (test: TestFile, error: unknown) => Promise<void>,
    ): Promise<void>;
  }
}
