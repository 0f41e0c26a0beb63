import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import type { BundleName, KeptBundle } from "#tools/bundles/kept.ts";

/** The hosts' files as tools/bundles/for-tests.mjs built them from the sources as they are, before the tests began. */
export function bundle(name: BundleName): ReadonlyMap<string, Buffer> {
  return files(kept(name));
}

/** With what went into them. */
export function bundleWithSources(name: "task-pane" | "bench-pane"): {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly metafile: Metafile;
} {
  const each = kept(name);
  return { files: files(each), metafile: each.metafile! };
}

/** The text of one of Google's files: "Code.js", "Sidebar.html", "Sidebar_de.html" …, "appsscript.json". */
export function sheetsFile(name: string): string {
  const content = bundle("sheets").get(name);
  if (content === undefined) throw new Error(`The add-on for Google Sheets has no file ${name}.`);
  return content.toString();
}

function kept(name: BundleName): KeptBundle {
  const folder = process.env.ALIGNSCORE_BUNDLES;
  if (folder === undefined)
    throw new Error("Run the tests with jest.config.mjs: it bundles the hosts first.");
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as KeptBundle;
}

function files({ files: encoded }: KeptBundle): Map<string, Buffer> {
  return new Map(Object.entries(encoded).map(([path, content]) => [path, Buffer.from(content, "base64")]));
}
