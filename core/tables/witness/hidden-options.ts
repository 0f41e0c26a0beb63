import type { WitnessReport } from "#core/domain/evidence.ts";
import type { FrameCells } from "../find/frame-cells.ts";

const HIDDEN = -4;

/** Most of the options, or what heads them, are out of sight: an older state of what is shown elsewhere. */
export function hiddenOptions({ frame, lines }: FrameCells, options: readonly number[]): WitnessReport[] {
  const { grid, turned } = frame.sight;
  const hidden = turned ? grid.hiddenLines.columns : grid.hiddenLines.rows;
  if (hidden.size === 0) return [];
  const unseen = options.filter((i) => hidden.has(lines[i]!)).length;
  if (unseen * 2 <= options.length) return [];
  return [{ code: "hidden-options", points: HIDDEN, values: { count: unseen }, range: null }];
}
