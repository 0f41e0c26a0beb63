import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat, Line } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { drawChecks, drawCoverage } from "./coverage.ts";
import { PageDraft } from "./draft.ts";
import { CHART_ROW_POINTS, type PageContent, type PageInWork } from "./page-content.ts";
import { ACCENT, HEAD, INK, INSET, INSET_RIGHT, LINE, PAPER, QUIET, WHITE } from "./palette.ts";
import { drawRanking } from "./ranking.ts";
import { saidOf } from "./said.ts";
import { pixelsFor } from "../word-width.ts";

/** Where the parts stand that charts look at and that are repeated in print. */
export interface PagePlaces {
  readonly listHeader: number;
  /** Label, weight and share (or what is covered) of each objective, header first. */
  readonly coverData: RangeRef;
  readonly chartRow: number;
  /** Pixels from the page's left edge to the second chart, and from there to the next steps, less some air. */
  readonly chartWidths: readonly [number, number];
}

/** Pixels of the columns; one character of the default font has seven, and each column five of margin. */
const PIXELS = [36, 236, 76, 84, 52, 112, 82, 84, 126, 124, 26, 370] as const;
const [STATUS, SAID, COST] = [2, 3, 7];
/** The second chart's column, and that of the next steps. */
export const SECOND_CHART = 4;
const STEPS = 10;
const AIR = [8, 12] as const;
const COLUMNS = PIXELS.length;
const CHART_ROWS = 12;
/** More than these on one page would be too small to read. */
const ONE_PAGE = 20;
const FIRST_TILE_COLUMNS = [
  [0, 3],
  [3, 4],
  [7, 3],
  [10, 2],
] as const;

const thin: Line = { weight: "thin", color: LINE };

/** Lays the page out: title, a sentence, four figures, charts beside the next steps, the ranking, coverage and checks. */
export function layOutPage(
  sheet: string,
  content: PageContent,
  texts: Texts,
): { readonly draft: PageDraft; readonly places: PagePlaces; readonly looks: readonly Change[] } {
  return new Page(sheet, content, texts).layOut();
}

class Page implements PageInWork {
  readonly draft: PageDraft;
  readonly bars: Change[] = [];

  constructor(
    private readonly sheet: string,
    readonly content: PageContent,
    readonly texts: Texts,
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
    const afterList = drawRanking(this, listHeader);
    this.draft.height(afterList, 8);
    const coverHeader = afterList + 1;
    const coverRows = drawCoverage(this, coverHeader);
    drawChecks(this, coverHeader);
    const foot = this.draft.rowCount;
    this.draft.put(foot, 0, this.content.footnote, { size: 9, color: QUIET });
    this.draft.height(foot, 16);
    const pixels = this.pixels();
    const across = (from: number, to: number): number => pixels.slice(from, to).reduce((a, b) => a + b, 0);
    const chartWidths = [across(0, SECOND_CHART) - AIR[0], across(SECOND_CHART, STEPS) - AIR[1]] as const;
    const coverData = this.draft.range(coverHeader, 1, coverRows, 3);
    const places = { listHeader, chartRow, coverData, chartWidths };
    return { draft: this.draft, places, looks: this.looks(listHeader, pixels) };
  }

  private band(): void {
    const { draft, content } = this;
    draft.style(0, 0, 3, COLUMNS, { numberFormat: INSET });
    draft.style(0, 0, 2, COLUMNS, { fill: ACCENT, color: WHITE, vertical: "middle" });
    draft.put(0, 0, content.title, { bold: true, size: 20 });
    draft.put(1, 0, content.subtitle);
    const review = content.day === "" ? null : this.texts.scorecard.review(content.day);
    draft.put(1, COLUMNS - 1, review, {
      align: "right",
      numberFormat: INSET_RIGHT,
    });
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
    draft.put(top, 10, texts.scorecard.next, { numberFormat: INSET });
    const spans = [4, 4, 3];
    const none = content.manner === "open" ? texts.scorecard.sayFirst : texts.scorecard.nothingUrgent;
    const texted = content.steps.length > 0 ? content.steps : [none];
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

  /** Status and verdict are words, which are longer in some languages; what all cost together is the longest amount. */
  private pixels(): number[] {
    const { content, texts } = this;
    const statuses = content.rows.flatMap(({ investment: { status } }) =>
      status ? [texts.investment.statuses[status]] : [],
    );
    const said =
      content.manner === "open" ? [] : content.rows.map(({ result }) => saidOf(result, texts).word);
    const all = content.rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
    const longest = new Map([
      [STATUS, statuses],
      [SAID, said],
      [COST, [content.money(all)]],
    ]);
    return PIXELS.map((pixels, column) => pixelsFor(longest.get(column) ?? [], pixels));
  }

  private looks(listHeader: number, pixels: readonly number[]): Change[] {
    const { draft, sheet, content } = this;
    const footer = {
      left: content.subtitle === "" ? sheet : `${content.title} · ${sheet}`,
      center: content.day,
      right: this.texts.scorecard.pageOf("{page}", "{pages}"),
    };
    const seen = new Map(draft.heights.map((each) => [each.row, each]));
    return [
      { kind: "column-widths", sheet, column: 0, widths: pixels.map((each) => (each - 5) / 7) },
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
