import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { LANGUAGES } from "#core/messages/languages.ts";
import { SCRIPT_TARGET, withoutTexts, withoutTextsOfPane } from "#tools/sheets/build-code.ts";
import { withoutHelp } from "#tools/sheets/without-help.ts";
import { UDF_GLOBAL } from "./udf-sql.ts";

/** The functions as one script that both engines run. */
export async function buildUdf(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "tools/warehouse/udf/entry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: UDF_GLOBAL,
    target: SCRIPT_TARGET,
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    plugins: [
      withoutTextsOfPane,
      withoutTexts(WITHOUT_MORE),
      withoutOtherLanguages,
      withoutHelp,
      withoutHeaders,
      withoutAnswers,
      withoutRatingWords,
      withoutDates,
    ],
  });
  return outputFiles[0]!.text;
}

const OTHERS = LANGUAGES.filter((language) => language !== "en").join("|");

/** The functions of the warehouses take no language: what the others would answer with is left out. */
const withoutOtherLanguages = withoutTexts("[a-z-]+", OTHERS);

/** They take readiness as one number: what columns of readiness are called is nothing that they are told. */
const withoutHeaders: Plugin = {
  name: "without-headers",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]readiness-about\.ts$/ }, () => ({
      contents: 'export const readinessAbout = () => "overall";',
      loader: "ts",
    }));
  },
};

/** They take readiness as a number and no status: what people write for them in twenty languages is left out. */
const withoutAnswers: Plugin = {
  name: "without-answers",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]lexicon[\\/]answers\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /export const (STATUS_WORDS|READINESS_WORDS) = \{[^]*?\n\};/g,
        (list: string, name: string) => {
          const keys = [...list.matchAll(/^ {2}([\w.]+):/gm)].map(([, key]) => `${key!}: ""`);
          return `export const ${name} = {${keys.join(", ")}};`;
        },
      ),
      loader: "ts",
    }));
  },
};

/** They take ratings as numbers, so that no word for a grade is ever looked up. */
const withoutRatingWords: Plugin = {
  name: "without-rating-words",
  setup(builder) {
    const filter = /[\\/]lexicon[\\/](?:rating-words|how-much|good-or-easy|better-or-worse)\.ts$/;
    builder.onLoad({ filter }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/words:\s*"[^"]*"(?:\s*\+\s*"[^"]*")*/g, 'words: ""'),
      loader: "ts",
    }));
  },
};

/** What else of the texts no function says. */
const WITHOUT_MORE = "choice|insight|look-after|plan|plan-sheet|tables|weighting|weights|workbook";

/** They take numbers as numbers: no text among their arguments is a day by mistake. */
const withoutDates: Plugin = {
  name: "without-dates",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]parse-date\.ts$/ }, () => ({
      contents: 'export const parseDate = () => ({ kind: "text" });',
      loader: "ts",
    }));
  },
};
