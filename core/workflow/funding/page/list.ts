import { planSheetTexts, planTexts } from "#core/messages/plan-pane.ts";
import { listLine, oneLine } from "../../scorecard/fit-line.ts";
import { AGAINST, INK, INSET_WIDE, QUIET, SCORE_FORMAT, VERDICT_TINTS } from "../../scorecard/palette.ts";
import { causeLine } from "../../scorecard/reason-line.ts";
import type { FundingLine } from "../funding-plan.ts";
import { reasonText } from "../funding-words.ts";
import { capital, head, LIST_ROW, type PlanPage, rowHeight, thin, wrapOf } from "./plan-page.ts";

/** Characters of a reason in the columns that it runs over. */
const REASON_LINE = 76;

/**
 * What is in, the line, and what is out, each with its reason.
 * @returns the first row below it
 */
export function layOutList(page: PlanPage, header: number): number {
  const { draft, manner, worked, last } = page;
  const { texts, money } = manner;
  const words = planSheetTexts(texts);
  const { plan } = worked;
  const wide = last - 1;
  draft.height(header, 19);
  draft.style(header, 0, 1, wide, head);
  draft.put(header, 1, words.inOrder);
  draft.put(header, 2, texts.scorecard.verdict, { align: "center" });
  draft.put(header, 3, texts.scorecard.firstYear, { align: "right" });
  draft.put(header, 4, words.addsUp, { align: "right" });
  draft.put(header, 5, words.points, { align: "right" });
  draft.put(header, 6, texts.scorecard.why, { numberFormat: INSET_WIDE });
  let row = header + 1;
  plan.in.forEach((line, i) => writeLine(page, row++, line, i + 1, inReason(page, line)));
  draft.style(row - 1, 0, 1, wide, { borders: { bottom: { weight: "medium", color: AGAINST } } });
  draft.height(row, LIST_ROW);
  draft.put(row, 1, words.line(money(plan.budget)), { bold: true, color: AGAINST, vertical: "middle" });
  row++;
  for (const { kind, name, used, most } of plan.limits)
    if (kind === "later") {
      const said = planTexts(texts).laterUsed(name, money(used), most === Infinity ? null : money(most));
      draft.put(row++, 1, said, { color: QUIET, vertical: "middle" });
    }
  const why = (line: FundingLine): string =>
    line.role === "no" ? ownReason(page, line.id) : reasonText(line, page.words, texts);
  for (const line of [...plan.out, ...plan.apart]) writeLine(page, row++, line, null, capital(why(line)));
  return row;
}

function writeLine(page: PlanPage, row: number, line: FundingLine, place: number | null, why: string): void {
  const { draft, manner, last } = page;
  const kind = page.verdicts.get(line.id) ?? "hold";
  rowHeight(page, row, LIST_ROW, line.name);
  draft.style(row, 0, 1, last - 1, { color: INK, vertical: "middle", borders: { bottom: thin } });
  draft.put(row, 0, place, { color: QUIET, align: "center", numberFormat: "0" });
  draft.put(row, 1, line.name, { bold: place !== null, ...wrapOf(line.name) });
  draft.put(row, 2, manner.texts.scoring.verdicts[kind], {
    bold: true,
    align: "center",
    ...VERDICT_TINTS[kind],
  });
  draft.put(row, 3, line.cost, { align: "right", numberFormat: manner.format });
  draft.put(row, 4, place === null ? null : line.running, {
    align: "right",
    color: QUIET,
    numberFormat: manner.format,
  });
  draft.put(row, 5, line.value, { align: "right", bold: place !== null, numberFormat: SCORE_FORMAT });
  draft.put(row, 6, oneLine(why, REASON_LINE, page.names), { numberFormat: INSET_WIDE });
}

function inReason(page: PlanPage, { id, role, cost, value }: FundingLine): string {
  const { texts, money } = page.manner;
  const words = planSheetTexts(texts);
  if (role === "kept") return words.kept;
  const bundle = page.worked.plan.bundles.find(({ ids }) => ids.includes(id));
  const rate =
    cost !== null && cost > 0
      ? words.pointsEach(texts.common.points((1000 * value) / cost), money(1000))
      : "";
  const said = [role === "locked-in" ? words.keptIn : "", rate].filter((part) => part !== "");
  return bundle
    ? listLine(bundle.needed.map(page.words.nameOf), REASON_LINE, texts, (list) =>
        [...said, words.with(list)].join(", "),
      )
    : said.join(", ");
}

function ownReason(page: PlanPage, id: string): string {
  const { scorecard, reading } = page.understanding;
  const found = scorecard.results.find(({ investmentId }) => investmentId === id);
  return found ? causeLine(found, reading.strategy, REASON_LINE, page.manner.texts) : "";
}
