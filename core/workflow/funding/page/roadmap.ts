import { planSheetTexts } from "#core/messages/plan-pane.ts";
import type { CellFormat, Line } from "#core/workbook/look-changes.ts";
import { oneLine } from "../../scorecard/fit-line.ts";
import { ACCENT, INK, QUIET, VERDICT_TINTS, WHITE } from "../../scorecard/palette.ts";
import { dayLabel } from "../day-label.ts";
import { QUARTERS, type Schedule, type ScheduleLine } from "../funding-schedule.ts";
import {
  capital,
  FIXED,
  head,
  LIST_ROW,
  type PlanPage,
  rowHeight,
  strong,
  thin,
  wrapOf,
} from "./plan-page.ts";

const ROADMAP_ROW = 28;
/** Characters of what something waits for. */
const WAIT_LINE = 54;

const white: Line = { weight: "medium", color: WHITE };

/** What happens in which quarter, as coloured cells, and the money of each quarter below. */
export function layOutRoadmap(page: PlanPage, header: number, schedule: Schedule): void {
  const { draft, manner, last, quarters } = page;
  const { texts, format } = manner;
  const words = planSheetTexts(texts);
  const first = FIXED.length;
  draft.height(header, 19);
  draft.style(header, 0, 1, last + 1, head);
  draft.put(header, 1, words.when);
  const isOneYear = schedule.quarters.length <= QUARTERS;
  const cost = isOneYear ? texts.scorecard.firstYear : texts.pane.investments.sorts.cost;
  draft.put(header, 3, cost, { align: "right" });
  schedule.quarters.forEach(({ year, quarter }, k) =>
    draft.put(header, first + k, texts.plan.quarter(quarter, String(year)), { align: "center" }),
  );
  draft.put(header, last, words.waitsFor);
  let row = header + 1;
  for (const line of schedule.lines) {
    rowHeight(page, row, ROADMAP_ROW, line.name);
    draft.style(row, 0, 1, last + 1, { color: INK, vertical: "middle", borders: { bottom: thin } });
    draft.put(row, 1, line.name, { bold: true, ...wrapOf(line.name) });
    draft.put(row, 3, line.cost, { align: "right", numberFormat: format });
    for (let k = 0; k < quarters; k++) {
      const look = phaseOf(line, k);
      if (!look) continue;
      draft.put(row, first + k, words[look.phase], {
        align: "center",
        bold: true,
        fill: look.fill,
        color: look.color,
        borders: { left: white, right: white },
      });
    }
    draft.put(row, last, waitsText(page, line));
    row++;
  }
  const sums: CellFormat = { vertical: "middle" };
  draft.style(row, 0, 1, last + 1, { ...sums, bold: true, borders: { top: strong } });
  draft.style(row + 1, 0, 1, last + 1, { ...sums, color: QUIET });
  draft.height(row, LIST_ROW);
  draft.height(row + 1, LIST_ROW);
  draft.put(row, 1, words.moneyByQuarter);
  draft.put(row + 1, 1, words.addsUp);
  draft.put(
    row,
    3,
    schedule.used.reduce((sum, amount) => sum + amount, 0),
    { align: "right", numberFormat: format },
  );
  let sum = 0;
  schedule.used.forEach((amount, k) => {
    sum += amount;
    draft.put(row, first + k, amount, { align: "center", numberFormat: format });
    draft.put(row + 1, first + k, sum, { align: "center", numberFormat: format });
  });
}

function waitsText(page: PlanPage, { start, waits }: ScheduleLine): string {
  const { texts } = page.manner;
  const words = planSheetTexts(texts);
  const parts = waits.map((wait) => {
    switch (wait.kind) {
      case "needs":
        return words.after(page.words.nameOf(wait.id));
      case "date":
        return words.notBefore(dayLabel(wait.day, texts));
      case "money":
        return words.money;
      case "people-days":
        return words.days;
    }
  });
  if (start === null) parts.unshift(words.doesNotFit);
  return parts.length === 0 ? words.nothing : oneLine(capital(parts.join("; ")), WAIT_LINE, page.names);
}

interface Phase {
  readonly phase: "prepare" | "build" | "inUse";
  readonly fill: string;
  readonly color: string;
}

/** What a quarter is for: waiting for what it needs, building, in use from then on. */
function phaseOf({ start, length, waits }: ScheduleLine, quarter: number): Phase | null {
  if (start === null) return null;
  const prepares = waits.some(({ kind }) => kind === "needs" || kind === "date");
  if (quarter < start) return prepares ? { phase: "prepare", ...VERDICT_TINTS["fix-first"] } : null;
  if (quarter < start + length) return { phase: "build", fill: ACCENT, color: WHITE };
  return { phase: "inUse", ...VERDICT_TINTS.fund };
}
