import type { Change } from "#core/workbook/change-set.ts";
import { pixelsFor } from "../../word-width.ts";
import { FIXED, type PlanPage } from "./plan-page.ts";

/** Pixels that the quarters share, and what none is narrower than. */
const QUARTERS_WIDTH = 480;
const LEAST_QUARTER = 70;
const LAST = [14, 370];
const MOST_ON_ONE_PAGE = 34;

/** Widths, print and all that is not in the cells. */
export function pageLooks(page: PlanPage, listHeader: number): Change[] {
  const { draft, sheet, manner, quarters, last } = page;
  const { texts, names } = manner;
  const { plan } = page.worked;
  const bought = [...plan.in, ...plan.out, ...plan.apart];
  const dearest = bought.reduce((most, { cost }) => Math.max(most, cost ?? 0), plan.used);
  const amount = [manner.money(dearest)];
  const each = Math.max(pixelsFor(amount, LEAST_QUARTER), Math.floor(QUARTERS_WIDTH / quarters));
  const [place, name, said, firstYear, addsUp, ...rest] = FIXED;
  const verdicts = Object.values(texts.scoring.verdicts);
  const pixels = [
    place!,
    name!,
    pixelsFor(verdicts, said!),
    pixelsFor(amount, firstYear!),
    pixelsFor(amount, addsUp!),
    ...rest,
    ...Array.from({ length: quarters }, () => each),
    ...LAST,
  ];
  const business = names.business ?? "";
  const heights = new Map(draft.heights.map((one) => [one.row, one]));
  const onePage = draft.rowCount <= MOST_ON_ONE_PAGE;
  return [
    { kind: "column-widths", sheet, column: 0, widths: pixels.map((width) => (width - 5) / 7) },
    {
      kind: "page",
      sheet,
      gridlines: false,
      heights: [...heights.values()],
      merges: draft.merges,
      print: {
        landscape: true,
        area: draft.range(0, 0, draft.rowCount, last + 1),
        repeatRow: onePage ? null : listHeader,
        onePage,
        footer: {
          left: business === "" ? sheet : `${business} · ${sheet}`,
          center: names.date ?? "",
          right: texts.scorecard.pageOf("{page}", "{pages}"),
        },
      },
    },
    ...draft.formats(),
    { kind: "freeze-rows", sheet, rows: 2 },
  ];
}
