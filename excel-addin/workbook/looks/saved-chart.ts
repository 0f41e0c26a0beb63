import type { Asked } from "./ask-looks.ts";

type Series = Excel.Interfaces.ChartSeriesUpdateData;

/** How a chart of ours looks, in Excel's own words: all that `putLook` sets. */
export interface SavedChartLook {
  readonly chart: Excel.Interfaces.ChartUpdateData;
  readonly series: readonly Series[];
}

const OF_MARKS = ["markerStyle", "markerSize", "markerBackgroundColor", "markerForegroundColor"] as const;
const OF_BARS = ["hasDataLabels", "overlap"] as const;
const OF_NUMBERS = ["numberFormat", "minimum", "maximum", "majorUnit"] as const;

export interface ChartShape {
  readonly scatter: boolean;
  /** How many series it has. */
  readonly count: number;
}

/** Asks for the looks of a chart, one sync. */
export function askChartLook(chart: Excel.Chart, { scatter, count }: ChartShape): Asked<SavedChartLook> {
  chart.load("width,height");
  const font = chart.title.format.font.load("size,bold");
  const legend = chart.legend.load("position");
  const value = chart.axes.valueAxis.load("numberFormat");
  const category = chart.axes.categoryAxis;
  if (scatter) category.load(OF_NUMBERS.join());
  const titles = [value, category].map(({ title }) => title.load("text"));
  const wanted: readonly (keyof Series & keyof Excel.ChartSeries)[] = scatter ? OF_MARKS : OF_BARS;
  const series = Array.from({ length: count }, (_, i) => chart.series.getItemAt(i).load(wanted.join()));
  return {
    answer: () => {
      const [up, along] = titles.map(({ text }) => (text ? { title: { text } } : {}));
      return {
        chart: {
          width: chart.width,
          height: chart.height,
          title: { format: { font: { size: font.size, bold: font.bold } } },
          legend: { position: legend.position },
          axes: {
            valueAxis: { numberFormat: value.numberFormat, ...up },
            categoryAxis: { ...(scatter && picked(category, OF_NUMBERS)), ...along },
          },
        },
        series: series.map((one) => picked(one, wanted)),
      };
    },
  };
}

/** @param fills "#rrggbb", one for each series; none where not known */
export function putChartLook(chart: Excel.Chart, saved: SavedChartLook, fills: readonly string[]): void {
  chart.set(saved.chart);
  // Values at the bars are written like those of the axis (`putLook`).
  const { numberFormat } = saved.chart.axes?.valueAxis ?? {};
  saved.series.forEach((one, i) => {
    const series = chart.series.getItemAt(i);
    series.set(one);
    if (one.hasDataLabels && numberFormat !== undefined) series.dataLabels.numberFormat = numberFormat;
  });
  if (saved.chart.axes?.categoryAxis?.numberFormat !== undefined) return;
  fills.forEach((color, i) => chart.series.getItemAt(i).format.fill.setSolidColor(color));
}

/** What was loaded of an object, without what Excel has no answer to. */
function picked<T, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const entries = keys.map((key) => [key, from[key]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== "")) as Partial<
    Pick<T, K>
  >;
}
