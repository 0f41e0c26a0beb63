import { budget } from "./de/budget.ts";
import { checks } from "./de/checks.ts";
import { choice } from "./de/choice.ts";
import { common } from "./de/common.ts";
import { insight } from "./de/insight.ts";
import { investment } from "./de/investment.ts";
import { lookAfter } from "./de/look-after.ts";
import { nextSteps } from "./de/next-steps.ts";
import { objectives } from "./de/objectives.ts";
import { pane } from "./de/pane.ts";
import { plan } from "./de/plan.ts";
import { reading } from "./de/reading.ts";
import { scorecard } from "./de/scorecard.ts";
import { scoring } from "./de/scoring.ts";
import { secondOpinion } from "./de/second-opinion.ts";
import { tableLines } from "./de/table-lines.ts";
import { tables } from "./de/tables.ts";
import { templates } from "./de/templates.ts";
import { values } from "./de/values.ts";
import { weighting } from "./de/weighting.ts";
import { weights } from "./de/weights.ts";
import { whatIf } from "./de/what-if.ts";
import { workbook } from "./de/workbook.ts";
import { workflow } from "./de/workflow.ts";
import type { Texts } from "./en.ts";

/**
 * Every text of the pane in German: complete, or it does not compile. What only one host needs stands beside, in
 * core/messages/de/; English are only the functions' texts, whose names and arguments are typed alike in every language.
 */
export const de: Texts = {
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
