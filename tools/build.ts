import { join } from "node:path";
import { buildExcel, MAIN, PARTS, taskPane, TEXTS } from "./excel/build-excel.ts";
import { buildSheets } from "./sheets/build-sheets.ts";
import { buildWarehouse } from "./warehouse/build-warehouse.ts";
import { buildPackage } from "./package/build-package.ts";
import { partSizes, sizeReport } from "./sizes.ts";

/** `npm run build`: makes everything under dist/. Each host adds its own builder to the list. */
type Builder = (root: string) => Promise<void>;

const builders: readonly Builder[] = [buildSheets, buildExcel, buildWarehouse, buildPackage];

const root = join(import.meta.dirname, "..");
for (const build of builders) await build(root);

const { scripts, metafile } = await taskPane(root);
console.log("The pane's script in Excel and what each part adds, gzipped:");
const parts = [MAIN, ...TEXTS, ...PARTS];
console.log(sizeReport(partSizes(scripts, metafile, parts)));
