import type { Change } from "#core/workbook/change-set.ts";
import type { PageDraft } from "../scorecard/draft.ts";
import type { Scored } from "../understand.ts";
import type { WorkedOut } from "./funding-sheet.ts";
import { layOutBand, layOutTiles } from "./page/head.ts";
import { layOutList } from "./page/list.ts";
import { pageLooks } from "./page/looks.ts";
import { LIST_ROW, type Manner, planPage } from "./page/plan-page.ts";
import { layOutRoadmap } from "./page/roadmap.ts";

const LIST_HEADER = 8;
/** Rows beside the chart, so that the roadmap begins below it. */
const CHART_ROWS = 12;

/** Lays the plan out as one page: title and figures, what is in and out beside the chart, the roadmap below. */
export function layOutPlan(
  sheet: string,
  understanding: Scored,
  worked: WorkedOut,
  manner: Manner,
): {
  readonly draft: PageDraft;
  readonly looks: readonly Change[];
  readonly chartAt: { row: number; column: number };
} {
  const page = planPage(sheet, understanding, worked, manner);
  const { draft, last } = page;
  layOutBand(page);
  layOutTiles(page);
  const afterList = layOutList(page, LIST_HEADER);
  const header = Math.max(afterList, LIST_HEADER + 1 + CHART_ROWS) + 1;
  for (let row = afterList; row < header; row++) draft.height(row, row === header - 1 ? 12 : LIST_ROW);
  if (worked.schedule) layOutRoadmap(page, header, worked.schedule);
  // What is printed ends with the last cell: the chart must not reach below it.
  else draft.put(header - 1, 0, null);
  return { draft, looks: pageLooks(page, LIST_HEADER), chartAt: { row: LIST_HEADER, column: last - 1 } };
}
