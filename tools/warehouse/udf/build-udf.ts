import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { SCRIPT_TARGET, withoutTextsOfPane } from "#tools/sheets/build-code.ts";
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
    plugins: [withoutTextsOfPane, withoutPartsOfPane],
  });
  return outputFiles[0]!.text;
}

/** What else of the texts no function says. */
const withoutPartsOfPane: Plugin = {
  name: "without-parts-of-pane",
  setup(builder) {
    const filter =
      /[\\/]messages[\\/]en[\\/](?:insight|look-after|plan|plan-sheet|tables|weights|workbook)\.ts$/;
    builder.onLoad({ filter }, ({ path }) => {
      const file = path.split(/[\\/]/).at(-1)!.replace(".ts", "");
      const name = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return { contents: `export const ${name} = {};`, loader: "ts" };
    });
  },
};
