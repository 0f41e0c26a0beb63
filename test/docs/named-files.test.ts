import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = process.cwd();
const CODE = ["core", "pane", "workbench", "sheets-addon", "excel-addin", "tools", "bench", "test"];

const inFolder = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`);

const files = CODE.flatMap((folder) => inFolder(folder, /\.(?:tsx?|mjs|py)$/));
const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", ...inFolder("docs", /\.md$/)];

describe("files that the documents name are there", () => {
  test.each(documents)("%s", (document) => {
    const named = [...readFileSync(join(ROOT, document), "utf8").matchAll(/`([a-z\d./-]+\.tsx?)`/g)];
    const missing = named
      .map(([, name]) => name!)
      .filter((name) => !files.some((path) => path === name || path.endsWith(`/${name}`)));
    expect(missing).toEqual([]);
  });
});
