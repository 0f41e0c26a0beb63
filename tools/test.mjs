/**
 * `npm test`: types, lint, unit and conformance tests, the build, then the tests in a real browser. Says nothing
 * but one line a step while all is well; prints a failing step's whole output.
 * `npm test -- unit core/tables` runs one step, with what follows handed to it.
 */
import "./node-version.mjs";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
const bin = (/** @type {string} */ name) => join(root, "node_modules", name);
const cache = join(root, ".cache");
mkdirSync(cache, { recursive: true });

const projects = [
  "core",
  "pane",
  "workbench",
  "sheets-addon/server",
  "sheets-addon/sidebar",
  "excel-addin",
  "tools",
  "bench",
  "test",
];
const tsc = (/** @type {string} */ project) => [
  bin("typescript-7/bin/tsc"),
  "-p",
  project,
  "--incremental",
  "--tsBuildInfoFile",
  join(cache, `${project.replace("/", "-")}.tsbuildinfo`),
];
const jest = (/** @type {string} */ project) => [
  bin("jest/bin/jest.js"),
  "--selectProjects",
  project,
  "--silent",
  "--json",
  "--passWithNoTests",
  `--outputFile=${join(cache, `${project}.json`)}`,
];

/** @type {Record<string, string[][]>} */
const steps = {
  types: projects.filter((project) => existsSync(join(root, project, "tsconfig.json"))).map(tsc),
  lint: [
    [bin("oxlint/bin/oxlint")],
    [
      bin("prettier/bin/prettier.cjs"),
      ".",
      "--check",
      "--log-level=warn",
      "--cache",
      "--cache-location",
      join(cache, "prettier"),
    ],
    [bin("knip/bin/knip.js"), "--no-progress", "--no-config-hints"],
    [
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["core", "pane", "workbench", "sheets-addon", "excel-addin"].filter((folder) =>
        existsSync(join(root, folder)),
      ),
      "--output-type",
      "err",
    ],
  ],
  unit: [[...jest("unit"), "--maxWorkers=2"]],
  build: [[join(root, "tools/run.mjs"), "tools/build.ts"]],
  browser: [[...jest("browser"), "--maxWorkers=2"]],
};

/** Room for what lives shortly: tests build and drop workbooks all the time, and collecting took a seventh of it. */
const nodeOptions = [process.env.NODE_OPTIONS, "--max-semi-space-size=64"].filter(Boolean).join(" ");

/**
 * @param {string[]} command
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0", NODE_OPTIONS: nodeOptions },
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

const [only, ...rest] = process.argv.slice(2);
if (only !== undefined && !(only in steps)) {
  console.error(`There is no step "${only}". Steps: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

const count = { passed: 0, failed: 0, skipped: 0 };
let broken = false;
for (const [name, commands] of Object.entries(steps)) {
  if (only !== undefined && name !== only) continue;
  const started = Date.now();
  let ok = true;
  // Two at a time: the machines this runs on have two cores, and every command here keeps about one busy.
  const queue = commands.map((command) => [...command, ...rest]);
  await Promise.all(
    [0, 1].map(async () => {
      for (let command = queue.shift(); command; command = queue.shift()) {
        const { code, output } = await run(command);
        if (code !== 0) {
          ok = false;
          console.error(output.trimEnd());
        }
      }
    }),
  );
  const report = join(cache, `${name}.json`);
  if ((name === "unit" || name === "browser") && existsSync(report)) {
    const result = JSON.parse(readFileSync(report, "utf8"));
    count.passed += result.numPassedTests;
    count.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    count.skipped += result.numPendingTests;
  }
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (!ok) broken = true;
  if (!ok && name === "types") break;
}
if (count.passed + count.failed > 0)
  console.log(
    `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`,
  );
process.exit(broken ? 1 : 0);
