/**
 * AlignScore's core for other programs: reads the objectives and investments in a workbook, scores, decides, plans,
 * and says why. It knows no spreadsheet program: a workbook is whatever implements `Workbook`, or a `MemoryWorkbook`
 * made of plain cells. core/README.md shows each in use.
 */
export { understand as read, interpret as readAgain } from "./workflow/understand.ts";
export type { Scored, Understanding } from "./workflow/understand.ts";
export type { Corrections, Reading } from "./domain/reading.ts";
export type { Investment, Objective, Rating, Strategy } from "./domain/strategy.ts";
export type { Scale } from "./domain/scale.ts";

export { scoreStrategy as score } from "./scoring/score-strategy.ts";
export { decideVerdict as decide } from "./scoring/decide-verdict.ts";
export { explainVerdict as explain } from "./scoring/explain.ts";
export type { InvestmentResult, Limits, Reason, Scorecard, Verdict } from "./domain/result.ts";

export { fundingPlan as plan } from "./workflow/funding/funding-plan.ts";
export { fundingRoadmap as roadmap } from "./workflow/funding/funding-roadmap.ts";
export type { FundingAnswer, FundingLine, FundingPlan } from "./workflow/funding/funding-plan.ts";
export type { FundingChoices } from "./workflow/funding/funding-question.ts";

export { planResults as write } from "./workflow/plan-results.ts";
export { planRemoval as remove } from "./workflow/removal.ts";

export { CATALOGUE as functions } from "./functions/catalogue.ts";
export { callFunction } from "./functions/call-function.ts";
export type { FunctionError, FunctionSpec } from "./functions/spec.ts";

export { MemoryWorkbook } from "./workbook/memory-workbook.ts";
export type { WorkbookData } from "./workbook/memory-workbook.ts";
export { WorkbookError } from "./workbook/port.ts";
export type { Workbook } from "./workbook/port.ts";

export { en as english } from "./messages/en.ts";
export { de as german } from "./messages/de.ts";
export { es as spanish } from "./messages/es.ts";
export type { Texts } from "./messages/en.ts";
