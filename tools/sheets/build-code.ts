import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { readLater } from "./read-later.ts";
import { BUNDLE, scriptFunctions } from "./stubs.ts";
import { withoutHelp } from "./without-help.ts";

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
    plugins: [withoutTextsOfPane, withoutHelp],
  });
  return `${inOneByte(readLater(outputFiles[0]!.text))}\n${scriptFunctions(CATALOGUE)}`;
}

/**
 * With escapes for all letters that Latin-1 has not: an engine then keeps the text in half the memory, and starts it
 * sooner (0472). The bundler would leave those in regular expressions, where the escapes mean the same.
 */
function inOneByte(script: string): string {
  return script.replace(/[^\0-\u00ff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Sections of core/messages that only the pane shows, and the plans that are made in it. */
const OF_PANE =
  "budget|business-kinds|checks|checkup|investment|next-steps|objectives|pane|plan|plan-sheet|reading|scorecard|" +
  "second-opinion|table-lines|tables|templates|what-if|workflow";

/**
 * Every cell that calls a function starts the whole script, and neither functions nor the server say what the pane says.
 * Its sections would come along with the others, which are kept in one object; here they are empty, and the built
 * script's tests go through all that the server does.
 */
export const withoutTextsOfPane: Plugin = withoutTexts(OF_PANE);

/** @param sections of core/messages, and `languages` whose they are, as patterns; each is empty in the bundle */
export function withoutTexts(sections: string, languages = "en"): Plugin {
  return {
    name: "without-texts",
    setup(builder) {
      const filter = new RegExp(String.raw`[\\/]messages[\\/](?:${languages})[\\/](?:${sections})\.ts$`);
      builder.onLoad({ filter }, ({ path }) => {
        const file = path.split(/[\\/]/).at(-1)!.replace(".ts", "");
        const name = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        return { contents: `export const ${name} = {};`, loader: "ts" };
      });
    },
  };
}
