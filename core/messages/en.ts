import { budget } from "./en/budget.ts";
import { checkup } from "./en/checkup.ts";
import { common } from "./en/common.ts";
import { excel } from "./en/excel.ts";
import { functions } from "./en/functions.ts";
import { insight } from "./en/insight.ts";
import { investment } from "./en/investment.ts";
import { measures } from "./en/measures.ts";
import { nextSteps } from "./en/next-steps.ts";
import { objectives } from "./en/objectives.ts";
import { pane } from "./en/pane.ts";
import { scorecard } from "./en/scorecard.ts";
import { scoring } from "./en/scoring.ts";
import { sheets } from "./en/sheets.ts";
import { tables } from "./en/tables.ts";
import { templates } from "./en/templates.ts";
import { values } from "./en/values.ts";
import { weighting } from "./en/weighting.ts";
import { weights } from "./en/weights.ts";
import { workbench } from "./en/workbench.ts";
import { workbook } from "./en/workbook.ts";
import { workflow } from "./en/workflow.ts";

/**
 * Every text that a user reads, in English: one section a file in core/messages/en/. Entries are strings or
 * functions that build one; sentence case, plain words. A translation has the same shape (`Texts`).
 */
export const en = {
  budget,
  checkup,
  common,
  excel,
  functions,
  insight,
  investment,
  measures,
  nextSteps,
  objectives,
  pane,
  scorecard,
  scoring,
  sheets,
  tables,
  templates,
  values,
  weighting,
  weights,
  workbench,
  workbook,
  workflow,
};

export type Texts = typeof en;
