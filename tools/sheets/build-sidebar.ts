import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { LANGUAGES, type Language } from "#core/messages/languages.ts";
import { inlineScript, inlineStyle } from "./inline.ts";

/**
 * The sidebar in one language: one page with script and styles inside, as Google serves no other files.
 * @param root the project's folder
 */
export async function buildSidebar(root: string, language: Language): Promise<string> {
  const folder = join(root, "sheets-addon", "sidebar");
  const { outputFiles } = await build({
    stdin: { contents: scriptIn(language), resolveDir: folder, loader: "ts" },
    entryPoints: [join(root, "pane", "page.css")],
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

/** A page speaks one language: where all would come along, the others are the same once more. */
function inOneLanguage(own: Language): Plugin {
  const others = LANGUAGES.filter((language) => language !== own).join("|");
  const filter = new RegExp(String.raw`[\\/]messages[\\/](?:${others})[\\/](?:${CHOSEN_WHEN_SHOWN})\.ts$`);
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

/** What a page runs: the sidebar with the texts of its language. */
function scriptIn(language: Language): string {
  return `
    import { ${language} as texts } from "#core/messages/${language}.ts";
    import { sheets } from "#core/messages/${language}/sheets.ts";
    import { openSidebar } from "./open-sidebar.ts";
    void openSidebar({ ...texts, sheets });`;
}
