import { join } from "node:path";
import { build } from "esbuild";

/** The program that scores workbooks, in one file that Node runs as it is. */
export async function buildProgram(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "tools/warehouse/workbooks/main.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    banner: { js: "#!/usr/bin/env node" },
  });
  return outputFiles[0]!.text;
}
