/** `node tools/run.mjs tools/bundles/write.ts FOLDER`: the hosts' files and what went into them, for the tests. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { LOCAL_BASE } from "#tools/excel/base-address.ts";
import { excelFiles, taskPane } from "#tools/excel/build-excel.ts";
import { sheetsFiles } from "#tools/sheets/build-sheets.ts";
import { warehouseFiles } from "#tools/warehouse/build-warehouse.ts";
import { bundlePage, bundlePane } from "#workbench/server/bundle.ts";
import { paneAlone } from "./pane-alone.ts";
import { PUBLISHED_BASE, type BundleName, type KeptBundle } from "./kept.ts";

const root = process.env.ALIGNSCORE_ROOT!;
const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Into which folder? node tools/run.mjs tools/bundles/write.ts FOLDER");
const unfinished = `${folder}.${process.pid}`;
mkdirSync(unfinished, { recursive: true });

function keep(
  name: BundleName,
  files: Iterable<readonly [string, string | Uint8Array]>,
  metafile: Metafile | null = null,
): void {
  const encoded = [...files].map(([path, content]) => [path, Buffer.from(content).toString("base64")]);
  const kept: KeptBundle = { files: Object.fromEntries(encoded) as Record<string, string>, metafile };
  writeFileSync(join(unfinished, `${name}.json`), JSON.stringify(kept));
}

keep("sheets", Object.entries(await sheetsFiles(root)));
keep("excel", await excelFiles(root, LOCAL_BASE));
keep("excel-published", await excelFiles(root, PUBLISHED_BASE));
const office = await taskPane(root);
keep("task-pane", office.scripts, office.metafile);
const bench = await bundlePane(root);
keep("bench-pane", bench.files, bench.metafile);
keep("bench-page", await bundlePage(root));
keep("pane-alone", await paneAlone(root));
keep("warehouse", Object.entries(await warehouseFiles(root)));

try {
  renameSync(unfinished, folder);
} catch (fault) {
  // Another run of the same sources was quicker.
  if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(String((fault as NodeJS.ErrnoException).code))) throw fault;
  rmSync(unfinished, { recursive: true });
}
