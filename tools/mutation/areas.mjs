import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

/** The numeric core, which is mutated whole; all else is sampled (`SAMPLE`). */
const NUMERIC = ["core/weighting", "core/scoring", "core/insight"];

/** Where the tests of a folder stand, if not under the folder's own name. */
/** @type {Record<string, string[]>} */
const TESTS = {
  "core/workflow/lines": ["core/workflow/{objectives,investment,template,complete}/**"],
  "pane/model": ["pane/**"],
  "sheets-addon/server": ["sheets-addon/**"],
  "excel-addin/workbook": ["excel-addin/**"],
  "workbench/xlsx": ["workbench/xlsx/**"],
};

/**
 * `AREA=insight/signals` (of core) or a folder from the root, `AREA=pane/model`.
 * @param {string | undefined} area
 */
function folders(area) {
  if (area === undefined) return NUMERIC;
  return [globSync(`core/${area}/**/*.ts`).length > 0 ? `core/${area}` : area];
}

/**
 * What is mutated: whole folders, or `SAMPLE` lines of them, drawn evenly over all lines of code.
 * @param {NodeJS.ProcessEnv} env
 */
export function mutated({ AREA, SAMPLE, SEED = "1" }) {
  const patterns = folders(AREA).map((folder) => `${folder}/**/*.{ts,tsx}`);
  if (SAMPLE === undefined) return patterns;
  const lines = globSync(patterns).sort().flatMap(linesOfCode);
  return drawn(lines, Number(SAMPLE), Number(SEED)).map(({ file, line }) => `${file}:${line}-${line}`);
}

/** @param {NodeJS.ProcessEnv} env */
export function testsOf({ AREA }) {
  return folders(AREA).flatMap((folder) => TESTS[folder] ?? [`${folder}/**`]);
}

/**
 * Lines that hold code to change: no imports, types, comments or closing brackets.
 * @param {string} file
 */
function linesOfCode(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, at) => (hasCode(text.trim()) ? [{ file, line: at + 1 }] : []));
}

/** @param {string} text */
function hasCode(text) {
  return !/^(?:$|import |export type |\/\*|\*|\/\/|readonly |private readonly |[)\]};,]+$)/.test(text);
}

/**
 * Some of the entries, the same for the same seed (Park & Miller 1988).
 * @template T
 * @param {readonly T[]} entries
 * @param {number} count
 * @param {number} seed
 * @returns {T[]}
 */
function drawn(entries, count, seed) {
  const left = [...entries];
  let state = (seed % 2147483646) + 1;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (state * 48271) % 2147483647;
    return /** @type {T} */ (left.splice(state % left.length, 1)[0]);
  });
}
