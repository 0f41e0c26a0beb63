import type { Limits, OptionVerdict, VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { AddChart } from "#core/workbook/look-changes.ts";
import type { Manner } from "../manner.ts";
import type { OwnedSheet } from "../results/owned-sheet.ts";
import { oneLine } from "./fit-line.ts";
import { axisEnd, axisStep, shortened } from "./chart-axis.ts";
import { type PagePlaces, SECOND_CHART } from "./page.ts";
import { ACCENT, AGAINST, FOR, GREY, SCORE_FORMAT, SHARE_FORMAT } from "./palette.ts";
import { type CoverRow, knowsReadiness, type RankedRow } from "./rows.ts";
import { saidOf } from "./said.ts";

/** Twelve rows of 15.5 points, in pixels. */
const HEIGHT = 248;
/** More points than this get small marks, and only the first ones their places. */
const CROWDED = 24;

/** A series a verdict, told apart by shape as well as colour. Stop is a no. */
const SERIES: readonly {
  readonly kinds: readonly VerdictKind[];
  /** The choice that stands for it where one of several is chosen. */
  readonly option: OptionVerdict["kind"] | null;
  readonly color: string;
  readonly marker: "circle" | "diamond" | "square" | "triangle";
}[] = [
  { kinds: ["fund"], option: "choose", color: FOR, marker: "circle" },
  { kinds: ["fix-first"], option: null, color: "#9c6200", marker: "diamond" },
  { kinds: ["hold"], option: "close-behind", color: "#66707b", marker: "square" },
  { kinds: ["say-no", "stop"], option: "not-this", color: AGAINST, marker: "triangle" },
];

const ALIKE: (typeof SERIES)[number] = {
  kinds: SERIES.flatMap(({ kinds }) => kinds),
  option: null,
  color: ACCENT,
  marker: "circle",
};

/** Weight against the share of spend, from the page's own table; against what is covered where nothing is spent. */
export function weightChart(
  sheet: string,
  places: PagePlaces,
  cover: readonly CoverRow[],
  spent: boolean,
  manner: Manner,
  texts: Texts,
): AddChart {
  const words = texts.scorecard;
  return {
    kind: "chart",
    sheet,
    type: "bar",
    title: spent
      ? furthestApart(cover, places.chartWidths[0], texts)
      : manner === "verdicts"
        ? words.coverChart
        : words.coverFirstChart,
    data: places.coverData,
    at: { row: places.chartRow, column: 0 },
    look: {
      width: places.chartWidths[0],
      height: HEIGHT,
      colors: [GREY, ACCENT],
      valueFormat: SHARE_FORMAT,
      valueLabels: true,
      description: words.spendDescription,
    },
  };
}

/** Pixels of a chart's width for each character of its title: programs break a title that takes four fifths of it. */
const TITLE_CHARACTER = 11;

/** The title says what there is to see: the objective whose spend is furthest from its weight. */
function furthestApart(cover: readonly CoverRow[], width: number, texts: Texts): string {
  const apart = ({ weight, share }: CoverRow): number => Math.abs((share ?? weight) - weight);
  const [most] = [...cover].sort((a, b) => apart(b) - apart(a));
  if (!most) return "";
  return oneLine(texts.scorecard.spendFinding(most.name), Math.floor(width / TITLE_CHARACTER), [most.name]);
}

/** What lies along the value chart: costs, else readiness, else nothing, and it shows bars. */
export type Along = "cost" | "readiness" | "nothing";

export function alongOf(rows: readonly RankedRow[]): Along {
  if (rows.some(({ cost }) => cost !== null && cost !== 0)) return "cost";
  return knowsReadiness(rows) ? "readiness" : "nothing";
}

function placeAlong({ cost, readiness }: RankedRow, along: Along): number | null {
  return along === "cost" ? cost : readiness;
}

/** Value against cost or readiness, one point an investment; bars of the value where nothing is known of either. */
export function valueChart(
  sheet: string,
  figures: string,
  places: PagePlaces,
  rows: readonly RankedRow[],
  money: string,
  manner: Manner,
  limits: Limits,
  texts: Texts,
): AddChart {
  const words = texts.scorecard;
  const along = alongOf(rows);
  const base = { kind: "chart", sheet, at: { row: places.chartRow, column: SECOND_CHART } } as const;
  const whole = (columns: number) => ({ sheet: figures, row: 0, column: 0, rows: rows.length + 1, columns });
  if (along === "nothing") {
    return {
      ...base,
      type: "bar",
      title: manner === "verdicts" ? words.scoresChart : words.optionsChart,
      data: whole(2),
      look: {
        width: places.chartWidths[1],
        height: HEIGHT,
        colors: [ACCENT],
        valueFormat: SCORE_FORMAT,
        valueLabels: true,
        description: words.scoresDescription,
      },
    };
  }
  const priced = along === "cost";
  const crowded = rows.length > CROWDED;
  const series = seriesOf(rows, manner, texts);
  const dearest = dearestOf(rows);
  const step = axisStep(dearest);
  return {
    ...base,
    type: "scatter",
    title: priced ? words.scatterChart : words.readyChart,
    data: whole(series.length + 1),
    look: {
      width: places.chartWidths[1],
      height: HEIGHT,
      colors: series.map(({ color }) => color),
      markers: series.map(({ marker }) => marker),
      markerScale: crowded ? 0.5 : 1,
      pointLabels: rows.map(({ place }) => (place === null || (crowded && place > 5) ? "" : String(place))),
      valueFormat: SCORE_FORMAT,
      xFormat: priced ? shortened(money, dearest, texts) : SHARE_FORMAT,
      xFrom: 0,
      xTo: endOf(rows),
      xStep: priced ? step : 0.25,
      xTitle: priced ? words.cost : words.ready,
      yTitle: words.alignment,
      ...(manner === "verdicts" && {
        level: {
          data: { sheet: figures, row: rows.length + 1, column: 0, rows: 2, columns: 2 },
          label: `${texts.scoring.verdicts.fund} ≥ ${texts.common.points(limits.fund)}`,
        },
      }),
      description: words.scatterDescription,
    },
  };
}

function dearestOf(rows: readonly RankedRow[]): number {
  return rows.reduce((most, { cost }) => Math.max(most, cost ?? 0), 0);
}

/** Where the horizontal axis ends. */
function endOf(rows: readonly RankedRow[]): number {
  return alongOf(rows) === "cost" ? axisEnd(dearestOf(rows)) : 1;
}

/** Only verdicts that a point has, so that the legend names nothing that is not there; all alike while none is said. */
function seriesOf(
  rows: readonly RankedRow[],
  manner: Manner,
  texts: Texts,
): readonly (typeof SERIES)[number][] {
  if (manner === "open") return [ALIKE];
  const along = alongOf(rows);
  const shown = rows.filter((row) => row.place !== null && placeAlong(row, along) !== null);
  const had = new Set(shown.map(({ result }) => saidOf(result, texts).like));
  return SERIES.filter(({ kinds }) => kinds.some((kind) => had.has(kind)));
}

/**
 * What the value chart looks at: one column for what lies along, one for each verdict, #N/A where a row has another;
 * names and scores where nothing lies along. Below them the two ends of the line at what is enough for Fund.
 */
export function chartFigures(
  name: string,
  rows: readonly RankedRow[],
  manner: Manner,
  limits: Limits,
  texts: Texts,
): OwnedSheet {
  const words = texts.scorecard;
  const along = alongOf(rows);
  const sheet = { key: "scorecard.figures", name, looks: () => [], hidden: true } as const;
  const none: CellContent = { formula: "=NA()", cached: { error: "#N/A" } };
  if (along === "nothing") {
    const bars = rows.map(({ result, place }): CellContent[] => [
      result.name,
      place === null ? none : result.score.score,
    ]);
    return {
      ...sheet,
      contents: [[manner === "verdicts" ? words.investment : words.option, words.alignment], ...bars],
    };
  }
  const series = seriesOf(rows, manner, texts);
  const named = ({ kinds, option }: (typeof SERIES)[number]): string => {
    if (manner === "open") return words.alignment;
    return manner === "choice" && option ? texts.choice.kinds[option] : texts.scoring.verdicts[kinds[0]!];
  };
  const head: CellContent[] = [along === "cost" ? words.firstYear : words.readiness, ...series.map(named)];
  const lines = rows.map((row): CellContent[] => {
    const { result, place } = row;
    const at = placeAlong(row, along);
    const shown = place !== null && at !== null;
    return [
      at ?? none,
      ...series.map(({ kinds }) =>
        shown && kinds.includes(saidOf(result, texts).like) ? result.score.score : none,
      ),
    ];
  });
  const level = [0, endOf(rows)].map((at): CellContent[] =>
    head.map((_, column) => (column === 0 ? at : column === 1 ? limits.fund : null)),
  );
  return { ...sheet, contents: [head, ...lines, ...(manner === "verdicts" ? level : [])] };
}
