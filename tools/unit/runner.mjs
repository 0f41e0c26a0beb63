import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import LightRunner from "jest-light-runner";
import { root } from "../install.mjs";

/** @typedef {import("jest-light-runner").TestFile} TestFile */
/** @typedef {import("jest-light-runner").FileResult} FileResult */

/** In milliseconds, and so long that it only ends what hangs: a hundred times what the slowest file takes. */
const TIME_LIMIT = 3_600_000;

/**
 * Jest's runner for the unit tests: bundles the test files that were asked for, with what they share in common files,
 * and runs them in plain Node, in processes that keep what they have loaded and warmed up. Jest's own runner loads and
 * compiles every module anew for each test file, which took more than half of the time (decision 0286). So test files
 * share what modules keep for themselves: a test that changes such a thing puts it back.
 */
export default class UnitRunner extends LightRunner {
  /**
   * @override
   * @param {readonly TestFile[]} tests
   * @param {unknown} watcher
   * @param {(test: TestFile) => Promise<void>} onStart
   * @param {(test: TestFile, result: FileResult) => Promise<void>} onResult
   * @param {(test: TestFile, error: unknown) => Promise<void>} onFailure
   */
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const cache = join(root, ".cache");
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, "unit-"));
    /** @type {Map<string, TestFile>} */
    const sources = new Map();
    const built = tests.map((test) => {
      const path = join(folder, relative(root, test.path)).replace(/\.ts$/, ".mjs");
      sources.set(path, test);
      return { ...test, path };
    });
    const sourceOf = (/** @type {TestFile} */ { path }) => /** @type {TestFile} */ (sources.get(path));
    try {
      await bundle(tests, folder);
      /** @type {Map<string, NodeJS.Timeout>} */
      const limits = new Map();
      await super.runTests(
        built,
        watcher,
        (test) => {
          limits.set(
            test.path,
            setTimeout(() => endOf(sourceOf(test)), TIME_LIMIT),
          );
          return onStart(sourceOf(test));
        },
        (test, result) => {
          clearTimeout(limits.get(test.path));
          return onResult(sourceOf(test), { ...result, testFilePath: sourceOf(test).path });
        },
        (test, error) => {
          clearTimeout(limits.get(test.path));
          return onFailure(sourceOf(test), error);
        },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/**
 * @param {readonly TestFile[]} tests
 * @param {string} folder
 */
async function bundle(tests, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: tests.map(({ path }) => path),
    outbase: root,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // Fakes are told apart by the names of their classes, which bundling may change.
    keepNames: true,
    alias: { "@jest/globals": join(root, "tools/unit/globals.mjs") },
    sourcemap: "linked",
    sourcesContent: false,
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
}

/** @param {TestFile} test */
function endOf({ path }) {
  console.error(`${relative(root, path)} has not come to an end within an hour: it hangs.`);
  process.exit(1);
}
