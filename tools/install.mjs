/** Puts the dependencies in place on a fresh clone, so that `npm start` and `npm test` each work alone. */
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Installs when node_modules is missing or older than the lock file says. Quiet unless it fails. */
export function ensureInstalled() {
  const modules = join(root, "node_modules");
  // A linked node_modules (a second work tree) is kept by whoever made the link.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(modules, ".alignscore-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("Installing the packages that package-lock.json names (once, about a minute) …");
  // Not "npm ci": it refuses a lock file without the binaries of other platforms, which not every registry carries.
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error(
      "npm install did not finish. Its message is above; a registry that can be reached is needed once.",
    );
    process.exit(done.status ?? 1);
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, lock);
}
