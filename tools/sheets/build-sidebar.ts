import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { LANGUAGES, type Language } from "#core/messages/languages.ts";
import { inlineScript, inlineStyle } from "./inline.ts";
import {
  laterScript,
  modulesIn,
  pageScript,
  partsInPage,
  partsTogether,
  sharedWithPage,
} from "./sidebar-parts.ts";

/** The sidebar in one language. */
export interface SidebarFiles {
  /** One page with script and styles inside, as Google serves no other files: all that is seen first. */
  readonly page: string;
  /** The rest of the pane as the element of a script, which the page asks the server for. */
  readonly more: string;
}

/** @param root the project's folder */
export async function buildSidebar(root: string, language: Language): Promise<SidebarFiles> {
  const begin = scriptIn(language);
  const bundled = async (contents: string, plugins: readonly Plugin[]) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: root, loader: "ts" },
      absWorkingDir: root,
      outdir: root,
      bundle: true,
      write: false,
      metafile: true,
      format: "iife",
      target: "es2019",
      // Google takes "//" and "/*" inside template literals for comments and strips them.
      supported: { "template-literal": false },
      platform: "browser",
      mainFields: ["module", "browser", "main"],
      minify: true,
      jsx: "automatic",
      jsxImportSource: "preact",
      charset: "utf8",
      legalComments: "none",
      logLevel: "warning",
      plugins: [...plugins, inOneLanguage(language)],
    });
    return { metafile, code: inlineScript(withinTwoBytes(outputFiles[0]!.text.trim())) };
  };
  const first = await bundled(pageScript(begin, []), [partsInPage(root)]);
  const shared: string[] = [];
  const later = await bundled(laterScript(), [
    sharedWithPage(modulesIn(first.metafile, root), shared),
    partsTogether,
  ]);
  const { code } = await bundled(pageScript(begin, shared), [partsInPage(root)]);
  const styles = await build({
    entryPoints: [join(root, "pane", "page.css")],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    logLevel: "warning",
  });
  const page = await readFile(join(root, "sheets-addon", "sidebar", "sidebar.html"), "utf8");
  return {
    page: page
      .replace("/* styles */", () => inlineStyle(styles.outputFiles[0]!.text.trim()))
      .replace("/* script */", () => code),
    more: `<script>${later.code}</script>\n`,
  };
}

/**
 * Scripts are full of the words of twenty languages, which take half the room unescaped; what lies beyond the first
 * 65,536 characters (emoji) is said to come out of Google's pages as question marks, and stays in escapes. In strings
 * and patterns the two mean the same.
 */
function withinTwoBytes(code: string): string {
  return code.replace(/[\u{10000}-\u{10FFFF}]/gu, (character) =>
    [0, 1].map((unit) => `\\u${character.charCodeAt(unit).toString(16)}`).join(""),
  );
}

/**
 * Sections of core/messages that bring all languages along with their views, to choose when they are shown, and those
 * in whose place English would come along and never be asked for. What functions say stays English (their own words
 * and common, insight, measures, scoring, values, weighting …): they answer so in every language.
 */
const OF_ONE_LANGUAGE =
  "budget|business-kinds|check-up-pane|checks|checkup|delivered|help|investment|look-after|next-steps|objectives|" +
  "pane|pane/[a-z-]+|plan|plan-sheet|raters|reading|reviews|scorecard|second-opinion|suspicions|table-check|" +
  "table-lines|templates|trade-offs|weights|what-if|workbook";

/** A page speaks one language: where all would come along, the others are the same once more. */
function inOneLanguage(own: Language): Plugin {
  const others = LANGUAGES.filter((language) => language !== own).join("|");
  const sections = OF_ONE_LANGUAGE.replaceAll("/", String.raw`[\\/]`);
  const filter = new RegExp(String.raw`[\\/]messages[\\/](?:${others})[\\/](${sections})\.ts$`);
  return {
    name: "in-one-language",
    setup(builder) {
      builder.onLoad({ filter }, ({ path }) => {
        const section = filter.exec(path)![1]!.replaceAll("\\", "/");
        const up = "../".repeat(section.split("/").length);
        return {
          contents: `export * from "${up}${own}/${section}.ts";`,
          resolveDir: dirname(path),
          loader: "ts",
        };
      });
    },
  };
}

/** What a page runs: the sidebar with the texts of its language. */
function scriptIn(language: Language): string {
  return `
    import { ${language} as texts } from "#core/messages/${language}.ts";
    import { sheets } from "#core/messages/${language}/sheets.ts";
    import { openSidebar } from "./sheets-addon/sidebar/open-sidebar.ts";
    void openSidebar({ ...texts, sheets });`;
}
