import type { Texts } from "#core/messages/en.ts";
import type { CellFormat, Change, Line } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { FundingLines } from "../funding/funding-plan.ts";
import { planStandings } from "../funding/plan-standing.ts";
import type { NextStep } from "../next-steps.ts";
import type { Portfolio } from "../portfolio.ts";
import { PageDraft } from "./draft.ts";
import {
  ACCENT,
  AGAINST,
  BAR_FORMAT,
  COVER,
  FOR,
  GAP_FORMAT,
  HEAD,
  INK,
  INSET,
  LINE,
  PAPER,
  QUIET,
  SCORE_FORMAT,
  SHARE_FORMAT,
  VERDICT_TINTS,
  WHITE,
} from "./palette.ts";
import { oneLine, withoutShares, type CoverRow, type Money, type RankedRow } from "./rows.ts";
import { isChoice, saidOf } from "./said.ts";
import type { Tile } from "./tiles.ts";

/** All that stands on the page. */
export interface PageContent {
  readonly title: string;
  readonly subtitle: string;
  readonly date: string;
  readonly summary: string;
  readonly tiles: readonly Tile[];
  readonly steps: readonly NextStep[];
  readonly rows: readonly RankedRow[];
  readonly cover: readonly CoverRow[];
  readonly portfolio: Portfolio;
  /** Null where all checks are switched off. */
  readonly checks: readonly { readonly cell: string; readonly text: string }[] | null;
  readonly footnote: string;
  /** This year's plan; null where no budget was given, or none is possible. */
  readonly plan: FundingLines | null;
  readonly money: Money;
  readonly moneyFormat: string;
}

/** Where the parts stand that charts look at and that are repeated in print. */
export interface PagePlaces {
  readonly listHeader: number;
  /** Label, weight and share (or what is covered) of each objective, header first. */
  readonly coverData: RangeRef;
  readonly chartRow: number;
}

/** Pixels of the columns; one character of the default font has seven, and each column five of margin. */
const PIXELS = [36, 236, 76, 84, 52, 112, 82, 84, 126, 124, 26, 370];
const WIDTHS = PIXELS.map((pixels) => (pixels - 5) / 7);
const COLUMNS = PIXELS.length;
const CHART_ROWS = 12;
const CHART_ROW_POINTS = 15.5;
/** Characters of a name that fit in its column at 11 points in bold. */
const NAME_LINE = 36;
/** Characters of a reason that fit in the page's last columns. */
const REASON_LINE = 98;
/** More than these on one page would be too small to read. */
const ONE_PAGE = 20;
const FIRST_TILE_COLUMNS = [
  [0, 3],
  [3, 4],
  [7, 3],
  [10, 2],
] as const;

const thin: Line = { weight: "thin", color: LINE };
const strong: Line = { weight: "medium", color: ACCENT };

/** Lays the page out: title, a sentence, four figures, charts beside the next steps, the ranking, coverage and checks. */
export function layOutPage(
  sheet: string,
  content: PageContent,
  texts: Texts,
): { readonly draft: PageDraft; readonly places: PagePlaces; readonly looks: readonly Change[] } {
  return new Page(sheet, content, texts).layOut();
}

class Page {
  private readonly draft: PageDraft;
  private readonly bars: Change[] = [];

  constructor(
    private readonly sheet: string,
    private readonly content: PageContent,
    private readonly texts: Texts,
  ) {
    this.draft = new PageDraft(sheet, COLUMNS);
  }

  layOut(): ReturnType<typeof layOutPage> {
    this.band();
    this.tiles();
    const chartRow = 8;
    this.steps(chartRow);
    const listHeader = chartRow + CHART_ROWS + 1;
    this.draft.height(listHeader - 1, 8);
    const afterList = this.ranking(listHeader);
    this.draft.height(afterList, 8);
    const coverHeader = afterList + 1;
    this.coverage(coverHeader);
    this.checks(coverHeader);
    const foot = this.draft.rowCount;
    this.draft.put(foot, 0, this.content.footnote, { size: 9, color: QUIET });
    this.draft.height(foot, 16);
    const rows = this.content.cover.length + (this.unaligned() === null ? 1 : 2);
    const places = { listHeader, chartRow, coverData: this.draft.range(coverHeader, 1, rows, 3) };
    return { draft: this.draft, places, looks: this.looks(listHeader) };
  }

  private band(): void {
    const { draft, content } = this;
    draft.style(0, 0, 3, COLUMNS, { numberFormat: INSET });
    draft.style(0, 0, 2, COLUMNS, { fill: ACCENT, color: WHITE, vertical: "middle" });
    draft.put(0, 0, content.title, { bold: true, size: 20 });
    draft.put(1, 0, content.subtitle);
    draft.put(1, COLUMNS - 1, content.date === "" ? null : content.date, { align: "right" });
    draft.put(2, 0, content.summary, { bold: true, size: 12, color: INK, vertical: "middle" });
    [30, 19, 25, 4].forEach((points, row) => draft.height(row, points));
  }

