/**
 * Runs one of the project's TypeScript programs on plain Node: installs what package-lock.json asks for when it is
 * not there, bundles the program with esbuild and runs it. `node tools/run.mjs workbench/server/main.ts …`
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./install.mjs";

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error("Say which program to run: node tools/run.mjs FILE.ts …");
  process.exit(2);
}
ensureInstalled();

const { build } = await import("esbuild");
const outdir = join(root, ".cache", "run");
mkdirSync(outdir, { recursive: true });
const outfile = join(outdir, `${basename(entry, ".ts")}-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, entry)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "inline",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
  define: { "import.meta.dirname": JSON.stringify(join(root, entry, "..")) },
});

const child = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...args], {
  stdio: "inherit",
  env: { ...process.env, ALIGNSCORE_ROOT: root },
});
const { rmSync } = await import("node:fs");
rmSync(outfile, { force: true });
if (child.error) console.error(`Could not run ${pathToFileURL(outfile).href}: ${child.error.message}`);
process.exit(child.status ?? 1);
