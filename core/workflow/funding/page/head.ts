import { planSheetTexts } from "#core/messages/plan-pane.ts";
import type { CellFormat } from "#core/workbook/look-changes.ts";
import { listLine } from "../../scorecard/fit-line.ts";
import {
  ACCENT,
  INK,
  INSET,
  INSET_RIGHT,
  PAPER,
  QUIET,
  SCORE_FORMAT,
  WHITE,
} from "../../scorecard/palette.ts";
import { nextMoneyText } from "../next-money.ts";
import type { PlanPage } from "./plan-page.ts";

/** Characters below the figure of what more money buys. */
const NEXT_LINE = 58;

/** Title, date, and the plan in one sentence. */
export function layOutBand(page: PlanPage): void {
  const { draft, last, manner, worked } = page;
  const { texts, names, money } = manner;
  const { plan } = worked;
  const words = planSheetTexts(texts);
  const subtitle = words.bestSet(money(plan.budget));
  const business = names.business ?? "";
  draft.style(0, 0, 3, last + 1, { numberFormat: INSET });
  draft.style(0, 0, 2, last + 1, { fill: ACCENT, color: WHITE, vertical: "middle" });
  draft.put(0, 0, business === "" ? subtitle : business, { bold: true, size: 20 });
  draft.put(1, 0, business === "" ? words.basis : subtitle);
  const date = names.date ?? "";
  draft.put(1, last, date === "" ? null : texts.scorecard.review(date), {
    align: "right",
    numberFormat: INSET_RIGHT,
  });
  const offered = plan.in.length + plan.out.length + plan.apart.length;
  const proof = plan.status === "proved" ? words.isProved : words.isNearly(texts.common.percent(plan.gap));
  const next = nextMoneyText(plan, page.words, texts);
  draft.put(2, 0, `${words.summary(plan.in.length, offered, proof)} ${next}`, {
    bold: true,
    size: 12,
    color: INK,
    vertical: "middle",
  });
  [30, 19, 25, 4].forEach((points, row) => draft.height(row, points));
}

/** The headline figures. */
export function layOutTiles(page: PlanPage): void {
  const { draft, last, quarters, manner, worked } = page;
  const { texts, format, money } = manner;
  const words = planSheetTexts(texts);
  const { plan } = worked;
  const left = plan.budget - plan.used;
  const tiles = [
    { at: 0, over: 2, label: words.budget, value: plan.budget, format, line: words.firstYearCosts },
    {
      at: 2,
      over: 3,
      label: words.used,
      value: plan.used,
      format,
      line: left < 0 ? words.over(money(-left)) : words.left(money(left)),
    },
    {
      at: 5,
      over: 1 + quarters,
      label: words.value,
      value: plan.value,
      format: SCORE_FORMAT,
      line: words.valueOf(plan.in.length),
    },
    {
      at: last - 1,
      over: 2,
      label: words.next,
      value: plan.next?.extra ?? words.nothing,
      format,
      line: plan.next ? listLine(plan.next.comesIn.map(page.words.nameOf), NEXT_LINE, texts, words.buys) : "",
    },
  ];
  [17, 29, 16, 8].forEach((points, i) => draft.height(4 + i, points));
  const ground: CellFormat = { fill: PAPER, vertical: "middle", align: "left" };
  for (const { at, over, label, value, format: written, line } of tiles) {
    const quiet: CellFormat = { ...ground, size: 10, color: QUIET, numberFormat: INSET };
    draft.merged(4, at, 1, over, label, { ...quiet, bold: true });
    draft.merged(5, at, 1, over, value, {
      ...ground,
      size: 22,
      bold: true,
      color: INK,
      numberFormat: typeof value === "string" ? INSET : `" "${written}`,
    });
    draft.merged(6, at, 1, over, line, quiet);
    draft.style(4, at, 3, 1, { borders: { left: { weight: "thick", color: ACCENT } } });
  }
}