  private tiles(): void {
    const { draft } = this;
    [17, 29, 16, 8].forEach((points, i) => draft.height(4 + i, points));
    this.content.tiles.forEach(({ label, value, format, line }, i) => {
      const [column, columns] = FIRST_TILE_COLUMNS[i]!;
      const ground: CellFormat = { fill: PAPER, vertical: "middle", align: "left" };
      draft.merged(4, column, 1, columns, label, {
        ...ground,
        size: 10,
        bold: true,
        color: QUIET,
        numberFormat: INSET,
      });
      draft.merged(5, column, 1, columns, value, {
        ...ground,
        size: 22,
        bold: true,
        color: INK,
        numberFormat: `" "${format}`,
      });
      draft.merged(6, column, 1, columns, line, { ...ground, size: 10, color: QUIET, numberFormat: INSET });
      draft.style(4, column, 3, 1, { borders: { left: { weight: "thick", color: ACCENT } } });
    });
  }

  private steps(top: number): void {
    const { draft, content, texts } = this;
    for (let i = 0; i < CHART_ROWS; i++) draft.height(top + i, CHART_ROW_POINTS);
    draft.style(top, 10, 1, 2, HEAD);
    draft.put(top, 10, texts.scorecard.next);
    const spans = [4, 4, 3];
    const texted =
      content.steps.length > 0 ? content.steps.map(({ text }) => text) : [texts.scorecard.nothingUrgent];
    let row = top + 1;
    texted.slice(0, spans.length).forEach((text, i) => {
      const rows = spans[i]!;
      const number = content.steps.length > 0 ? i + 1 : null;
      draft.merged(row, 10, rows, 1, number, {
        bold: true,
        size: 14,
        color: ACCENT,
        align: "center",
        vertical: "middle",
      });
      draft.merged(row, 11, rows, 1, text, { wrap: true, vertical: "middle", color: INK });
      draft.style(row + rows - 1, 10, 1, 2, { borders: { bottom: thin } });
      row += rows;
    });
  }

  /** @returns the first row below it */
  private ranking(header: number): number {
    const { draft, content, texts } = this;
    const words = texts.scorecard;
    const priced = content.portfolio.total > 0 || content.rows.some(({ cost }) => cost !== null);
    draft.height(header, 19);
    draft.style(header, 0, 1, COLUMNS, HEAD);
    const chosen = isChoice(content.rows.map(({ result }) => result));
    draft.put(header, 1, chosen ? words.option : words.investment);
    draft.put(header, 2, content.plan ? words.thisYear : words.status);
    draft.put(header, 3, chosen ? texts.workflow.headers.choice : words.verdict, { align: "center" });
    draft.put(header, 4, words.alignment, { align: "left" });
    draft.put(header, 6, words.readiness, { align: "right" });
    if (priced) draft.put(header, 7, words.firstYear, { align: "right" });
    draft.put(header, 8, words.why);
    const first = header + 1;
    const count = content.rows.length;
    draft.style(first, 0, count, COLUMNS, { color: INK, vertical: "middle", borders: { bottom: thin } });
    draft.style(first, 0, count, 1, { color: QUIET, align: "center", numberFormat: "0" });
    draft.style(first, 1, count, 1, { bold: true });
    draft.style(first, 2, count, 1, { color: QUIET });
    draft.style(first, 4, count, 1, { bold: true, align: "right", numberFormat: SCORE_FORMAT });
    draft.style(first, 5, count, 1, { numberFormat: BAR_FORMAT });
    draft.style(first, 6, count, 1, { align: "right", numberFormat: SHARE_FORMAT });
    draft.style(first, 7, count, 1, { align: "right", numberFormat: content.moneyFormat });
    draft.style(header, 8, count + 2, 1, { numberFormat: INSET });
    const standings = content.plan && planStandings(content.plan);
    content.rows.forEach(({ result, investment, place, cost }, i) => {
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
      const said = saidOf(result, texts);
      draft.put(row, 3, said.word, { bold: true, align: "center", ...VERDICT_TINTS[said.like] });
      draft.put(row, 4, score);
      draft.put(row, 5, score);
      draft.put(row, 6, result.score.readiness);
      draft.put(row, 7, cost);
      draft.put(row, 8, oneLine(withoutShares(said.why), REASON_LINE));
    });
    const scores = content.rows.map(({ result }) => result.score.score);
    this.bars.push({
      kind: "data-bars",
      range: draft.range(first, 5, count, 1),
      low: Math.min(0, Math.floor(scores.reduce((a, b) => Math.min(a, b), 0) / 10) * 10),
      high: Math.max(10, Math.ceil(scores.reduce((a, b) => Math.max(a, b), 0) / 10) * 10),
      color: FOR,
      negative: AGAINST,
    });
    const total = first + count;
    draft.style(total, 0, 1, COLUMNS, { bold: true, vertical: "middle", borders: { top: strong } });
    draft.height(total, 18);
    draft.put(total, 1, words.all(count));
    if (priced) {
      const sum = content.rows.reduce((all, { cost }) => all + (cost ?? 0), 0);
      draft.put(total, 7, sum, { align: "right", numberFormat: content.moneyFormat });
      draft.put(total, 8, this.totalLine(sum), { bold: false, color: QUIET });
    }
    return total + 1;
  }

