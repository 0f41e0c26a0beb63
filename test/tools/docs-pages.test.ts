import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { decisionsPage } from "#tools/decisions-page.ts";
import { functionsPage } from "#tools/functions-page.ts";

test("docs/decisions/README.md lists every decision once (npm run docs)", () => {
  const folder = join(process.cwd(), "docs", "decisions");
  const written = readFileSync(join(folder, "README.md"), "utf8").replace(/\r\n/g, "\n");
  expect(written).toBe(decisionsPage(folder));
  const numbers = [...written.matchAll(/^- (\d{4}) /gm)].map(([, number]) => number);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});

test("docs/functions.md is up to date (npm run docs)", () => {
  const written = readFileSync(join(process.cwd(), "docs", "functions.md"), "utf8");
  expect(written.replace(/\r\n/g, "\n")).toBe(functionsPage(CATALOGUE));
});
