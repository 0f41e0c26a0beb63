import type { AddChart, ChartLook } from "#core/workbook/look-changes.ts";
import { addressOf, cellAddress, parseAddress } from "#core/workbook/range.ts";
import type { Asked } from "./ask-looks.ts";
import type { SavedChart, SavedCharts } from "./saved-looks.ts";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", scatter: "XYScatter" } as const;

/**
 * Excel does not tell what a chart shows, so the add-in says it in the chart's name ("AlignScore Results!A1:B9 D1"):
 * by that a chart that went with its sheet can come back.
 */
const NAME = /^AlignScore (.+) ([A-Z]+\d+)$/;

export function chartFor(change: AddChart): SavedChart {
  const name = `AlignScore ${addressOf(change.data)} ${cellAddress(change.at)}`;
  return { name, title: change.title, type: TYPES[change.type] };
}

/** Asks for the add-in's charts on a sheet. */
export function askCharts(context: Excel.RequestContext, sheet: string): Asked<SavedCharts> {
  const charts = context.workbook.worksheets.getItem(sheet).charts;
  charts.load("items/name,items/chartType,items/title/text");
  return {
    answer: () => ({
      kind: "charts",
      charts: charts.items
        .filter(({ name }) => NAME.test(name))
        .map(({ name, title, chartType }) => ({ name, title: title.text, type: chartType })),
    }),
  };
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
  const [, address = "", corner = ""] = NAME.exec(saved.name) ?? [];
  const data = parseAddress(address);
  if (!data) return;
  const source = context.workbook.worksheets
    .getItem(data.sheet)
    .getRangeByIndexes(data.row, data.column, data.rows, data.columns);
  const chart = worksheet.charts.add(saved.type, source, "Columns");
  chart.name = saved.name;
  chart.title.text = saved.title;
  chart.setPosition(corner);
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
