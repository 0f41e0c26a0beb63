import type { Metafile } from "esbuild";

/** What is bundled before the tests begin; each is one JSON file. */
export type BundleName =
  | "sheets"
  | "excel"
  | "excel-published"
  | "task-pane"
  | "bench-pane"
  | "bench-page"
  | "pane-alone"
  | "warehouse";

export interface KeptBundle {
  /** Content in base64 by path. */
  readonly files: Readonly<Record<string, string>>;
  /** esbuild's account of what went into the files; null where it is not asked for. */
  readonly metafile: Metafile | null;
}

/** An address to publish under, for the tests of what is published. */
export const PUBLISHED_BASE = "https://addins.example.com/alignscore";
