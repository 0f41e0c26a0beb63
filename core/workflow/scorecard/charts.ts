import type { OptionVerdict, VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { AddChart } from "#core/workbook/change-set.ts";
import type { OwnedSheet } from "../results/owned-sheet.ts";
import type { PagePlaces } from "./page.ts";
import { ACCENT, AGAINST, FOR, GREY, SCORE_FORMAT, SHARE_FORMAT } from "./palette.ts";
import type { RankedRow } from "./rows.ts";
import { isChoice, saidOf } from "./said.ts";

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

/** Weight against the share of spend, from the page's own table; against what is covered where nothing is spent. */
export function weightChart(sheet: string, places: PagePlaces, spent: boolean, texts: Texts): AddChart {
  const words = texts.scorecard;
  return {
    kind: "chart",
    sheet,
    type: "bar",
    title: spent ? words.spendChart : words.coverChart,
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

/** Value against cost (or readiness, where nothing has a cost), one point an investment. */
export function valueChart(
  sheet: string,
  figures: string,
  places: PagePlaces,
  rows: readonly RankedRow[],
  axisMoney: string | null,
  texts: Texts,
): AddChart {
  const words = texts.scorecard;
  const priced = axisMoney !== null;
  const crowded = rows.length > CROWDED;
  return {
    kind: "chart",
    sheet,
    type: "scatter",
    title: priced ? words.scatterChart : words.readyChart,
    data: { sheet: figures, row: 0, column: 0, rows: rows.length + 1, columns: SERIES.length + 1 },
    at: { row: places.chartRow, column: 4 },
    look: {
      width: 568,
      height: HEIGHT,
      colors: SERIES.map(({ color }) => color),
      markers: SERIES.map(({ marker }) => marker),
      markerScale: crowded ? 0.5 : 1,
      pointLabels: rows.map(({ place }) => (place === null || (crowded && place > 5) ? "" : String(place))),
      valueFormat: SCORE_FORMAT,
      xFormat: axisMoney ?? SHARE_FORMAT,
      xTitle: priced ? words.cost : words.ready,
      yTitle: words.alignment,
      description: words.scatterDescription,
    },
  };
}

/** What the value chart looks at: one column for what lies along, one for each verdict, #N/A where a row has another. */
export function chartFigures(
  name: string,
  rows: readonly RankedRow[],
  priced: boolean,
  texts: Texts,
): OwnedSheet {
  const words = texts.scorecard;
  const chosen = isChoice(rows.map(({ result }) => result));
  const none: CellContent = { formula: "=NA()", cached: { error: "#N/A" } };
  const head: CellContent[] = [
    priced ? words.firstYear : words.readiness,
    ...SERIES.map(({ kinds, option }) =>
      chosen ? (option === null ? null : texts.choice.kinds[option]) : texts.scoring.verdicts[kinds[0]!],
    ),
  ];
  const lines = rows.map(({ result, place, cost }): CellContent[] => {
    const along = priced ? cost : result.score.readiness;
    const shown = place !== null && along !== null;
    return [
      along ?? none,
      ...SERIES.map(({ kinds }) =>
        shown && kinds.includes(saidOf(result, texts).like) ? result.score.score : none,
      ),
    ];
  });
  return { key: "scorecard.figures", name, contents: [head, ...lines], looks: () => [], hidden: true };
}
