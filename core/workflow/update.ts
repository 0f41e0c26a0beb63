import { en, type Texts } from "#core/messages/en.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { Capabilities } from "#core/workbook/port.ts";
import { CellsRead } from "./contents.ts";
import { planResults, type ResultPlan, type ResultsHost } from "./plan-results.ts";
import type { Placement, WritingWay } from "./preferences.ts";
import type { PlanColumn } from "./results/plan-columns.ts";
import { type BehindCell, whatIsBehind } from "./results/behind.ts";
import type { Understanding } from "./understand.ts";

/** Results in the sheet that are older than what is known now, and what would bring them up to date. */
export interface Update {
  /** At least one. */
  readonly behind: readonly BehindCell[];
  readonly plan: ResultPlan;
}

/**
 * Plans to write the results again where they stand, the way they were written.
 * @param yearPlan this year's plan, where one is written and known; left out, what is written of one stays
 * @returns null where nothing is written, nothing is behind, or writing again would change nothing: cells over which
 *   somebody typed are theirs, and a formula that is being worked out says the right thing by itself
 */
export function planUpdate(
  understanding: Understanding,
  host: ResultsHost & Pick<Capabilities, "liveFormulas">,
  texts: Texts = en,
  yearPlan?: readonly PlanColumn[],
): Update | null {
  const written = howWritten(understanding);
  if (!written) return null;
  const behind = whatIsBehind(understanding, texts, yearPlan);
  if (behind.length === 0) return null;
  const way = written.way === "live" && !host.liveFormulas ? "values" : written.way;
  const plan = planResults(understanding, way, written.placement, host, texts, {
    ...(yearPlan && { plan: yearPlan }),
  });
  const theirs = new Set(plan.left.map(keyOf));
  const late = behind.filter(({ cell }) => !theirs.has(keyOf(cell)));
  const writes = plan.changes.changes.some(({ kind }) => kind === "write");
  return late.length > 0 && writes ? { behind: late, plan } : null;
}

const keyOf = ({ sheet, row, column }: BehindCell["cell"]): string => `${row},${column},${sheet}`;

/** How results stand in the workbook, by what is in their cells; null where there are none. */
export function howWritten({
  outline,
  cells,
}: Understanding): { readonly way: WritingWay; readonly placement: Placement } | null {
  const read = new CellsRead(cells);
  const apart = outline.marks["sheet.results"];
  const lines = Object.entries(outline.marks).filter(([key]) => key.startsWith("results."));
  const beside = lines.map(([, range]) => range);
  const sheet = apart && cells.find(({ range }) => range.sheet === apart.sheet)?.range;
  const ranges = beside.length > 0 ? beside : sheet ? [sheet] : [];
  if (ranges.length === 0) return null;
  const formulas = ranges
    .flatMap((range) => read.contents(range).flat())
    .flatMap((content) => (isFormula(content) ? [content.formula] : []));
  const live = formulas.some((formula) => /\bALIGN[A-Z]+\(/i.test(formula));
  // Names on a sheet of results are references in every way but plain values.
  const way: WritingWay = live ? "live" : formulas.length > 0 ? "plain" : "values";
  return { way, placement: beside.length > 0 ? "beside" : "sheet" };
}
