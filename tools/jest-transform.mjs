import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync, version } from "esbuild";

const self = readFileSync(new URL(import.meta.url));

/** Turns TypeScript into what jest runs. Types are checked apart, by tsc. */
export default {
  /** @param {string} source @param {string} path */
  process(source, path) {
    const { code, map } = transformSync(source, {
      sourcefile: path,
      loader: path.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      target: "node20",
      // Jest runs CommonJS, where what is imported later is required later.
      supported: { "dynamic-import": false },
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "external",
    });
    return { code, map };
  },
  /** @param {string} source @param {string} path */
  getCacheKey(source, path) {
    return createHash("sha256").update(self).update(version).update(path).update(source).digest("hex");
  },
};
