import type { AddChart, ChartLook } from "#core/workbook/look-changes.ts";
import { addressOf, cellAddress, parseAddress, type RangeRef } from "#core/workbook/range.ts";
import type { Asked } from "./ask-looks.ts";
import { askChartLook, putChartLook, type SavedChartLook } from "./saved-chart.ts";
import type { SavedChart, SavedCharts } from "./saved-looks.ts";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", scatter: "XYScatter" } as const;

/**
 * Excel does not tell what a chart shows, and Microsoft's client as published on npm not in which colours, so the
 * add-in says both in the chart's name ("AlignScore Results!A1:B9 D1 #0f6a6e"): by that a chart that went with its
 * sheet can come back.
 */
const NAME = /^AlignScore (.+) ([A-Z]+\d+)((?: #[0-9a-f]{6})*)$/;

export function chartFor(change: AddChart): SavedChart {
  const colors = change.look?.colors ?? [];
  const name = ["AlignScore", addressOf(change.data), cellAddress(change.at), ...colors].join(" ");
  return { name, title: change.title, type: TYPES[change.type] };
}

/** Asks for the add-in's charts on a sheet. @param withLooks asks for their looks too, a second sync */
export function askCharts(
  context: Excel.RequestContext,
  sheet: string,
  withLooks = false,
): Asked<SavedCharts> {
  const charts = context.workbook.worksheets.getItem(sheet).charts;
  charts.load("items/name,items/chartType,items/title/text");
  const ours = (): Excel.Chart[] => charts.items.filter(({ name }) => NAME.test(name));
  let looks: Asked<SavedChartLook>[] = [];
  return {
    more: () => {
      if (!withLooks) return false;
      looks = ours().map((chart) => {
        const count = (dataOf(chart.name)?.columns ?? 1) - 1;
        return askChartLook(chart, { scatter: chart.chartType === TYPES.scatter, count });
      });
      return looks.length > 0;
    },
    answer: () => ({
      kind: "charts",
      charts: ours().map(({ name, title, chartType }, i) => {
        const look = looks[i]?.answer();
        return { name, title: title.text, type: chartType, ...(look && { look }) };
      }),
    }),
  };
}

function dataOf(name: string): RangeRef | null {
  return parseAddress(NAME.exec(name)?.[1] ?? "");
}

/** Makes the add-in's charts on a sheet those given: takes away those not among them, adds the missing ones. */
export function putCharts(
  worksheet: Excel.Worksheet,
  context: Excel.RequestContext,
  current: readonly SavedChart[],
  wanted: readonly SavedChart[],
): void {
  for (const { name } of current) {
    if (!wanted.some((chart) => chart.name === name)) worksheet.charts.getItem(name).delete();
  }
  for (const chart of wanted) {
    if (!current.some(({ name }) => name === chart.name)) addChart(worksheet, context, chart);
  }
}

export function addChart(
  worksheet: Excel.Worksheet,
  context: Excel.RequestContext,
  saved: SavedChart,
  look?: ChartLook,
): void {
  const [, , corner = "", colors = ""] = NAME.exec(saved.name) ?? [];
  const data = dataOf(saved.name);
  if (!data) return;
  const source = context.workbook.worksheets
    .getItem(data.sheet)
    .getRangeByIndexes(data.row, data.column, data.rows, data.columns);
  const chart = worksheet.charts.add(saved.type, source, "Columns");
  chart.name = saved.name;
  chart.title.text = saved.title;
  chart.setPosition(corner);
  if (saved.look) putChartLook(chart, saved.look, colors.match(/#\w+/g) ?? []);
  if (look) putLook(chart, look, saved.type === "XYScatter", data.columns - 1);
}

/** The house's colours and sizes; a pixel is three quarters of a point. */
function putLook(chart: Excel.Chart, look: ChartLook, scatter: boolean, count: number): void {
  chart.width = look.width * 0.75;
  chart.height = look.height * 0.75;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.legend.position = "Bottom";
  for (let i = 0; i < count; i++) {
    const series = chart.series.getItemAt(i);
    const color = look.colors[i] ?? "#0f6a6e";
    if (!scatter) series.format.fill.setSolidColor(color);
    else {
      series.markerStyle = MARKERS[look.markers?.[i] ?? "circle"];
      series.markerSize = Math.round(11 * (look.markerScale ?? 1));
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
    }
    if (look.valueLabels) {
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = look.valueFormat;
    }
    if (look.onePlace) series.overlap = 100;
  }
  chart.axes.valueAxis.numberFormat = look.valueFormat;
  if (look.xFormat !== undefined) chart.axes.categoryAxis.numberFormat = look.xFormat;
  if (look.xFrom !== undefined) chart.axes.categoryAxis.minimum = look.xFrom;
  if (look.xTo !== undefined) chart.axes.categoryAxis.maximum = look.xTo;
  if (look.xStep !== undefined) chart.axes.categoryAxis.majorUnit = look.xStep;
  if (look.xTitle !== undefined) chart.axes.categoryAxis.title.text = look.xTitle;
  if (look.yTitle !== undefined) chart.axes.valueAxis.title.text = look.yTitle;
}

const MARKERS = { circle: "Circle", diamond: "Diamond", square: "Square", triangle: "Triangle" } as const;
