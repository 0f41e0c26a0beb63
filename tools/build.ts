import { join } from "node:path";
import { buildSheets } from "./sheets/build-sheets.ts";

/** `npm run build`: makes everything under dist/. Each host adds its own builder to the list. */
type Builder = (root: string) => Promise<void>;

const builders: readonly Builder[] = [buildSheets];

const root = join(import.meta.dirname, "..");
for (const build of builders) await build(root);
