import type { FoundTotals } from "#core/domain/reading.ts";
import type { Scale } from "#core/domain/scale.ts";
import { auditTotals, type TotalFault } from "#core/insight/audit/audit-totals.ts";
import { decimalsOf } from "#core/insight/audit/printed.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CheckInput, Finding } from "./finding.ts";

/** Of the totals, at least this share has to be right or wrong for a reason that shows, and at least two of them. */
const EXPLAINED = 0.5;

/**
 * What is wrong with the totals that someone reckoned beside the ratings. Nothing where no rule explains enough of them:
 * the column may hold something else, and one total that fits is chance.
 */
export function totalFindings(input: CheckInput): Finding[] {
  const { totals } = input.reading;
  const { objectives, investments } = input.strategy;
  if (!totals) return [];
  const unweighted = objectives.every(({ writtenWeight }) => writtenWeight === null);
  const weights: readonly Written[] = objectives.map(({ writtenWeight }) =>
    unweighted ? 1 : numberOf(writtenWeight, input.locale),
  );
  const ratings = investments.map((investment) =>
    objectives.map(({ scale }, j) => ratingOf(investment.ratings[j]?.written ?? null, scale, input.locale)),
  );
  if (!isKnown(weights) || !areKnown(ratings)) return [];
  const cells = new Map(totals.cells.map((total) => [total.investmentId, total]));
  const found = investments.map(({ id }) => cells.get(id)?.value ?? null);
  const effects = investments.map((investment) =>
    objectives.map((_, j) => investment.ratings[j]?.effect ?? null),
  );
  const audit = auditTotals(
    ratings,
    effects,
    weights.map((weight) => weight ?? 0),
    found,
  );
  if (!audit.ok || audit.value.rule === null) return [];
  const given = found.filter((total) => total !== null).length;
  const unexplained = audit.value.faults.filter((fault) => fault?.reason.kind === "unknown").length;
  if (given - unexplained < Math.max(2, EXPLAINED * given)) return [];
  const unused = audit.value.rule.kind === "plain" && !unweighted && !allSame(weights);
  const place = totals.cells[0]?.cell ?? null;
  const decimals = Math.max(0, ...found.map((total) => decimalsOf(total ?? 0)));
  return [
    ...(unused ? [{ text: input.texts.checks.table.unweighted(totals.header), place }] : []),
    ...audit.value.faults.flatMap((fault, i): Finding[] => {
      if (!fault) return [];
      const cell = cells.get(investments[i]!.id)?.cell ?? null;
      const mend = cell && mendTotal(cell, fault, decimals, input);
      return [{ text: say(fault, i, totals, input), place: cell, ...(mend && { mend }) }];
    }),
  ];
}

/** Puts a total right that was typed as a number; a formula is left to its owner, who may mean something else by it. */
function mendTotal(
  cell: CellRef,
  { expected }: TotalFault,
  decimals: number,
  { cells, texts }: CheckInput,
): ChangeSet | null {
  const found = cells.content(cell);
  if (typeof found !== "number") return null;
  const right = Number(expected.toFixed(decimals));
  const range = { ...cell, rows: 1, columns: 1 };
  return {
    label: texts.checks.table.mend(texts.insight.check.total(right)),
    changes: [{ kind: "write", range, contents: [[right]], expect: [[found]] }],
  };
}

function say(
  fault: TotalFault,
  index: number,
  { header }: FoundTotals,
  { strategy, texts }: CheckInput,
): string {
  const t = texts.checks.table;
  const { total } = texts.insight.check;
  const parts = [
    t.wrongTotal(header, strategy.investments[index]!.name, total(fault.found), total(fault.expected)),
  ];
  const { reason } = fault;
  if (reason.kind === "slid-weights") parts.push(t.slidWeights);
  if (reason.kind === "swapped") parts.push(t.swapped(strategy.investments[reason.withRow]!.name));
  if (reason.kind === "left-out") parts.push(t.leftOut(strategy.objectives[reason.objective]!.name));
  if (reason.kind === "counted-twice")
    parts.push(t.countedTwice(strategy.objectives[reason.objective]!.name));
  if (fault.placeFound !== fault.placeExpected) parts.push(t.place(fault.placeExpected, fault.placeFound));
  return texts.insight.check.fault(parts);
}

/** As written, null for blank; `UNKNOWN` where a text is no number and nothing is known of it. */
type Written = number | null | typeof UNKNOWN;

const UNKNOWN = "unknown";

function numberOf(written: string | number | null, locale: WorkbookLocale): Written {
  if (written === null) return null;
  const read = parseNumber(written, { locale });
  return read.kind === "number" ? read.value : read.kind === "missing" ? null : UNKNOWN;
}

function ratingOf(written: string | number | null, { words = {} }: Scale, locale: WorkbookLocale): Written {
  if (typeof written !== "string") return written;
  const folded = foldText(written);
  return Object.entries(words).find(([word]) => word === folded)?.[1] ?? numberOf(written, locale);
}

function isKnown(row: readonly Written[]): row is readonly (number | null)[] {
  return !row.includes(UNKNOWN);
}

function areKnown(rows: readonly (readonly Written[])[]): rows is readonly (readonly (number | null)[])[] {
  return rows.every(isKnown);
}

function allSame(weights: readonly (number | null)[]): boolean {
  return new Set(weights).size <= 1;
}
