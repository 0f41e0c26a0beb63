import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildOptions, Metafile, OutputFile, Plugin } from "esbuild";
import { build, version } from "esbuild";
import { inTurn, partsInTurn, preloadLinks, withCompileHints } from "#tools/parts.ts";

/** The page's files by the path they are served under. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

/** The pane's script; the table reader and the further views are files of their own. */
export const PANE = "workbench/page/pane-frame.ts";

/** Sources of grid.js and grid.css. */
const LIBRARY = ["workbench/grid/library.ts", "workbench/grid/library.css"];

/**
 * Builds the page. The grid (o-spreadsheet, LGPL) is a file of its own, unmodified and replaceable, which page.js
 * imports once the pane has read the file; it never becomes part of what is built for Sheets or Excel.
 * @param root the project's folder
 */
export async function bundlePage(root: string): Promise<Bundle> {
  const page = join(root, "workbench", "page");
  const [grid, script, others, pane] = await Promise.all([
    gridLibrary(root),
    build({
      ...FOR_PAGE,
      absWorkingDir: root,
      entryPoints: [{ in: join(page, "main.ts"), out: "page" }],
      outdir: ".",
      splitting: true,
      chunkNames: "page-[name]-[hash]",
      metafile: true,
      plugins: [gridIsApart],
    }),
    run({
      entryPoints: [
        { in: join(page, "pane-frame.css"), out: "pane" },
        { in: join(page, "copy-reader.ts"), out: "copy-reader" },
      ],
      outdir: root,
    }),
    bundlePane(root),
  ]);
  const files = new Map<string, Uint8Array>([
    ...servedFiles(script.outputFiles),
    ...others,
    ...pane.files,
    ...grid,
  ]);
  const index = await readFile(join(page, "index.html"), "utf8");
  files.set("/", new TextEncoder().encode(index.replace("<!-- parts -->", partsOfPage(script.metafile))));
  const html = await readFile(join(page, "pane.html"), "utf8");
  const links = preloadLinks(pane.metafile);
  files.set("/pane.html", new TextEncoder().encode(html.replace("<!-- parts -->", links)));
  files.set("/page.css", await readFile(join(page, "page.css")));
  return files;
}

/** Has the browser ask for what page.js begins with beside page.js itself. */
function partsOfPage({ outputs }: Metafile): string {
  return outputs["page.js"]!.imports.filter(({ kind, external }) => kind === "import-statement" && !external)
    .map(({ path }) => `<link rel="modulepreload" href="${path}" />`)
    .join("");
}

/** The pane's script with its parts, by the paths they are served under. */
export async function bundlePane(
  root: string,
): Promise<{ readonly files: Bundle; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    ...FOR_PAGE,
    absWorkingDir: root,
    entryPoints: { pane: PANE },
    outdir: ".",
    splitting: true,
    metafile: true,
    plugins: [copyReaderIsApart, partsInTurn(root, inTurn(PANE))],
  });
  const files = new Map(outputFiles.map((file) => [nameOf(file.path), file.contents]));
  const hinted = withCompileHints(files, metafile);
  return { files: new Map([...hinted].map(([name, content]) => [`/${name}`, content])), metafile };
}

/** What page code imports of the grid, by whatever name, comes from grid.js. */
const gridIsApart: Plugin = {
  name: "grid-is-apart",
  setup(builder) {
    builder.onResolve({ filter: /^(@odoo\/|#workbench\/grid\/library\.ts$)/ }, () => ({
      path: "./grid.js",
      external: true,
    }));
  },
};

/** The reader of copies is whole by itself: what it shares with the pane would part that into many small files. */
const copyReaderIsApart: Plugin = {
  name: "copy-reader-is-apart",
  setup(builder) {
    builder.onResolve({ filter: /\/copy-reader\.ts$/ }, () => ({ path: "./copy-reader.js", external: true }));
  },
};

/** Minifying three megabytes takes seconds and changes only with the packages, so it is kept between starts. */
async function gridLibrary(root: string): Promise<Bundle> {
  const entries = LIBRARY.map((file) => join(root, file));
  const key = createHash("sha256").update(version);
  for (const file of [...entries, join(root, "package-lock.json")]) key.update(await readFile(file));
  const folder = join(root, ".cache", "workbench", key.digest("hex").slice(0, 16));
  const names = LIBRARY.map((file) => `grid${file.slice(file.lastIndexOf("."))}`);
  try {
    const kept = await Promise.all(names.map((name) => readFile(join(folder, name))));
    return new Map(kept.map((content, i) => [`/${names[i] ?? ""}`, content]));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
  }
  const built = await run({
    entryPoints: entries.map((file) => ({ in: file, out: "grid" })),
    outdir: root,
    loader: {
      ".xml": "text",
      ".woff2": "dataurl",
      ".woff": "empty",
      ".ttf": "empty",
      ".eot": "empty",
      ".svg": "empty",
    },
  });
  await mkdir(folder, { recursive: true });
  for (const [path, content] of built) await writeFile(join(folder, path.slice(1)), content);
  return built;
}

const FOR_PAGE = {
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  platform: "browser",
  mainFields: ["module", "browser", "main"],
  minify: true,
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
} as const satisfies BuildOptions;

async function run(options: BuildOptions): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({ ...FOR_PAGE, ...options, write: false });
  return servedFiles(outputFiles);
}

function servedFiles(built: readonly OutputFile[]): Map<string, Uint8Array> {
  return new Map(built.map((file) => [`/${nameOf(file.path)}`, file.contents]));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).pop() ?? "";
}
