import type { Model } from "@odoo/o-spreadsheet";
import type { AddChart } from "#core/workbook/look-changes.ts";
import { addressOf } from "#core/workbook/range.ts";
import type { Dispatch } from "./batch.ts";
import { dispatchPage } from "./document.ts";

const SIZE = { width: 560, height: 340 };

/** A native chart: the first column of the data labels the bars, every other column is a series. */
export function addChart(model: Model, dispatch: Dispatch, sheetId: string, change: AddChart): void {
  const { data } = change;
  const column = (offset: number): string => addressOf({ ...data, column: data.column + offset, columns: 1 });
  dispatchPage(dispatch, sheetId, change);
  const { look } = change;
  const series = Array.from({ length: data.columns - 1 }, (_, i) => ({
    dataSetId: String(i),
    dataRange: column(i + 1),
  }));
  dispatch("CREATE_CHART", {
    sheetId,
    chartId: model.uuidGenerator.smallUuid(),
    figureId: model.uuidGenerator.smallUuid(),
    col: change.at.column,
    row: change.at.row,
    offset: { x: 0, y: 0 },
    size: look ? { width: look.width, height: look.height } : SIZE,
    definition: {
      ...(change.type === "scatter"
        ? ({ type: "scatter", labelsAsText: false } as const)
        : ({ type: "bar", horizontal: change.type === "bar", stacked: look?.onePlace === true } as const)),
      title: { text: change.title, ...(look && ({ fontSize: 14, align: "left", bold: true } as const)) },
      legendPosition: series.length > 1 ? (look ? "bottom" : "top") : "none",
      dataSetStyles: Object.fromEntries(
        series.map(({ dataSetId }, i) => [
          dataSetId,
          look?.colors[i] ? { backgroundColor: look.colors[i] } : {},
        ]),
      ),
      ...(look?.valueLabels && { showValues: true }),
      dataSource: { type: "range", dataSets: series, dataSetsHaveTitle: true, labelRange: column(0) },
    },
  });
}
