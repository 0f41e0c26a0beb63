/**
 * `npm run docs`: writes the reference page of the functions again from their catalogue, and the list of decisions from
 * their headings.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { decisionsPage } from "./decisions-page.ts";
import { functionsPage } from "./functions-page.ts";

const docs = join(import.meta.dirname, "..", "docs");
writeFileSync(join(docs, "functions.md"), functionsPage(CATALOGUE));
writeFileSync(join(docs, "decisions", "README.md"), decisionsPage(join(docs, "decisions")));
console.log("docs/functions.md and docs/decisions/README.md are up to date.");
