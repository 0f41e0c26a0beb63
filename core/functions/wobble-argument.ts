import { drawsAround, type Draws } from "#core/insight/robustness/draws.ts";
import { refuseProblem } from "./error.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

/** How `wobble` is declared wherever a function draws. */
export const WOBBLE_PARAMETER: Parameter = {
  name: "wobble",
  type: "number",
  description:
    "Optional, 1 if left out: a weight of 25% may well be 19% or 31%. How unsure the weights are: 0 not at all, 2 twice as much.",
  optional: true,
  min: 0,
  max: 10,
};

/** The draws around the weights, as many as usual where `count` is left out; always the same for the same weights, so that a sheet does not flicker. */
export function readDraws(weights: readonly number[], wobbleCell: CellMatrix | null, count?: number): Draws {
  const wobble = wobbleCell === null ? 1 : numberIn("wobble", wobbleCell, 0, 0);
  const draws = drawsAround(weights, wobble ?? 1, count === undefined ? {} : { count });
  return draws.ok ? draws.value : refuseProblem("wobble", draws.problem, []);
}
