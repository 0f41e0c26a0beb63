import type { AddChart } from "#core/workbook/change-set.ts";
import { addressOf, cellAddress, parseAddress } from "#core/workbook/range.ts";
import type { Asked } from "./ask-looks.ts";
import type { SavedChart, SavedCharts } from "./saved-looks.ts";

const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;

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

export function addChart(worksheet: Excel.Worksheet, context: Excel.RequestContext, saved: SavedChart): void {
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
}
