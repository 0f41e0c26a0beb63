/** `npm run docs`: writes the reference page of the functions again from their catalogue. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { functionsPage } from "./functions-page.ts";

const page = join(import.meta.dirname, "..", "docs", "functions.md");
writeFileSync(page, functionsPage(CATALOGUE));
console.log("docs/functions.md is up to date.");
