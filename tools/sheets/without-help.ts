import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { transform, type Plugin } from "esbuild";

/**
 * What the functions' catalogue says for people (summaries, descriptions, examples), by what tells the object that it
 * stands in: the script's stubs and the help in the pane are made from it, and what a cell calls never looks at it.
 */
const HELP = [
  { among: "evaluate", drop: new Set(["summary", "result", "examples"]) },
  { among: "optional", drop: new Set(["description"]) },
] as const;

interface Node {
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key?: { readonly name?: string };
}

/**
 * Leaves the help of the functions out of a bundle in which they only run: a tenth of the script that Google starts for
 * every cell.
 */
export const withoutHelp: Plugin = {
  name: "without-help",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]core[\\/]functions[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" });
      return { contents: withoutHelpIn(code), loader: "js" };
    });
  },
};

function withoutHelpIn(code: string): string {
  const cuts: Node[] = [];
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (properties) => {
    const names = properties.map(({ key }) => key?.name ?? "");
    const dropped = HELP.filter(({ among }) => names.includes(among));
    properties.forEach((property, at) => {
      if (!dropped.some(({ drop }) => drop.has(names[at]!))) return;
      // With the comma after it.
      cuts.push({ start: property.start, end: properties[at + 1]?.start ?? property.end });
    });
  });
  cuts.sort((a, b) => a.start - b.start);
  return cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** Calls back for the properties of each object that is written out, in the order of the text. */
function visit(node: unknown, found: (properties: readonly Property[]) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && node.type === "ObjectExpression" && "properties" in node)
    found(node.properties as readonly Property[]);
  for (const part of Object.values(node)) visit(part, found);
}
