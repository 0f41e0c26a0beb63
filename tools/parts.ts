import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Metafile, Plugin } from "esbuild";

/** The parts of the pane that are fetched apart, by the module that each begins with; from the project's folder. */
export const READER = "core/workflow/understand.ts";
export const CHECKS = "pane/views/overview-checks.tsx";
export const FURTHER = "pane/views/further.tsx";
export const GERMAN = "core/messages/de.ts";

/**
 * Tells esbuild in which turn parts are fetched. It takes each for a page's beginning of its own, and so would cut
 * out every set of modules that some of them share: a dozen files. As a part imports the one before it, whatever it
 * shares with that is already there, and stays in one piece.
 *
 * @param root the project's folder
 * @param before for each part the part (or the page's script) that is always there before it
 */
export function partsInTurn(root: string, before: Readonly<Record<string, string>>): Plugin {
  const earlier = new Map(Object.entries(before).map(([part, file]) => [join(root, part), join(root, file)]));
  return {
    name: "parts-in-turn",
    setup(builder) {
      builder.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const first = earlier.get(path);
        if (first === undefined) return null;
        const source = await readFile(path, "utf8");
        const loader = extname(path) === ".tsx" ? "tsx" : "ts";
        return { contents: `${source}\nimport ${JSON.stringify(first)};\n`, loader };
      });
    },
  };
}

/** The turn that the pane's own parts have in every host. @param main the page's script, from the project's folder */
export function paneParts(main: string): Readonly<Record<string, string>> {
  return { [READER]: main, [CHECKS]: READER, [FURTHER]: CHECKS, [GERMAN]: main };
}

/**
 * The files that have to be there before a part can run, itself among them, by their paths in `metafile`.
 * @param source the part's first module, from the folder that esbuild worked in
 */
export function filesOfPart({ outputs }: Metafile, source: string): string[] {
  const found = new Set<string>();
  const collect = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement") collect(next);
    }
  };
  const [first] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  if (first === undefined) throw new Error(`${source} is no part of what was built.`);
  collect(first);
  return [...found];
}

/**
 * Links for a page's head: has the browser fetch a part at once, which otherwise it would find out about step by step.
 * @param source the part's first module
 */
export function preloadLinks(metafile: Metafile, source: string): string {
  return filesOfPart(metafile, source)
    .map((path) => `<link rel="modulepreload" href="${path}" />`)
    .join("\n    ");
}
