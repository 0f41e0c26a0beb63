import { join } from "node:path";
import { build } from "esbuild";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { BUNDLE, scriptFunctions } from "./stubs.ts";

/** What Apps Script's engine surely understands. */
export const SCRIPT_TARGET = "es2019";

/**
 * Code.js: the whole server in one script, with the functions that Google looks for after it.
 * @param root the project's folder
 */
export async function buildCode(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "sheets-addon/server/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: BUNDLE,
    target: SCRIPT_TARGET,
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  return `${outputFiles[0]!.text}\n${scriptFunctions(CATALOGUE)}`;
}
