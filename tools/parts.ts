import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Metafile, Plugin } from "esbuild";
import { LANGUAGES } from "#core/messages/languages.ts";

/** The parts of the pane that are fetched apart, by the module that each begins with; from the project's folder. */
const READER = "core/workflow/understand.ts";
/** What most people see first: what was read, and the overview. */
const FIRST_PLACES = ["reading", "overview"].map(viewsOf);
const CHECKS = "pane/places/overview/overview-checks.tsx";
/** That what was written is behind the cells: asked for once the workbook has been read. */
const BEHIND = "pane/components/behind-note.tsx";
/** The views that nobody sees first, in the order in which they are fetched once the workbook has been read. */
const FURTHER = [
  "objectives",
  "investments",
  "plan",
  "what-if",
  "start",
  "wizard",
  "check-table",
  "reviews",
  "delivered",
  "trade-offs",
  "raters",
  "check-up",
  "settings",
  "help",
].map(viewsOf);
/** What works plans out, fetched when one is first asked for. */
const PLANNER = "pane/model/planner.ts";
/** What lays the plan out as a sheet. */
const PLAN_SHEET = "core/workflow/funding/funding-sheet.ts";
/** The texts of the other languages: each is fetched alone, and only for those who read it. */
export const TEXTS: readonly string[] = LANGUAGES.filter((language) => language !== "en").map(
  (language) => `core/messages/${language}.ts`,
);

/** What draws the views of a place: its own part. */
function viewsOf(place: string): string {
  return `pane/places/${place}/views.ts`;
}

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

/** What the pane needs before anybody presses anything. */
export const PLACES_SEEN_FIRST: readonly string[] = [READER, ...FIRST_PLACES];

/** The pane's own parts in the turn that they have in every host. */
export const PANE_PARTS: readonly string[] = [
  ...PLACES_SEEN_FIRST,
  CHECKS,
  BEHIND,
  ...FURTHER,
  PLANNER,
  PLAN_SHEET,
];

/**
 * For each part the one before it.
 * @param main the page's script, from the project's folder
 * @param parts what is fetched besides the texts of another language, in turn
 */
export function inTurn(
  main: string,
  parts: readonly string[] = PANE_PARTS,
): Readonly<Record<string, string>> {
  const before = parts.map((part, index) => [part, index === 0 ? main : parts[index - 1]!] as const);
  return Object.fromEntries([...before, ...TEXTS.map((texts) => [texts, main] as const)]);
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
 * Links for a page's head: has the browser fetch at once what comes first, which otherwise it would find out about
 * step by step.
 */
export function preloadLinks(metafile: Metafile): string {
  return [...firstFiles(metafile)]
    .map((path) => `<link rel="modulepreload" href="${path}" />`)
    .join("\n    ");
}

/**
 * Has browsers compile whole, while they fetch it, what runs nearly whole before the first result (Chromium from 136
 * on, "explicit compile hints"); else each function is compiled when it is first called, which the page waits for.
 * @param files by their paths in `metafile`; those that come first are replaced
 */
export function withCompileHints(
  files: ReadonlyMap<string, Uint8Array>,
  metafile: Metafile,
): Map<string, Uint8Array> {
  const first = firstFiles(metafile);
  const hint = new TextEncoder().encode("//# allFunctionsCalledOnLoad\n");
  return new Map(
    [...files].map(([path, content]) => [path, first.has(path) ? Buffer.concat([hint, content]) : content]),
  );
}

function firstFiles(metafile: Metafile): ReadonlySet<string> {
  return new Set([READER, ...FIRST_PLACES].flatMap((part) => filesOfPart(metafile, part)));
}
