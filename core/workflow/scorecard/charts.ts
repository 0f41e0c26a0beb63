import type { OptionVerdict, VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { AddChart } from "#core/workbook/look-changes.ts";
import type { Manner } from "../manner.ts";
import type { OwnedSheet } from "../results/owned-sheet.ts";
import type { PagePlaces } from "./page.ts";
import { ACCENT, AGAINST, FOR, GREY, SCORE_FORMAT, SHARE_FORMAT } from "./palette.ts";
import { knowsReadiness, type RankedRow } from "./rows.ts";
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
  spent: boolean,
  manner: Manner,
  texts: Texts,
): AddChart {
  const words = texts.scorecard;
  return {
    kind: "chart",
    sheet,
    type: "bar",
    title: spent ? words.spendChart : manner === "verdicts" ? words.coverChart : words.coverFirstChart,
    data: places.coverData,
    at: { row: places.chartRow, column: 0 },
    look: {
      width: 424,
      height: HEIGHT,
      colors: [GREY, ACCENT],
      valueFormat: SHARE_FORMAT,
      valueLabels: true,
      description: words.spendDescription,
    },
  };
}

/** What lies along the value chart: costs, else readiness, else nothing, and it shows bars. */
export type Along = "cost" | "readiness" | "nothing";

export function alongOf(rows: readonly RankedRow[]): Along {
  if (rows.some(({ cost }) => cost !== null && cost !== 0)) return "cost";
  return knowsReadiness(rows) ? "readiness" : "nothing";
}

function placeAlong({ result, cost }: RankedRow, along: Along): number | null {
  return along === "cost" ? cost : result.score.readiness;
}

/** Value against cost or readiness, one point an investment; bars of the value where nothing is known of either. */
export function valueChart(
  sheet: string,
  figures: string,
  places: PagePlaces,
  rows: readonly RankedRow[],
  money: string,
  manner: Manner,
  texts: Texts,
): AddChart {
  const words = texts.scorecard;
  const along = alongOf(rows);
  const base = { kind: "chart", sheet, at: { row: places.chartRow, column: 4 } } as const;
  const whole = (columns: number) => ({ sheet: figures, row: 0, column: 0, rows: rows.length + 1, columns });
  if (along === "nothing") {
    return {
      ...base,
      type: "bar",
      title: manner === "verdicts" ? words.scoresChart : words.optionsChart,
      data: whole(2),
      look: {
        width: 568,
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
  const dearest = rows.reduce((most, { cost }) => Math.max(most, cost ?? 0), 0);
  const step = axisStep(dearest);
  return {
    ...base,
    type: "scatter",
    title: priced ? words.scatterChart : words.readyChart,
    data: whole(series.length + 1),
    look: {
      width: 568,
      height: HEIGHT,
      colors: series.map(({ color }) => color),
      markers: series.map(({ marker }) => marker),
      markerScale: crowded ? 0.5 : 1,
      pointLabels: rows.map(({ place }) => (place === null || (crowded && place > 5) ? "" : String(place))),
      valueFormat: SCORE_FORMAT,
      xFormat: priced ? (dearest < IN_THOUSANDS ? money : inThousands(money, texts)) : SHARE_FORMAT,
      xFrom: 0,
      xTo: priced ? step * Math.ceil(dearest / step + LEAST_AIR) : 1,
      xStep: priced ? step : 0.25,
      xTitle: priced ? words.cost : words.ready,
      yTitle: words.alignment,
      description: words.scatterDescription,
    },
  };
}

/** Room right of the dearest one for its mark, as a part of a step. */
const LEAST_AIR = 0.1;
/** Amounts are long words in some currencies and languages: more of them along the axis would be turned. */
const STEPS = 4;

/** A round step of which about four reach the amount: 1, 2, 2.5 or 5 with noughts. */
function axisStep(amount: number): number {
  const least = amount / STEPS;
  const ten = 10 ** Math.floor(Math.log10(least));
  return ten * [1, 2, 2.5, 5, 10].find((times) => times * ten >= least * (1 - 1e-9))!;
}

/** Amounts from here on are shown in thousands along the axis, where whole ones would run into each other. */
const IN_THOUSANDS = 20_000;

/** A trailing comma of a number format divides by a thousand. @param format of whole amounts: `"€"#,##0` */
function inThousands(format: string, { scorecard: { thousands } }: Texts): string {
  return format.replace("#,##0", `#,##0,"${thousands}"`);
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
 * names and scores where nothing lies along.
 */
export function chartFigures(
  name: string,
  rows: readonly RankedRow[],
  manner: Manner,
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
  return { ...sheet, contents: [head, ...lines] };
}
