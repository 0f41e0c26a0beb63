import { en, type Texts } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { checksOn } from "./checks/run-checks.ts";
import type { FundingLines } from "./funding/funding-plan.ts";
import { mannerOf, type Manner } from "./manner.ts";
import { moneyFormatOf } from "./money-format.ts";
import { nextSteps } from "./next-steps.ts";
import { stepText } from "./step-text.ts";
import { portfolioOf } from "./portfolio.ts";
import { shownChanges } from "./results/pages-shown.ts";
import { placeOf, planSheets } from "./results/plan-sheets.ts";
import { ownedSheetName, type OwnedSheet } from "./results/owned-sheet.ts";
import { chartFigures, valueChart, weightChart } from "./scorecard/charts.ts";
import { layOutPage } from "./scorecard/page.ts";
import type { PageNames } from "./scorecard/page-names.ts";
import { ratingsMap } from "./scorecard/ratings-map.ts";
import { checkLines, coverRows, rankedRows, summaryOf } from "./scorecard/rows.ts";
import { tilesOf } from "./scorecard/tiles.ts";
import { layOutSecondOpinion } from "./second-opinion-sheet.ts";
import type { Scored, Understanding } from "./understand.ts";

const KEY = "scorecard";
const STEPS = 3;

/** What would be written, before anything is. */
export interface ScorecardPlan {
  /** Empty of changes where all is up to date. */
  readonly changes: ChangeSet;
  readonly where: RangeRef;
  /** What stays because people wrote it, in sentences for the user. */
  readonly notes: readonly string[];
  readonly left: readonly CellRef[];
}

/**
 * Plans a page of the add-in's own to print or hand round: headline figures, next steps, the ranked list with verdicts
 * and reasons, coverage and spend by objective, what the checks found, and charts where the host has them; with it a
 * picture of all ratings, and the sheet of the second opinion where the user asked for one. Laid out anew each time;
 * never over the user's cells.
 *
 * @param understanding with a scorecard
 * @param money writes an amount in the workbook's currency
 * @param charts whether the host draws charts
 * @param options.plan this year's plan, where a budget was given: what works it out is fetched apart
 * @param options.overwrite whether what people wrote on these sheets may be replaced: only after they said so
 */
export function planScorecard(
  understanding: Understanding,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts = en,
  names: PageNames = {},
  options: { readonly overwrite?: boolean; readonly plan?: FundingLines | null } = {},
): ScorecardPlan {
  const { scorecard } = understanding;
  if (!scorecard)
    throw new Error("planScorecard needs something scored; look at understanding.scorecard first.");
  const words = texts.scorecard;
  const plan = planSheets(
    { ...understanding, scorecard },
    (scored) => allSheets(scored, money, charts, texts, names, options.plan ?? null),
    texts,
    options,
  );
  return {
    changes: {
      label: words.label,
      changes: [...plan.changes, ...shownChanges({ ...understanding, scorecard }, KEY)],
    },
    where: placeOf(plan.sheets, KEY),
    notes: plan.notes,
    left: plan.left,
  };
}

function allSheets(
  scored: Scored,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts,
  names: PageNames,
  plan: FundingLines | null,
): OwnedSheet[] {
  const { outline, preferences } = scored;
  const words = texts.scorecard;
  const rows = rankedRows(scored);
  const sheet = ownedSheetName(KEY, words.sheet, outline);
  const figures = ownedSheetName("scorecard.figures", words.figuresSheet, outline);
  const second = preferences.secondOpinion === true ? layOutSecondOpinion(scored, texts, names) : null;
  return [
    ...(charts
      ? [
          chartFigures(
            figures,
            rows,
            mannerOf(scored.reading, scored.scorecard.results),
            scored.scorecard.limits,
            texts,
          ),
        ]
      : []),
    layOut(sheet, figures, scored, money, charts, texts, names, plan),
    ratingsMap(ownedSheetName("ratings", words.ratingsSheet, outline), scored, rows, texts, names),
    ...(second ? [second] : []),
  ];
}

/** While nobody has said whether one is to be chosen, none is funded, stopped or turned down. */
function stepsOf(
  { reading: { strategy }, scorecard }: Scored,
  manner: Manner,
  money: (amount: number) => string,
  texts: Texts,
): string[] {
  const steps =
    manner === "open"
      ? nextSteps(strategy, scorecard, strategy.investments.length + STEPS)
          .filter(({ kind }) => kind === "serve")
          .slice(0, STEPS)
      : nextSteps(strategy, scorecard, STEPS);
  return steps.map((step) => stepText(step, scorecard.limits, texts, money));
}

function layOut(
  sheet: string,
  figures: string,
  scored: Scored,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts,
  { business = "", date = "" }: PageNames,
  plan: FundingLines | null,
): OwnedSheet {
  const words = texts.scorecard;
  const { reading, scorecard, preferences } = scored;
  const manner = mannerOf(reading, scorecard.results);
  const all = portfolioOf(reading.strategy, scorecard);
  const portfolio = manner === "verdicts" ? all : { ...all, spend: null };
  const rows = rankedRows(scored);
  const format = moneyFormatOf(scored);
  const { points } = texts.common;
  const cover = coverRows(scored, portfolio, manner);
  const title = manner === "verdicts" ? words.title : words.choiceTitle;
  const { draft, places, looks } = layOutPage(
    sheet,
    {
      strategy: reading.strategy,
      manner,
      title: business === "" ? title : business,
      subtitle: business === "" ? "" : title,
      day: date,
      summary: summaryOf(scored, portfolio, texts),
      tiles: tilesOf(scored, portfolio, money, format, texts),
      steps: stepsOf(scored, manner, money, texts),
      rows,
      cover,
      portfolio,
      checks: checksOn(preferences).length === 0 ? null : checkLines(scored, money, texts),
      footnote: {
        verdicts: words.footnote(
          points(scorecard.limits.fund),
          points(scorecard.limits.no),
          portfolio.spend !== null,
        ),
        choice: words.choiceFootnote,
        open: words.openFootnote,
      }[manner],
      plan,
      money,
      moneyFormat: format,
    },
    texts,
  );
  const drawn = charts
    ? [
        weightChart(sheet, places, cover, portfolio.spend !== null, manner, texts),
        valueChart(sheet, figures, places, rows, format, manner, scorecard.limits, texts),
      ]
    : [];
  return {
    key: KEY,
    name: sheet,
    contents: draft.contents(),
    looks: () => [...looks, ...drawn],
    page: true,
  };
}
