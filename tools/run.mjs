/**
 * Runs one of the project's TypeScript programs on plain Node: installs what package-lock.json asks for when it is
 * not there, bundles the program where its sources have changed and runs it.
 * `node tools/run.mjs workbench/server/main.ts …`
 */
import "./node-version.mjs";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./install.mjs";
import { bundled } from "./bundled.mjs";

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error("Say which program to run: node tools/run.mjs FILE.ts …");
  process.exit(2);
}
ensureInstalled();

const program = await bundled(entry);
process.env.ALIGNSCORE_ROOT = root;
process.setSourceMapsEnabled(true);
// The program finds its own path and its words where it would find them if it had been started by itself.
process.argv.splice(1, process.argv.length - 1, program, ...args);
await import(pathToFileURL(program).href);
