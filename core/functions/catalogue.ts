import { ALIGNCAC } from "./align-cac.ts";
import { ALIGNCHURN } from "./align-churn.ts";
import { ALIGNCLTV } from "./align-cltv.ts";
import { ALIGNCONSISTENCY } from "./align-consistency.ts";
import { ALIGNDETAIL } from "./align-detail.ts";
import { ALIGNPAYBACK } from "./align-payback.ts";
import { ALIGNPROGRESS } from "./align-progress.ts";
import { ALIGNROI } from "./align-roi.ts";
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
  ALIGNCONSISTENCY,
  ALIGNCAC,
  ALIGNCHURN,
  ALIGNCLTV,
  ALIGNROI,
  ALIGNPAYBACK,
  ALIGNPROGRESS,
];
