import { join } from "node:path";
import { buildExcel } from "./excel/build-excel.ts";
import { buildSheets } from "./sheets/build-sheets.ts";

/** `npm run build`: makes everything under dist/. Each host adds its own builder to the list. */
type Builder = (root: string) => Promise<void>;

const builders: readonly Builder[] = [buildSheets, buildExcel];

const root = join(import.meta.dirname, "..");
for (const build of builders) await build(root);
