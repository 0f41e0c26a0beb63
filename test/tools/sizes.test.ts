import { describe, expect, jest, test } from "@jest/globals";
import { GERMAN as GERMAN_IN_EXCEL, MAIN, taskPane, UPDATE, WRITING } from "#tools/excel/build-excel.ts";
import { CHECKS, filesOfPart, FURTHER, GERMAN, READER } from "#tools/parts.ts";
import { MOST_FOR_PANE, partSizes } from "#tools/sizes.ts";
import { bundlePage, bundlePane, PANE } from "#workbench/server/bundle.ts";

const root = process.cwd();

// Bundles a host for each test.
jest.setTimeout(60_000);

const HOSTS = [
  {
    host: "Excel",
    german: GERMAN_IN_EXCEL,
    parts: [MAIN, READER, CHECKS, WRITING, FURTHER, UPDATE],
    build: async () => {
      const { scripts, metafile } = await taskPane(root);
      return { files: scripts, metafile };
    },
  },
  {
    host: "the workbench",
    german: GERMAN,
    parts: [PANE, READER, CHECKS, FURTHER],
    build: async () => {
      const { files, metafile } = await bundlePane(root);
      return { files: new Map([...files].map(([path, content]) => [path.slice(1), content])), metafile };
    },
  },
];

describe.each(HOSTS)("the pane's script in $host", ({ build, parts, german }) => {
  test("is under its limit, and fetches the rest apart", async () => {
    const { files, metafile } = await build();
    const [pane, ...later] = partSizes(files, metafile, parts);
    expect(pane!.gzipped).toBeLessThan(MOST_FOR_PANE);
    // A part that comes along with the pane has nothing left to fetch.
    for (const { gzipped } of later) expect(gzipped).toBeGreaterThan(300);
    const modules = (part: string): string[] =>
      filesOfPart(metafile, part).flatMap((path) => Object.keys(metafile.outputs[path]!.inputs));
    expect(modules(parts[0]!).filter((path) => path.startsWith("core/tables/values/"))).toEqual([]);
  });

  test("is under it with the German texts too", async () => {
    const { files, metafile } = await build();
    const [pane, texts] = partSizes(files, metafile, [parts[0]!, german]);
    expect(texts!.gzipped).toBeGreaterThan(5_000);
    expect(pane!.gzipped + texts!.gzipped).toBeLessThan(MOST_FOR_PANE);
  });

  test("comes in few files: two at most for a part", async () => {
    const { files } = await build();
    expect(files.size).toBeLessThanOrEqual(2 * (parts.length + 1));
  });
});

test("the workbench's page has the table reader fetched at once", async () => {
  const files = await bundlePage(root);
  const page = Buffer.from(files.get("/pane.html")!).toString();
  const links = [...page.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map((match) => match[1]!);
  expect(links.filter((name) => name.startsWith("understand-"))).toHaveLength(1);
  for (const name of links) expect(files.has(`/${name}`)).toBe(true);
}, 60_000);
