import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { LANGUAGES } from "#core/messages/languages.ts";
import { functionsMetadata } from "#excel/functions/metadata.ts";
import { inTurn, PANE_PARTS, partsInTurn, preloadLinks, withCompileHints } from "#tools/parts.ts";
import { baseAddress } from "./base-address.ts";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.ts";
import { helpPage, privacyPage, supportPage } from "./help-page.ts";
import { manifestFor } from "./manifest.ts";

/** The add-in's files by their path under the base address, and the manifest beside them. */
export type ExcelFiles = ReadonlyMap<string, string | Uint8Array>;

/** Builds the Excel add-in into dist/excel: static files for any https host, and the manifest that points at them. */
export async function buildExcel(root: string): Promise<void> {
  const folder = join(root, "dist", "excel");
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of await excelFiles(root, baseAddress(process.env.EXCEL_BASE))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** @param base the address that the files will be published under */
export async function excelFiles(root: string, base: string): Promise<ExcelFiles> {
  const addin = join(root, "excel-addin");
  const text = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const { version } = JSON.parse(await text("package.json")) as { version: string };
  const { scripts, metafile } = await taskPane(root);
  const files = new Map<string, string | Uint8Array>([...scripts, ...(await bundles(root))]);
  const page = await text("excel-addin/taskpane/taskpane.html");
  files.set(
    "taskpane.html",
    page.replace("%CSP%", CONTENT_SECURITY_POLICY).replace("<!-- parts -->", preloadLinks(metafile)),
  );
  files.set("functions.json", JSON.stringify(functionsMetadata(CATALOGUE), null, 2));
  files.set("help.html", helpPage(CATALOGUE));
  files.set("support.html", supportPage(process.env.EXCEL_SUPPORT ?? null));
  files.set("privacy.html", privacyPage());
  files.set("manifest.xml", manifestFor(await text("manifest.xml"), base, version));
  for (const name of await readdir(join(addin, "assets"))) {
    if (name.endsWith(".png")) files.set(`assets/${name}`, await readFile(join(addin, "assets", name)));
  }
  return files;
}

/** Excel shows the pane in an up-to-date WebView2, WKWebView or browser: the shared runtime runs nowhere else. */
const FOR_EXCEL = {
  bundle: true,
  write: false,
  target: "es2020",
  platform: "browser",
  mainFields: ["module", "browser", "main"],
  minify: true,
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;

export const MAIN = "excel-addin/taskpane/main.ts";
/** The texts of the other languages. */
export const TEXTS: readonly string[] = LANGUAGES.filter((language) => language !== "en").map(
  (language) => `excel-addin/languages/${language}.ts`,
);
/** Whatever is written is planned in the views, so it comes after them. */
const WRITING = "excel-addin/workbook/apply-changes.ts";
const UPDATE = "excel-addin/commands/update-scores.ts";
/** What is fetched apart, in turn. */
export const PARTS: readonly string[] = [...PANE_PARTS, WRITING, UPDATE];

/** The pane's script with its parts. */
export async function taskPane(
  root: string,
): Promise<{ readonly scripts: ReadonlyMap<string, Uint8Array>; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    ...FOR_EXCEL,
    absWorkingDir: root,
    entryPoints: { taskpane: MAIN },
    outdir: ".",
    format: "esm",
    splitting: true,
    metafile: true,
    plugins: [partsInTurn(root, inTurn(MAIN, PARTS))],
  });
  const scripts = new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
  return { scripts: withCompileHints(scripts, metafile), metafile };
}

/** The functions' script, which also runs where there is no pane, and the styles. */
async function bundles(root: string): Promise<Map<string, Uint8Array>> {
  const addin = join(root, "excel-addin");
  const { outputFiles } = await build({
    ...FOR_EXCEL,
    entryPoints: {
      functions: join(addin, "functions", "main.ts"),
      taskpane: join(root, "pane", "page.css"),
      help: join(addin, "help", "help.css"),
    },
    outdir: addin,
    format: "iife",
  });
  return new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).pop()!;
}
