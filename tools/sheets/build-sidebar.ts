import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { inlineScript, inlineStyle } from "./inline.ts";

/**
 * The sidebar in one language: one page with script and styles inside, as Google serves no other files.
 * @param root the project's folder
 * @param language the script in sheets-addon/sidebar that begins with that language's texts
 */
export async function buildSidebar(root: string, language: "english" | "german"): Promise<string> {
  const folder = join(root, "sheets-addon", "sidebar");
  const { outputFiles } = await build({
    entryPoints: [join(folder, `${language}.ts`), join(root, "pane", "page.css")],
    outdir: root,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2019",
    // Google takes "//" and "/*" inside template literals for comments and strips them.
    supported: { "template-literal": false },
    platform: "browser",
    mainFields: ["module", "browser", "main"],
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    plugins: [partsAtOnce, inOneLanguage(language)],
  });
  const text = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
  const page = await readFile(join(folder, "sidebar.html"), "utf8");
  return page
    .replace("/* styles */", () => inlineStyle(text(".css")))
    .replace("/* script */", () => inlineScript(text(".js")));
}

/**
 * Imports at the beginning what other hosts fetch later: all is in the one page anyway, and esbuild would wrap every
 * module of such a part in a function.
 */
const partsAtOnce: Plugin = {
  name: "parts-at-once",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]pane[\\/].*\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const parts: string[] = [];
      const eager = source.replace(/\bimport\(("[^"]+")\)/g, (_whole, part: string) => {
        parts.push(`import * as part${parts.length} from ${part};`);
        return `Promise.resolve(part${parts.length - 1})`;
      });
      return { contents: [...parts, eager].join("\n"), loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

/** Sections of core/messages that bring both languages along with their views, to choose when they are shown. */
const CHOSEN_WHEN_SHOWN =
  "business-kinds|check-up-pane|checkup|delivered|help|raters|reviews|table-check|trade-offs";

/** A page speaks one language: where both would come along, the other is the same once more. */
function inOneLanguage(language: "english" | "german"): Plugin {
  const [own, other] = language === "english" ? ["en", "de"] : ["de", "en"];
  const filter = new RegExp(String.raw`[\\/]messages[\\/]${other}[\\/](?:${CHOSEN_WHEN_SHOWN})\.ts$`);
  return {
    name: "in-one-language",
    setup(builder) {
      builder.onLoad({ filter }, ({ path }) => {
        const file = path.split(/[\\/]/).at(-1)!;
        return { contents: `export * from "../${own}/${file}";`, resolveDir: dirname(path), loader: "ts" };
      });
    },
  };
}
