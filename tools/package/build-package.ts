import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Builds the package `alignscore` into dist/core: the core as one module with its declarations, and the command line.
 * It has no dependencies: what it needs is in it, with the licences of what is not ours.
 */
export async function buildPackage(root: string, folder = join(root, "dist", "core")): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  declarations(root, join(folder, "types"));
  const common = { bundle: true, format: "esm", legalComments: "eof", logLevel: "warning" } as const;
  await build({
    ...common,
    entryPoints: [join(root, "core/index.ts")],
    outfile: join(folder, "index.js"),
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2020",
  });
  await build({
    ...common,
    entryPoints: [join(root, "tools/score.ts")],
    outfile: join(folder, "cli.js"),
    platform: "node",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
    define: { SCORE_COMMAND: JSON.stringify("npx alignscore") },
  });
  await copyFile(join(root, "core/README.md"), join(folder, "README.md"));
  await copyFile(join(root, "LICENSE"), join(folder, "LICENSE"));
  await writeFile(join(folder, "package.json"), await packageFile(root));
}

/** The core's modules name each other by `#core/…`, which the package's own `imports` lead to their declarations. */
function declarations(root: string, outDir: string): void {
  const command = [
    join(root, "node_modules/typescript-7/bin/tsc"),
    "-p",
    join(root, "core/tsconfig.package.json"),
  ];
  const done = spawnSync(process.execPath, [...command, "--outDir", outDir], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`The declarations could not be made:\n${done.stdout}`);
}

async function packageFile(root: string): Promise<string> {
  const { version, description, license, engines } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  ) as Record<string, unknown>;
  const file = {
    name: "alignscore",
    version,
    description,
    license,
    type: "module",
    engines,
    sideEffects: false,
    exports: { ".": { types: "./types/index.d.ts", default: "./index.js" } },
    imports: { "#core/*.ts": { types: "./types/*.d.ts" } },
    bin: { alignscore: "cli.js" },
    files: ["index.js", "cli.js", "types"],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
