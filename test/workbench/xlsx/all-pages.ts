import { careTexts } from "#core/messages/care.ts";
import { planSheetTexts } from "#core/messages/plan-pane.ts";
import type { Texts } from "#core/messages/en.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { planHistory } from "#core/workflow/after/reviews/history-sheet.ts";
import { planReview } from "#core/workflow/after/reviews/reviews.ts";
import { fundingCurveInSlices } from "#core/workflow/funding/funding-curve.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { schedule } from "#core/workflow/funding/funding-schedule.ts";
import { planFundingSheet } from "#core/workflow/funding/funding-sheet.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand, type Scored } from "#core/workflow/understand.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";

const TODAY = 46_354;
const NAMES = { business: "Hollin & Moss", date: "28. November 2026" };

/** A sheet of ours: what stands at its foot, at the right edge of each of its pages, and in its last lines. */
export interface PrintedPage {
  readonly sheet: string;
  readonly edge: string;
  readonly end: string;
}

/** A workbook with all that is written for paper beside the scorecard, one sheet after another. */
export async function withAllPages(
  bytes: Uint8Array,
  budget: number,
  texts: Texts,
): Promise<{ readonly bytes: Uint8Array; readonly pages: readonly PrintedPage[] }> {
  const book = openXlsx(bytes);
  const money = (amount: number): string => `${Math.round(amount).toLocaleString("de-DE")} €`;
  const write = async (plan: (scored: Scored) => ChangeSet): Promise<Scored> => {
    const found = await understand(book, { preferences: { secondOpinion: true, budget } });
    const scored = { ...found, scorecard: found.scorecard! };
    const applied = await book.apply(plan(scored));
    if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
    return scored;
  };
  await write((scored) => planReview(scored, TODAY, null, texts));
  await write((scored) => planHistory(scored, texts)!.changes);
  await write((scored) => planResults(scored, "plain", "sheet", book.capabilities, texts).changes);
  await write((scored) => planScorecard(scored, money, book.capabilities.charts, texts, NAMES).changes);
  const { reading } = await write((scored) => {
    const { strategy } = scored.reading;
    const plan = fundingPlan(strategy, scored.scorecard, { budget });
    if (!("in" in plan)) throw new Error(plan.status);
    const only = plan.in.map(({ id }) => id);
    const order = schedule(strategy, scored.scorecard, { budget, plan: {}, today: TODAY, only });
    if (!("lines" in order)) throw new Error(order.status);
    const curve = toEnd(fundingCurveInSlices(strategy, scored.scorecard, { budget }));
    return planFundingSheet(
      scored,
      { plan, schedule: order, curve },
      money,
      book.capabilities.charts,
      texts,
      NAMES,
    ).changes;
  });
  const { history } = careTexts(texts).reviews;
  const last = reading.strategy.investments.at(-1)!.name;
  return {
    bytes: book.save(),
    pages: [
      { sheet: history.sheet, edge: history.columns.at(-1)!.split(" ").at(-1)!, end: last },
      { sheet: texts.workflow.resultsSheet, edge: texts.workflow.headers.why, end: last },
      { sheet: texts.scorecard.ratingsSheet, edge: texts.scorecard.verdict, end: texts.scorecard.servedBy },
      { sheet: texts.secondOpinion.sheet, edge: "PROMETHEE", end: texts.secondOpinion.caveat.slice(-20) },
      { sheet: "Plan (2)", edge: texts.scorecard.review(NAMES.date), end: planSheetTexts(texts).curve },
    ],
  };
}
