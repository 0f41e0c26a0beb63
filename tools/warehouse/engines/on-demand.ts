import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * A package that only the check of the engines needs, installed under .cache the first time it is asked for: these are
 * large, and nobody else should have to fetch them.
 * @throws Error where npm cannot install it; npm's own message stands above
 */
export function packageOnDemand(root: string, name: string, version: string): unknown {
  const folder = join(root, ".cache", "engines", `${name.replace("/", "-")}-${version}`);
  if (!existsSync(join(folder, "node_modules", name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
    console.error(`Installing ${name} ${version} under .cache/engines (once) …`);
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { status } = spawnSync(
      npm,
      ["install", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts", `${name}@${version}`],
      { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" },
    );
    if (status !== 0) throw new Error(`npm could not install ${name}@${version}.`);
  }
  return createRequire(join(folder, "package.json"))(name);
}
