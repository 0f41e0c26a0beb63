import type { AddChart } from "#core/workbook/change-set.ts";
import { sameRange } from "#core/workbook/range.ts";
import { refOf } from "./marks.ts";
import type { Sheet } from "./services.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The identities of the charts on a sheet. */
export function chartIds(sheet: Sheet): number[] {
  return sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);
}

/** Adds a native chart: the first column of the data names the lines, its first row the series. */
export function putChart(sheet: Sheet, { type, title, data, at }: AddChart): void {
  const source = sheet
    .getParent()
    .getSheetByName(data.sheet)!
    .getRange(data.row + 1, data.column + 1, data.rows, data.columns);
  const empty = sheet.newChart();
  const chart = (type === "bar" ? empty.asBarChart() : empty.asColumnChart())
    .addRange(source)
    .setNumHeaders(1)
    .setOption("title", title)
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .build();
  sheet.insertChart(chart);
}

/** Takes away the chart that was added: the one over this data that was not there before. */
export function removeChart(sheet: Sheet, { data }: AddChart, others: readonly number[]): void {
  const added = sheet
    .getCharts()
    .filter((chart) => !others.includes(chart.getChartId() ?? -1) && showsData(chart, data));
  for (const chart of added) sheet.removeChart(chart);
}

function showsData(chart: Chart, data: AddChart["data"]): boolean {
  return chart.getRanges().some((range) => sameRange(refOf(range), data));
}

/** The charts of a sheet that the add-in made, as they were added. */
export function readCharts(sheet: Sheet): AddChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const [data] = chart.getRanges();
    if (!data) return [];
    const options = chart.getOptions();
    const place = chart.getContainerInfo();
    // Google gives the kind of a chart only through its builder.
    const type = String(chart.modify().getChartType()) === "BAR" ? "bar" : "column";
    const at = { row: place.getAnchorRow() - 1, column: place.getAnchorColumn() - 1 };
    const title: unknown = options.get("title");
    return [
      {
        kind: "chart",
        sheet: sheet.getName(),
        type,
        title: typeof title === "string" ? title : "",
        data: refOf(data),
        at,
      } as const,
    ];
  });
}
