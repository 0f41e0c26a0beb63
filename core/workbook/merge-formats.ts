import type { CellFormat } from "./look-changes.ts";

/** A cell's format after another was put over it; edges without a new line keep theirs. */
export function mergeFormats(old: CellFormat, over: CellFormat): CellFormat {
  const merged = { ...old, ...over };
  return old.borders && over.borders ? { ...merged, borders: { ...old.borders, ...over.borders } } : merged;
}
