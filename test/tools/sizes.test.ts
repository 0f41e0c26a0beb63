import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { MAIN, PARTS, TEXTS as TEXTS_IN_EXCEL } from "#tools/excel/build-excel.ts";
import { bundle, bundleWithSources } from "#test/support/bundles.ts";
import { filesOfPart, PANE_PARTS, TEXTS } from "#tools/parts.ts";
import { MOST_FOR_PANE, partSizes } from "#tools/sizes.ts";
import { PANE } from "#workbench/server/bundle.ts";

const HOSTS = [
  {
    host: "Excel",
    languages: TEXTS_IN_EXCEL,
    parts: [MAIN, ...PARTS],
    built: () => bundleWithSources("task-pane"),
  },
  {
    host: "the workbench",
    languages: TEXTS,
    parts: [PANE, ...PANE_PARTS],
    built: () => {
      const { files, metafile } = bundleWithSources("bench-pane");
      return { files: new Map([...files].map(([path, content]) => [path.slice(1), content])), metafile };
    },
  },
];

describe.each(HOSTS)("the pane's script in $host", ({ built, parts, languages }) => {
  test("is under its limit, and fetches the rest apart", () => {
    const { files, metafile } = built();
    const [pane, ...later] = partSizes(files, metafile, parts);
    expect(pane!.gzipped).toBeLessThan(MOST_FOR_PANE);
    // A part that comes along with the pane has nothing left to fetch.
    for (const { gzipped } of later) expect(gzipped).toBeGreaterThan(300);
    const modules = (part: string): string[] =>
      filesOfPart(metafile, part).flatMap((path) => Object.keys(metafile.outputs[path]!.inputs));
    expect(modules(parts[0]!).filter((path) => path.startsWith("core/tables/values/"))).toEqual([]);
  });

  test("works plans out in less than 16 kB, fetched apart", () => {
    const { files, metafile } = built();
    const planner = partSizes(files, metafile, parts).find(({ part }) => part === "pane/model/planner.ts");
    expect(planner!.gzipped).toBeLessThan(16_000);
    const before = parts.slice(0, parts.indexOf("pane/model/planner.ts"));
    const modules = before.flatMap((part) =>
      filesOfPart(metafile, part).flatMap((path) => Object.keys(metafile.outputs[path]!.inputs)),
    );
    expect(modules.filter((path) => path.startsWith("core/portfolio/engine/"))).toEqual([]);
  });

  test("is under it with the texts of any other language too", () => {
    const { files, metafile } = built();
    for (const language of languages) {
      const [pane, texts] = partSizes(files, metafile, [parts[0]!, language]);
      expect(texts!.gzipped).toBeGreaterThan(5_000);
      // They are fetched beside it; not quite a quarter more is let through for them.
      expect(pane!.gzipped + texts!.gzipped).toBeLessThan(1.23 * MOST_FOR_PANE);
    }
  });

  test("comes in few files: two at most for a part", () => {
    const { files } = built();
    expect(files.size).toBeLessThanOrEqual(2 * (parts.length + languages.length));
  });
});

test("the engine itself is less than 10 kB", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "#core/portfolio/engine/maximise.ts";', resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  expect(size).toBeGreaterThan(3_000);
  expect(size).toBeLessThan(10_000);
});

describe.each([
  { host: "the workbench", name: "bench-page", page: "/pane.html", folder: "/" },
  { host: "Excel", name: "excel", page: "taskpane.html", folder: "" },
] as const)("$host's page", ({ name, page, folder }) => {
  const files = bundle(name);
  const html = files.get(page)!.toString();
  const links = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map((match) => match[1]!);

  test("has the table reader fetched at once, and compiled meanwhile", () => {
    expect(links.filter((link) => link.startsWith("understand-"))).toHaveLength(1);
    const hinted = [...files].filter(([, content]) => content.includes("//# allFunctionsCalledOnLoad"));
    expect(hinted.map(([path]) => path).sort()).toEqual(links.map((link) => `${folder}${link}`).sort());
  });

  test("asks for its own files before anything holds it up", () => {
    const holding = html.search(/<script src=/);
    const asked = [...html.matchAll(/modulepreload|<script (?:type="module"|defer)/g)];
    for (const { index } of asked) if (holding >= 0) expect(index).toBeLessThan(holding);
    expect(asked.length).toBeGreaterThan(links.length);
  });
});

test("the workbench asks for the grid at once, and runs it only for what needs it", () => {
  const files = bundle("bench-page");
  const page = files.get("/")!.toString();
  const importedBy = (path: string): string[] =>
    [
      ...files
        .get(path)!
        .toString()
        .matchAll(/(?:from|import)"\.\/([\w.-]+)"/g),
    ].map((match) => match[1]!);
  const first = new Set(["page.js"]);
  for (const name of first) for (const next of importedBy(`/${name}`)) first.add(next);
  expect([...first]).not.toContain("grid.js");
  for (const name of importedBy("/page.js"))
    expect(page).toContain(`<link rel="modulepreload" href="${name}" />`);
  const later = [...files.keys()].filter((path) => /^\/page-grid-part.*\.js$/.test(path));
  expect(later.map(importedBy)).toEqual([expect.arrayContaining(["grid.js"])]);
  expect(page).toContain(`<link rel="modulepreload" href="grid.js" />`);
});
