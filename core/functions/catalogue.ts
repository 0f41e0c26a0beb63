import { ALIGNDETAIL } from "./align-detail.ts";
import { ALIGNSCORE } from "./align-score.ts";
import { ALIGNVERDICT } from "./align-verdict.ts";
import { ALIGNWEIGHTS } from "./align-weights.ts";
import { ALIGNWHY } from "./align-why.ts";
import type { FunctionSpec } from "./spec.ts";

/** All spreadsheet functions, in the order of the reference page. Hosts register exactly these. */
export const CATALOGUE: readonly FunctionSpec[] = [
  ALIGNSCORE,
  ALIGNDETAIL,
  ALIGNVERDICT,
  ALIGNWHY,
  ALIGNWEIGHTS,
];