  private totalLine(sum: number): string {
    const { content, texts } = this;
    const { money, plan, portfolio } = content;
    if (plan) return texts.scorecard.budgetUsed(money(plan.used), money(plan.budget));
    return texts.scorecard.ofWhich(money(portfolio.total), money(Math.max(0, sum - portfolio.total)));
  }

  private unaligned(): number | null {
    return this.content.portfolio.spend?.unaligned ?? null;
  }

  private coverage(header: number): void {
    const { draft, content, texts } = this;
    const words = texts.scorecard;
    const spent = content.portfolio.spend !== null;
    draft.height(header, 18);
    draft.style(header, 0, 1, 7, HEAD);
    draft.put(header, 1, words.objective);
    draft.put(header, 2, words.weight, { align: "right" });
    draft.put(header, 3, spent ? words.share : words.covered, { align: "right" });
    if (spent) draft.put(header, 4, words.gap, { align: "right" });
    if (spent) draft.put(header, 5, words.covered, { numberFormat: INSET });
    draft.put(header, 6, words.servedBy, { align: "right" });
    const rows = content.cover.length + (spent ? 1 : 0);
    const first = header + 1;
    draft.style(first, 0, rows, 7, { color: INK, vertical: "middle", borders: { bottom: thin } });
    draft.style(first, 2, rows, 2, { align: "right", numberFormat: SHARE_FORMAT });
    draft.style(first, 4, rows, 1, { align: "right", numberFormat: GAP_FORMAT });
    draft.style(first, 5, rows, 1, { align: "left", numberFormat: `" "${SHARE_FORMAT}` });
    draft.style(first, 6, rows, 1, { align: "right" });
    content.cover.forEach(({ name, weight, share, covered, served }, i) => {
      const row = first + i;
      draft.put(row, 1, name);
      draft.put(row, 2, weight);
      draft.put(row, 3, spent ? share : covered);
      if (spent) draft.put(row, 4, share === null ? null : share - weight);
      if (spent) draft.put(row, 5, covered);
      draft.put(
        row,
        6,
        words.of(served, content.rows.length),
        served === 0 ? { bold: true, color: AGAINST } : undefined,
      );
      draft.height(row, CHART_ROW_POINTS);
    });
    this.bars.push({
      kind: "data-bars",
      range: draft.range(first, spent ? 5 : 3, content.cover.length, 1),
      low: 0,
      high: 1,
      color: COVER,
      negative: AGAINST,
    });
    const nothing = this.unaligned();
    if (nothing !== null) {
      const row = first + content.cover.length;
      draft.style(row, 1, 1, 4, { color: QUIET });
      draft.put(row, 1, words.servesNothing);
      draft.put(row, 3, nothing);
      draft.put(row, 4, nothing);
      draft.height(row, CHART_ROW_POINTS);
    }
  }

  private checks(header: number): void {
    const { draft, content, texts } = this;
    if (!content.checks) return;
    draft.style(header, 8, 1, 4, HEAD);
    draft.put(header, 8, texts.scorecard.checks, { numberFormat: INSET });
    const lines = content.checks.length > 0 ? content.checks : [{ cell: "", text: texts.checks.nothing }];
    lines.slice(0, 6).forEach(({ cell, text }, i) => {
      const row = header + 1 + i;
      draft.style(row, 8, 1, 4, { color: INK, vertical: "middle", borders: { bottom: thin } });
      draft.put(row, 8, cell === "" ? null : oneLine(cell, 18), { color: ACCENT, numberFormat: INSET });
      draft.put(row, 9, oneLine(text, 80));
      draft.height(row, CHART_ROW_POINTS);
    });
  }

  private looks(listHeader: number): Change[] {
    const { draft, sheet, content } = this;
    const footer = {
      left: content.subtitle === "" ? content.title : `${content.title} · ${content.subtitle}`,
      center: content.date,
      right: this.texts.scorecard.pageOf("{page}", "{pages}"),
    };
    const seen = new Map(draft.heights.map((each) => [each.row, each]));
    return [
      { kind: "column-widths", sheet, column: 0, widths: WIDTHS },
      {
        kind: "page",
        sheet,
        gridlines: false,
        heights: [...seen.values()],
        merges: draft.merges,
        print: {
          landscape: true,
          area: draft.range(0, 0, draft.rowCount, COLUMNS),
          repeatRow: content.rows.length > ONE_PAGE ? listHeader : null,
          onePage: content.rows.length <= ONE_PAGE,
          footer,
        },
      },
      ...draft.formats(),
      ...this.bars,
      { kind: "freeze-rows", sheet, rows: 2 },
    ];
  }
}
