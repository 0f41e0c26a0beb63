import type { AddChart, ChartLook } from "#core/workbook/look-changes.ts";
import { sameRange } from "#core/workbook/range.ts";
import { refOf } from "./marks.ts";
import type { Sheet } from "./services.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The identities of the charts on a sheet. */
export function chartIds(sheet: Sheet): number[] {
  return sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);
}

/** One of a chart's looks, in the words of Google's charts. */
type Option = readonly [option: string, value: unknown];

/** A chart of ours on a sheet that was taken away. */
export interface SavedChart {
  readonly chart: AddChart;
  readonly options: readonly Option[];
}

const AXES = ["hAxis", "vAxis"].flatMap((axis) =>
  ["viewWindow.min", "viewWindow.max", "gridlines.count", "title"].map((what) => `${axis}.${what}`),
);
const OPTIONS = [
  ...["width", "height", "colors", "series", "titleTextStyle", "legend", "alternativeText", "isStacked"],
  ...AXES,
];

/** Adds a native chart: the first column of the data names the lines, its first row the series. */
export function putChart(
  sheet: Sheet,
  { type, title, data, at, look }: AddChart,
  options: readonly Option[] = look ? lookOptions(look, type) : [],
): void {
  const source = sheet
    .getParent()
    .getSheetByName(data.sheet)!
    .getRange(data.row + 1, data.column + 1, data.rows, data.columns);
  const empty = sheet.newChart();
  const kind = {
    bar: () => empty.asBarChart(),
    column: () => empty.asColumnChart(),
    scatter: () => empty.asScatterChart(),
  };
  const builder = kind[type]().addRange(source).setNumHeaders(1).setOption("title", title);
  for (const [option, value] of options) builder.setOption(option, value);
  sheet.insertChart(builder.setPosition(at.row + 1, at.column + 1, 0, 0).build());
}

/** The house's colours and sizes, in the words of Google's charts. */
function lookOptions(look: ChartLook, type: AddChart["type"]): Option[] {
  const series = look.colors.map((color, i) => ({
    color,
    ...(type === "scatter" && {
      pointShape: look.markers?.[i] ?? "circle",
      pointSize: Math.round(11 * (look.markerScale ?? 1)),
    }),
    ...(look.valueLabels && { dataLabel: "value" }),
  }));
  const along = type === "bar" ? "vAxis" : "hAxis";
  const up = type === "bar" ? "hAxis" : "vAxis";
  return [
    ["width", look.width],
    ["height", look.height],
    ["colors", [...look.colors]],
    ["series", Object.fromEntries(series.map((each, i) => [i, each]))],
    ["titleTextStyle", { fontSize: 14, bold: true }],
    ["legend", { position: "bottom" }],
    ["alternativeText", look.description],
    ...(look.onePlace ? [["isStacked", true] as [string, unknown]] : []),
    ...(look.xFrom === undefined ? [] : [[`${along}.viewWindow.min`, look.xFrom] as [string, unknown]]),
    ...(look.xTo === undefined ? [] : [[`${along}.viewWindow.max`, look.xTo] as [string, unknown]]),
    ...(look.xStep === undefined || look.xTo === undefined
      ? []
      : [
          [`${along}.gridlines.count`, 1 + Math.round((look.xTo - (look.xFrom ?? 0)) / look.xStep)] as [
            string,
            unknown,
          ],
        ]),
    ...(look.xTitle === undefined ? [] : [[`${along}.title`, look.xTitle] as [string, unknown]]),
    ...(look.yTitle === undefined ? [] : [[`${up}.title`, look.yTitle] as [string, unknown]]),
  ];
}

/** Takes away the chart that was added: the one over this data that was not there before. */
export function removeChart(sheet: Sheet, { data }: AddChart, others: readonly number[]): void {
  const added = sheet
    .getCharts()
    .filter((chart) => !others.includes(chart.getChartId() ?? -1) && showsData(chart, data));
  for (const chart of added) sheet.removeChart(chart);
}

const KINDS: Readonly<Record<string, AddChart["type"]>> = {
  BAR: "bar",
  COLUMN: "column",
  SCATTER: "scatter",
};

function showsData(chart: Chart, data: AddChart["data"]): boolean {
  return chart.getRanges().some((range) => sameRange(refOf(range), data));
}

/** The charts of a sheet that the add-in made, as they were added. */
export function readCharts(sheet: Sheet): SavedChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const [data] = chart.getRanges();
    if (!data) return [];
    const options = chart.getOptions();
    const place = chart.getContainerInfo();
    // Google gives the kind of a chart only through its builder.
    const type = KINDS[String(chart.modify().getChartType())] ?? "column";
    const at = { row: place.getAnchorRow() - 1, column: place.getAnchorColumn() - 1 };
    const title: unknown = options.get("title");
    const added = {
      kind: "chart",
      sheet: sheet.getName(),
      type,
      title: typeof title === "string" ? title : "",
      data: refOf(data),
      at,
    } as const;
    const looks = OPTIONS.map((name): Option => [name, options.get(name)]);
    // Google answers null to what was never set, whatever the types say.
    return [{ chart: added, options: looks.filter(([, value]) => value !== null && value !== undefined) }];
  });
}
