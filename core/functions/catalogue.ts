import { ALIGNAGREEMENT } from "./align-agreement.ts";
import { ALIGNCAC } from "./align-cac.ts";
import { ALIGNCALIBRATION } from "./align-calibration.ts";
import { ALIGNCHECK } from "./align-check.ts";
import { ALIGNCHOICE } from "./align-choice.ts";
import { ALIGNCHURN } from "./align-churn.ts";
import { ALIGNCLTV } from "./align-cltv.ts";
import { ALIGNCONSISTENCY } from "./align-consistency.ts";
import { ALIGNCOVERAGE } from "./align-coverage.ts";
import { ALIGNDETAIL } from "./align-detail.ts";
import { ALIGNDRIFT } from "./align-drift.ts";
import { ALIGNFIRMNESS } from "./align-firmness.ts";
import { ALIGNGAPS } from "./align-gaps.ts";
import { ALIGNISLANDS } from "./align-islands.ts";
import { ALIGNFRONTIER } from "./align-frontier.ts";
import { ALIGNPICKLOSS } from "./align-pick-loss.ts";
import { ALIGNPICK } from "./align-pick.ts";
import { ALIGNPLANS } from "./align-plans.ts";
import { ALIGNREADINESS } from "./align-readiness.ts";
import { ALIGNROADMAP } from "./align-roadmap.ts";
import { ALIGNPAYBACK } from "./align-payback.ts";
import { ALIGNPROGRESS } from "./align-progress.ts";
import { ALIGNRANKRANGE } from "./align-rank-range.ts";
import { ALIGNROI } from "./align-roi.ts";
import { ALIGNSCENARIOS } from "./align-scenarios.ts";
import { ALIGNSCORE } from "./align-score.ts";
import { ALIGNSPEND } from "./align-spend.ts";
import { ALIGNSTABILITY } from "./align-stability.ts";
import { ALIGNVERDICT } from "./align-verdict.ts";
import { ALIGNWEIGHTS } from "./align-weights.ts";
import { ALIGNWHY } from "./align-why.ts";
import type { FunctionSpec } from "./spec.ts";

/** All spreadsheet functions, in the order of the reference page. Hosts register exactly these. */
export const CATALOGUE: readonly FunctionSpec[] = [
  ALIGNSCORE,
  ALIGNDETAIL,
  ALIGNREADINESS,
  ALIGNVERDICT,
  ALIGNWHY,
  ALIGNWEIGHTS,
  ALIGNCONSISTENCY,
  ALIGNCOVERAGE,
  ALIGNSPEND,
  ALIGNDRIFT,
  ALIGNFIRMNESS,
  ALIGNRANKRANGE,
  ALIGNCHOICE,
  ALIGNSTABILITY,
  ALIGNSCENARIOS,
  ALIGNPICK,
  ALIGNPLANS,
  ALIGNPICKLOSS,
  ALIGNFRONTIER,
  ALIGNROADMAP,
  ALIGNGAPS,
  ALIGNISLANDS,
  ALIGNCHECK,
  ALIGNAGREEMENT,
  ALIGNCALIBRATION,
  ALIGNCAC,
  ALIGNCHURN,
  ALIGNCLTV,
  ALIGNROI,
  ALIGNPAYBACK,
  ALIGNPROGRESS,
];
