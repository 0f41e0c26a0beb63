import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { functionsPage } from "#tools/functions-page.ts";

test("docs/functions.md is up to date (npm run docs)", () => {
  const written = readFileSync(join(process.cwd(), "docs", "functions.md"), "utf8");
  expect(written.replace(/\r\n/g, "\n")).toBe(functionsPage(CATALOGUE));
});
