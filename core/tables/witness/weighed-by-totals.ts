import type { FrameCells } from "../find/frame-cells.ts";
import { hiddenWeights } from "./hidden-weights.ts";
import { calledTotals } from "./unexplained.ts";
import type { Members } from "../draft.ts";

/** What each row beyond those that only fix the weights is worth. */
const POINTS_EACH = 2.2;
const MOST_POINTS = 9;

/** Totals, called so, that other weights than equal ones give. */
export function weighedByTotals(
  cells: FrameCells,
  options: readonly number[],
  fields: readonly number[],
): Members | null {
  // Of several the last is the likeliest: parts of a total may be called scores too.
  for (const own of calledTotals(cells, options).reverse()) {
    const objectives = fields.filter((j) => j !== own);
    const weights = hiddenWeights(cells, own, objectives, options);
    if (!weights) continue;
    // What a total takes nothing of, as the lines' numbers, is none of what it adds up.
    const [counted, shares] = [objectives, weights].map((list) => list.filter((_, at) => weights[at] !== 0));
    return weighedBy(cells, own, counted!, shares!, options.length);
  }
  return null;
}

function weighedBy(
  cells: FrameCells,
  own: number,
  objectives: readonly number[],
  weights: readonly number[],
  count: number,
): Members {
  return {
    objectives,
    reproduced: {
      field: cells.fields[own]!,
      right: count,
      of: count,
      factor: NaN,
      wrong: [],
      points: Math.min(MOST_POINTS, POINTS_EACH * (count - objectives.length + 1)),
    },
    results: new Map([[own, "total"]]),
    penalties: objectives.filter((_, index) => weights[index]! < 0),
    hidden: new Map(objectives.map((j, index) => [j, Math.abs(weights[index]!)])),
  };
}
