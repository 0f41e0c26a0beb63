import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the hosts' files are made of. */
const SOURCES = ["core", "pane", "workbench", "sheets-addon", "excel-addin", "tools"];
const SINGLE_FILES = [
  "manifest.xml",
  "appsscript.json",
  "package.json",
  "package-lock.json",
  "test/e2e/pane/page.ts",
];
const AN_HOUR = 3_600_000;

/**
 * Jest's globalSetup: bundles the hosts once, before any test begins, unless that has been done for exactly these
 * sources. Tests get them from test/support/bundles.ts. (Bundled in the tests' hooks, a busy machine ran into time
 * limits, and each test file paid for it again: decision 0140.)
 *
 * @param {unknown} _global
 * @param {{ rootDir: string }} project
 */
export default function bundleForTests(_global, { rootDir }) {
  const all = join(rootDir, ".cache", "bundles");
  const folder = join(all, fingerprint(rootDir));
  process.env.ALIGNSCORE_BUNDLES = folder;
  if (existsSync(folder)) return;
  const command = [join(rootDir, "tools/run.mjs"), "tools/bundles/write.ts", folder];
  const { status } = spawnSync(process.execPath, command, {
    cwd: rootDir,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("The hosts' bundles could not be built; the fault stands above.");
  // Those of earlier sources; a run that began in the last hour may still read its own.
  for (const name of readdirSync(all)) {
    const path = join(all, name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > AN_HOUR) rmSync(path, { recursive: true });
  }
}

/** @param {string} root @returns {string} the same for the same sources and packages */
function fingerprint(root) {
  const hash = createHash("sha256");
  /** @param {string} path */
  const add = (path) =>
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  for (const source of SOURCES) {
    const files = readdirSync(join(root, source), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    files.sort().forEach(add);
  }
  SINGLE_FILES.forEach(add);
  return hash.digest("hex").slice(0, 16);
}
