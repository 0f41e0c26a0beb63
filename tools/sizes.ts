import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { filesOfPart } from "./parts.ts";

/** Most that the pane's script may have before it shows itself, gzipped, in bytes. */
export const MOST_FOR_PANE = 60_000;

export interface PartSize {
  /** The part's first module. */
  readonly part: string;
  /** What it needs besides what the parts before it brought along, gzipped, in bytes. */
  readonly gzipped: number;
}

/**
 * What each part of a script adds to the download.
 * @param files the built files by their paths in `metafile`
 * @param parts first modules, in the order in which they are fetched
 */
export function partSizes(
  files: ReadonlyMap<string, Uint8Array>,
  metafile: Metafile,
  parts: readonly string[],
): PartSize[] {
  const there = new Set<string>();
  return parts.map((part) => {
    let gzipped = 0;
    for (const path of filesOfPart(metafile, part)) {
      const content = files.get(path);
      if (content === undefined) throw new Error(`${path} of ${part} was not built.`);
      if (!there.has(path)) gzipped += gzipSync(content, { level: 9 }).length;
      there.add(path);
    }
    return { part, gzipped };
  });
}

/** "48.5 kB  excel-addin/taskpane/main.ts", a line for each part. */
export function sizeReport(sizes: readonly PartSize[]): string {
  return sizes
    .map(({ part, gzipped }) => `${(gzipped / 1000).toFixed(1).padStart(7)} kB  ${part}`)
    .join("\n");
}
