import { budget } from "./en/budget.ts";
import { checks } from "./en/checks.ts";
import { choice } from "./en/choice.ts";
import { common } from "./en/common.ts";
import { insight } from "./en/insight.ts";
import { investment } from "./en/investment.ts";
import { lookAfter } from "./en/look-after.ts";
import { nextSteps } from "./en/next-steps.ts";
import { objectives } from "./en/objectives.ts";
import { pane } from "./en/pane.ts";
import { plan } from "./en/plan.ts";
import { reading } from "./en/reading.ts";
import { scorecard } from "./en/scorecard.ts";
import { scoring } from "./en/scoring.ts";
import { secondOpinion } from "./en/second-opinion.ts";
import { tableLines } from "./en/table-lines.ts";
import { tables } from "./en/tables.ts";
import { templates } from "./en/templates.ts";
import { values } from "./en/values.ts";
import { weighting } from "./en/weighting.ts";
import { weights } from "./en/weights.ts";
import { whatIf } from "./en/what-if.ts";
import { workbook } from "./en/workbook.ts";
import { workflow } from "./en/workflow.ts";

/**
 * Every text that a user reads, in English: one section a file in core/messages/en/. Entries are strings or
 * functions that build one; sentence case, plain words. A translation has the same shape (`Texts`).
 */
export const en = {
  budget,
  checks,
  choice,
  common,
  insight,
  investment,
  lookAfter,
  nextSteps,
  objectives,
  pane,
  plan,
  reading,
  scorecard,
  scoring,
  secondOpinion,
  tableLines,
  tables,
  templates,
  values,
  weighting,
  weights,
  whatIf,
  workbook,
  workflow,
};

export type Texts = typeof en;
