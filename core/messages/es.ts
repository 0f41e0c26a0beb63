import { budget } from "./es/budget.ts";
import { checks } from "./es/checks.ts";
import { choice } from "./es/choice.ts";
import { common } from "./es/common.ts";
import { insight } from "./es/insight.ts";
import { investment } from "./es/investment.ts";
import { lookAfter } from "./es/look-after.ts";
import { nextSteps } from "./es/next-steps.ts";
import { objectives } from "./es/objectives.ts";
import { pane } from "./es/pane.ts";
import { plan } from "./es/plan.ts";
import { reading } from "./es/reading.ts";
import { scorecard } from "./es/scorecard.ts";
import { scoring } from "./es/scoring.ts";
import { secondOpinion } from "./es/second-opinion.ts";
import { tableLines } from "./es/table-lines.ts";
import { tables } from "./es/tables.ts";
import { templates } from "./es/templates.ts";
import { values } from "./es/values.ts";
import { weighting } from "./es/weighting.ts";
import { weights } from "./es/weights.ts";
import { whatIf } from "./es/what-if.ts";
import { workbook } from "./es/workbook.ts";
import { workflow } from "./es/workflow.ts";
import type { Texts } from "./en.ts";

/**
 * Every text of the pane in Spanish: complete, or it does not compile. What only one host needs stands beside, in
 * core/messages/es/; English are only the functions' texts, whose names and arguments are typed alike in every language.
 */
export const es: Texts = {
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
