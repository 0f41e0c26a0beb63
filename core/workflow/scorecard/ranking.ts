import type { Texts } from "#core/messages/en.ts";
import type { Line } from "#core/workbook/look-changes.ts";
import { planStandings } from "../funding/plan-standing.ts";
import {
  AGAINST,
  BAR_FORMAT,
  ACCENT,
  FOR,
  HEAD,
  INK,
  INSET_WIDE,
  LINE,
  QUIET,
  SCORE_BY_BAR,
  SHARE_FORMAT,
  VERDICT_TINTS,
} from "./palette.ts";
import type { PageContent, PageInWork } from "./page-content.ts";
import { reasonLine } from "./reason-line.ts";
import { knowsReadiness } from "./rows.ts";
import { saidOf } from "./said.ts";

/** Characters of a name that fit in its column at 11 points in bold. */
const NAME_LINE = 36;
/** Characters of a reason that fit in the page's last columns. */
const REASON_LINE = 98;

const thin: Line = { weight: "thin", color: LINE };
const strong: Line = { weight: "medium", color: ACCENT };

/**
 * The ranked list: place, name, status, verdict, score as number and bar, readiness, cost, reason, and a total.
 * @returns the first row below it
 */
export function drawRanking({ draft, content, texts, bars }: PageInWork, header: number): number {
  const words = texts.scorecard;
  const { manner } = content;
  const priced = content.portfolio.total > 0 || content.rows.some(({ cost }) => cost !== null);
  const stated = content.rows.some(({ investment }) => investment.status !== null);
  draft.height(header, 19);
  draft.style(header, 0, 1, draft.columns, HEAD);
  draft.put(header, 1, manner === "verdicts" ? words.investment : words.option);
  if (content.plan) draft.put(header, 2, words.thisYear);
  else if (stated) draft.put(header, 2, words.status);
  if (manner !== "open")
    draft.put(header, 3, manner === "choice" ? texts.workflow.headers.choice : words.verdict, {
      align: "center",
    });
  draft.put(header, 4, words.alignment, { align: "left" });
  const told = knowsReadiness(content.rows);
  if (told) draft.put(header, 6, words.readiness, { align: "right" });
  if (priced) draft.put(header, 7, words.firstYear, { align: "right" });
  draft.put(header, 8, words.why);
  const first = header + 1;
  const count = content.rows.length;
  draft.style(first, 0, count, draft.columns, { color: INK, vertical: "middle", borders: { bottom: thin } });
  draft.style(first, 0, count, 1, { color: QUIET, align: "center", numberFormat: "0" });
  draft.style(first, 1, count, 1, { bold: true });
  draft.style(first, 2, count, 1, { color: QUIET });
  draft.style(first, 4, count, 1, { bold: true, align: "right", numberFormat: SCORE_BY_BAR });
  draft.style(first, 5, count, 1, { numberFormat: BAR_FORMAT });
  draft.style(first, 6, count, 1, { align: "right", numberFormat: SHARE_FORMAT });
  draft.style(first, 7, count, 1, { align: "right", numberFormat: content.moneyFormat });
  draft.style(header, 8, count + 2, 1, { numberFormat: INSET_WIDE });
  const standings = content.plan && planStandings(content.plan);
  content.rows.forEach(({ result, investment, place, cost, saysReady, readiness }, i) => {
    const row = first + i;
    const lines = Math.max(1, Math.ceil(result.name.length / NAME_LINE));
    draft.height(row, 1 + 15 * lines);
    const standing = standings?.get(investment.id);
    const score = place === null ? null : result.score.score;
    draft.put(row, 0, place);
    draft.put(row, 1, result.name, lines > 1 ? { wrap: true } : undefined);
    draft.put(
      row,
      2,
      standings
        ? standing === undefined
          ? null
          : words.standings[standing]
        : (investment.status && texts.investment.statuses[investment.status]) || null,
    );
    if (manner !== "open") {
      const said = saidOf(result, texts);
      draft.put(row, 3, said.word, { bold: true, align: "center", ...VERDICT_TINTS[said.like] });
    }
    draft.put(row, 4, score);
    draft.put(row, 5, score);
    draft.put(row, 6, saysReady ? readiness : null);
    draft.put(row, 7, cost);
    draft.put(row, 8, reasonLine(result, content.strategy, REASON_LINE, texts));
  });
  const scores = content.rows.map(({ result }) => result.score.score);
  bars.push({
    kind: "data-bars",
    range: draft.range(first, 5, count, 1),
    low: Math.min(0, Math.floor(scores.reduce((a, b) => Math.min(a, b), 0) / 10) * 10),
    high: Math.max(10, Math.ceil(scores.reduce((a, b) => Math.max(a, b), 0) / 10) * 10),
    color: FOR,
    negative: AGAINST,
  });
  const total = first + count;
  draft.style(total, 0, 1, draft.columns, { bold: true, vertical: "middle", borders: { top: strong } });
  draft.height(total, 18);
  // Without amounts there is nothing to add up, nor where one of them is chosen.
  if (priced && manner === "verdicts") {
    draft.put(total, 1, words.all(count));
    const sum = content.rows.reduce((all, { cost }) => all + (cost ?? 0), 0);
    draft.put(total, 7, sum, { align: "right", numberFormat: content.moneyFormat });
    draft.put(total, 8, totalLine(content, texts, sum), { bold: false, color: QUIET });
  }
  return total + 1;
}

function totalLine({ money, plan, portfolio }: PageContent, texts: Texts, sum: number): string {
  if (plan) return texts.scorecard.budgetUsed(money(plan.used), money(plan.budget));
  return texts.scorecard.ofWhich(money(portfolio.total), money(Math.max(0, sum - portfolio.total)));
}
