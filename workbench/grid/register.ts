import { registries } from "@odoo/o-spreadsheet";
import { registerBatch } from "./batch.ts";
import { MORE_ERRORS } from "./cell-text.ts";
import { registerDocument } from "./document.ts";
import { registerRowSizes } from "./row-sizes.ts";

/** Teaches the grid what it does not know by itself; once, before the first model is made. */
export function registerGrid(): void {
  for (const error of MORE_ERRORS) registries.errorTypes.add(error);
  registerBatch();
  registerDocument();
  registerRowSizes();
}
