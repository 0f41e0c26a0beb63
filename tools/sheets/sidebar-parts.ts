import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Loader, Metafile, Plugin } from "esbuild";
import { PANE_PARTS, PLACES_SEEN_FIRST } from "#tools/parts.ts";

/** What the page calls for a part that it does not hold, and the names under which both scripts leave things. */
const ASK = "alignScorePart";
const SHARED = "alignScoreShared";
const PARTS = "alignScoreParts";

/** Tells esbuild that a module is taken as one object. */
const WHOLE = ".cjs";

const IN_PANE = /[\\/]pane[\\/].*\.tsx?$/;
const IMPORT = /\bimport\(("[^"]+")\)/g;

/** Of the pane's parts those that come with the page; all others are fetched together, when the first is asked for. */
const WITH_THE_PAGE: ReadonlySet<string> = new Set(PLACES_SEEN_FIRST);
export const LATER_PARTS = PANE_PARTS.filter((part) => !WITH_THE_PAGE.has(part));

/**
 * Has the page ask for the parts that it does not hold, and imports the others at the beginning: esbuild would wrap
 * every module of theirs in a function.
 * @param root the project's folder
 */
export function partsInPage(root: string): Plugin {
  return {
    name: "parts-in-page",
    setup(builder) {
      builder.onLoad({ filter: IN_PANE }, async ({ path }) =>
        withParts(path, (imported) => {
          const part = partNamed(imported, path, root);
          return LATER_PARTS.includes(part) ? `globalThis.${ASK}(${JSON.stringify(part)})` : null;
        }),
      );
    },
  };
}

/** The same where all parts are there. */
export const partsTogether: Plugin = {
  name: "parts-together",
  setup(builder) {
    builder.onLoad({ filter: IN_PANE }, ({ path }) => withParts(path, () => null));
  },
};

/** The script of the later parts: leaves each under its name. */
export function laterScript(): string {
  const imports = LATER_PARTS.map((part, i) => `import * as p${i} from ${JSON.stringify(`./${part}`)};`);
  const named = LATER_PARTS.map((part, i) => `${JSON.stringify(part)}: p${i}`);
  return `${imports.join("\n")}\nglobalThis.${PARTS} = { ${named.join(", ")} };`;
}

/**
 * The page's script: leaves what both need, then begins.
 * @param begin the statements with which it does
 */
export function pageScript(begin: string, shared: readonly string[]): string {
  const imports = shared.map((path, i) => `import * as s${i} from ${JSON.stringify(path)};`);
  const list = shared.map((_, i) => `s${i}`).join(", ");
  return `${imports.join("\n")}\nglobalThis.${SHARED} = [${list}];\n${begin}`;
}

/** The modules of which something stands in a bundle's script, by their whole paths. */
export function modulesIn({ outputs }: Metafile, root: string): ReadonlySet<string> {
  const script = Object.entries(outputs).find(([path]) => path.endsWith(".js"))?.[1];
  return new Set(
    Object.entries(script?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 && !path.startsWith("<") ? [resolve(root, path)] : [],
    ),
  );
}

/**
 * Takes from the page what stands there already, so that there is one of each: Preact, the pane's state, the texts.
 * @param page the modules of the page
 * @param shared is filled with those that are needed, in the order of their numbers
 */
export function sharedWithPage(page: ReadonlySet<string>, shared: string[]): Plugin {
  return {
    name: "shared-with-page",
    setup(builder) {
      builder.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...how }) => {
        if (pluginData === "again" || how.kind === "entry-point") return null;
        const { importer, namespace, resolveDir, kind } = how;
        const found = await builder.resolve(path, {
          importer,
          namespace,
          resolveDir,
          kind,
          pluginData: "again",
        });
        return page.has(found.path) ? { path: `${found.path}${WHOLE}`, namespace: "page" } : null;
      });
      builder.onLoad({ filter: /.*/, namespace: "page" }, async ({ path: named }) => {
        const path = named.slice(0, -WHOLE.length);
        // What is taken as a whole object cannot tell its default from itself.
        if (/\bexport default\b/.test(await readFile(path, "utf8")) && !path.includes("node_modules"))
          throw new Error(
            `${path} has a default export, which the sidebar's later parts cannot take from the page.`,
          );
        if (!shared.includes(path)) shared.push(path);
        return { contents: `module.exports = globalThis.${SHARED}[${shared.indexOf(path)}];`, loader: "js" };
      });
    },
  };
}

/** A module of the pane with its later imports put into words: each is asked for, or imported at the beginning. */
async function withParts(
  path: string,
  ask: (imported: string) => string | null,
): Promise<{ contents: string; loader: Loader }> {
  const source = await readFile(path, "utf8");
  const eager: string[] = [];
  const text = source.replace(IMPORT, (_whole, quoted: string) => {
    const asked = ask(JSON.parse(quoted) as string);
    if (asked !== null) return asked;
    eager.push(`import * as part${eager.length} from ${quoted};`);
    return `Promise.resolve(part${eager.length - 1})`;
  });
  return { contents: [...eager, text].join("\n"), loader: path.endsWith("x") ? "tsx" : "ts" };
}

/** The part's name: its first module's path from the project's folder. */
function partNamed(imported: string, importer: string, root: string): string {
  if (imported.startsWith("#")) return imported.slice(1);
  const path = isAbsolute(imported) ? imported : join(importer, "..", imported);
  return relative(root, path).replaceAll("\\", "/");
}
