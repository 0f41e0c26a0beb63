/**
 * `npm run emulations`: runs the built Code.js in two emulations of Apps Script that are not ours, fetched from npm once
 * (gas-digital-twin, gas-local; both MIT and run offline afterwards), and compares every example of every function with
 * the catalogue. Only the functions: neither emulation has locks, named ranges or document settings, nor tells the
 * user's language, without which the sidebar's endpoint does not begin (decision 0280).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callFunction } from "#core/functions/call-function.ts";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import type { CellMatrix } from "#core/functions/spec.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { buildCode } from "./sheets/build-code.ts";

const PACKAGES = { "gas-digital-twin": "1.0.0", "gas-local": "1.3.1" };

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
const folder = join(root, ".cache", "emulations");

/** Fetches both into a folder of their own; what is there is not fetched again. */
function fetchEmulations(): void {
  const names = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["install", "--prefix", folder, ...quiet, ...names], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`npm could not fetch ${names.join(" and ")}: ${done.stderr}`);
}

async function inDigitalTwin(script: string): Promise<Functions> {
  const at = join(folder, "node_modules", "gas-digital-twin", "src", "index.js");
  const twin = (await import(pathToFileURL(at).href)) as {
    setup(fixture: object): void;
    loadGsFile(path: string): { readonly exports: Functions };
  };
  twin.setup({ spreadsheets: { plan: { name: "Plan", sheets: { Plan: [["Project"]] } } } });
  return twin.loadGsFile(script).exports;
}

function inGasLocal(scripts: string): Functions {
  const from = createRequire(join(folder, "from.cjs"));
  return (from("gas-local") as { require(folder: string): Functions }).require(scripts);
}

function isMatrix(argument: CellMatrix | CellValue): argument is CellMatrix {
  return Array.isArray(argument);
}

/** @returns a line for each example that gives something else */
function differences(functions: Functions): string[] {
  return CATALOGUE.flatMap((spec) =>
    spec.examples.flatMap(({ args }) => {
      const expected = callFunction(spec, [...args]);
      // As Google hands blanks over.
      const given = args.map((argument) =>
        isMatrix(argument) ? argument.map((line) => line.map((cell) => cell ?? "")) : (argument ?? ""),
      );
      let found: unknown;
      try {
        found = functions[spec.name]!(...given);
      } catch (fault) {
        found = { message: fault instanceof Error ? fault.message : String(fault) };
      }
      const wanted = "error" in expected ? { message: expected.message } : expected;
      return JSON.stringify(found) === JSON.stringify(wanted)
        ? []
        : [`${spec.name}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
    }),
  );
}

const scripts = join(folder, "scripts");
mkdirSync(scripts, { recursive: true });
const script = join(scripts, "Code.js");
writeFileSync(script, await buildCode(root));
fetchEmulations();
const count = CATALOGUE.reduce((sum, { examples }) => sum + examples.length, 0);
for (const [name, functions] of [
  ["gas-digital-twin", await inDigitalTwin(script)],
  ["gas-local", inGasLocal(scripts)],
] as const) {
  const wrong = differences(functions);
  for (const line of wrong) console.error(`${name}: ${line}`);
  console.log(`${name}: ${count - wrong.length} of ${count} examples give what the catalogue says`);
  if (wrong.length > 0) process.exitCode = 1;
}
