import { planSheetTexts } from "#core/messages/plan-pane.ts";
import type { CurvePoint } from "#core/portfolio/value-curve.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { AddChart } from "#core/workbook/look-changes.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { moneyFormatOf } from "../money-format.ts";
import { rememberChanges } from "../preferences.ts";
import { ownedSheetName, type OwnedSheet } from "../results/owned-sheet.ts";
import { shownChanges } from "../results/pages-shown.ts";
import { placeOf, planSheets } from "../results/plan-sheets.ts";
import { ACCENT, SCORE_FORMAT } from "../scorecard/palette.ts";
import type { PageNames } from "../scorecard/page-names.ts";
import type { Scored } from "../understand.ts";
import { layOutPlan } from "./funding-page.ts";
import type { FundingPlan } from "./funding-plan.ts";
import type { Schedule } from "./funding-schedule.ts";

/** A plan as it was worked out. */
export interface WorkedOut {
  readonly plan: FundingPlan;
  readonly curve: readonly CurvePoint[];
  /** Null where nothing was put in order of time, or where that is impossible. */
  readonly schedule: Schedule | null;
}

const KEY = "plan";
const FIGURES = "plan.figures";

/** What would be written, before anything is. */
export interface FundingSheetPlan {
  readonly changes: ChangeSet;
  readonly where: RangeRef;
  /** What stays because people wrote it, in sentences for the user. */
  readonly notes: readonly string[];
  readonly left: readonly CellRef[];
}

/**
 * Plans the plan's own page: the set, the line, what is out and why, the curve as a native chart, the roadmap as coloured
 * cells. Laid out anew each time; never over the user's cells: a plan on which people wrote stays as it is, and the new
 * one stands beside it. What was decided is kept in the document with it.
 *
 * @param money writes an amount in the workbook's currency
 * @param charts whether the host draws charts
 */
export function planFundingSheet(
  understanding: Scored,
  worked: WorkedOut,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts = en,
  names: PageNames = {},
): FundingSheetPlan {
  const plan = planSheets(
    understanding,
    (found) => bothSheets(found, worked, money, charts, texts, names),
    texts,
  );
  const remembered = rememberChanges(understanding.outline.settings, understanding);
  return {
    changes: {
      label: planSheetTexts(texts).label,
      changes: [...plan.changes, ...remembered, ...shownChanges(understanding, KEY)],
    },
    where: placeOf(plan.sheets, KEY),
    notes: plan.notes,
    left: plan.left,
  };
}

function bothSheets(
  understanding: Scored,
  worked: WorkedOut,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts,
  names: PageNames,
): OwnedSheet[] {
  const { outline } = understanding;
  const words = planSheetTexts(texts);
  const name = ownedSheetName(KEY, words.sheet, outline);
  const figures = ownedSheetName(FIGURES, words.figuresSheet, outline);
  const format = moneyFormatOf(understanding);
  const { draft, looks, chartAt } = layOutPlan(name, understanding, worked, { money, format, texts, names });
  const drawn = charts && worked.curve.length > 1;
  const page: OwnedSheet = {
    key: KEY,
    name,
    contents: draft.contents(),
    looks: () => [...looks, ...(drawn ? [curveChart(name, figures, worked, chartAt, texts)] : [])],
    page: true,
  };
  return [...(drawn ? [curveFigures(figures, worked, money, texts)] : []), page];
}

/** Pixels of the axis, and of a character of its labels and the air beside one. */
const AXIS = 280;
const [CHARACTER, LABEL_AIR] = [6.5, 16];

/** The axis has a label each so many columns, so that none is turned: amounts are long in some currencies. */
function labelStep(curve: readonly CurvePoint[], money: (amount: number) => string): number {
  const longest = curve.reduce((most, { budget }) => Math.max(most, money(budget).length), 1);
  return Math.max(1, Math.ceil((curve.length * (longest * CHARACTER + LABEL_AIR)) / AXIS));
}

function curveFigures(
  name: string,
  { curve, plan }: WorkedOut,
  money: (amount: number) => string,
  texts: Texts,
): OwnedSheet {
  const words = planSheetTexts(texts);
  const head: CellContent[] = [words.budget, words.otherBudgets, money(plan.budget)];
  const lines = columnsOf(curve, plan, labelStep(curve, money)).map(
    ({ label, value, chosen }): CellContent[] => {
      const said = label === null ? "" : money(label);
      return chosen ? [said, null, value] : [said, value, null];
    },
  );
  return { key: FIGURES, name, contents: [head, ...lines], looks: () => [], hidden: true };
}

interface CurveColumn {
  readonly value: number | null;
  readonly chosen: boolean;
  /** The budget that stands below it. */
  readonly label: number | null;
}

/**
 * A column a step, and the budget's own among them, since it mostly lies between two; where it is more than there is
 * use for, after a gap and with its amount.
 */
function columnsOf(
  curve: readonly CurvePoint[],
  { budget, value }: FundingPlan,
  each: number,
): CurveColumn[] {
  const same = ({ budget: at }: CurvePoint): boolean => Math.abs(at - budget) <= 1e-9 * budget;
  const columns = curve.map((point, k): CurveColumn => ({
    value: same(point) ? value : (point.plan?.value ?? null),
    chosen: same(point),
    label: k % each === 0 ? point.budget : null,
  }));
  if (curve.some(same)) return columns;
  const at = curve.findIndex((point) => point.budget > budget);
  if (at >= 0) columns.splice(at, 0, { value, chosen: true, label: null });
  if (at >= 0) return columns;
  // Labels next to its own would be turned to find room.
  const plain = columns.map((column, k) =>
    k < columns.length - each + 1 ? column : { ...column, label: null },
  );
  return [...plain, { value: null, chosen: false, label: null }, { value, chosen: true, label: budget }];
}

function curveChart(
  sheet: string,
  figures: string,
  { curve, plan }: WorkedOut,
  at: AddChart["at"],
  texts: Texts,
): AddChart {
  const words = planSheetTexts(texts);
  return {
    kind: "chart",
    sheet,
    type: "column",
    title: words.curve,
    data: { sheet: figures, row: 0, column: 0, rows: columnsOf(curve, plan, 1).length + 1, columns: 3 },
    at,
    look: {
      width: 384,
      height: 320,
      colors: ["#4e9c9d", ACCENT],
      onePlace: true,
      valueFormat: SCORE_FORMAT,
      xTitle: words.budget,
      yTitle: words.points,
      description: words.curveDescription,
    },
  };
}
