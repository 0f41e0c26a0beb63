import type { FoundTotals, Reading } from "#core/domain/reading.ts";
import { auditTotals, type TotalFault } from "#core/insight/audit/audit-totals.ts";
import { atDecimals, decimalsOf } from "#core/insight/audit/printed.ts";
import { isPlain } from "#core/insight/audit/total-rule.ts";
import { isFormula } from "#core/workbook/cell.ts";
import { addressOf, type CellRef, contains } from "#core/workbook/range.ts";
import type { TableCheck, TableFault, TableInput } from "./fault.ts";
import { type CommonFormula, commonFormula } from "./formula-shape.ts";
import { shorterFormulas } from "./shorter-formula.ts";
import { anchoredWeights } from "./slid-formula.ts";
import { writtenNumbers } from "./written.ts";

/** Of the totals, at least this share has to be right or wrong for a reason that shows, and at least two of them. */
const EXPLAINED = 0.5;
/** Slips of the pencil are no further off than this share of the total. */
const NEAR = 0.05;
/** And what is further off than this is another figure. */
const FAR = 0.25;

/**
 * What is wrong with the totals that someone reckoned beside the ratings. Nothing where no rule explains enough of them:
 * the column may hold something else, and one total that fits is chance.
 */
export const checkTotals: TableCheck = (input) => {
  const { totals, strategy } = input.reading;
  if (!totals) return [];
  const common = commonFormula(
    totals.cells.map(({ cell }) => cell),
    input.cells,
  );
  const numbers = writtenNumbers(strategy, input.locale);
  if (!numbers) return common ? typedOver(totals, new Set(), common, input) : [];
  const { ratings, weights, unweighted } = numbers;
  const cells = new Map(totals.cells.map((total) => [total.investmentId, total]));
  const found = strategy.investments.map(({ id }) => cells.get(id)?.value ?? null);
  const effects = strategy.investments.map((investment) =>
    strategy.objectives.map((_, j) => investment.ratings[j]?.effect ?? null),
  );
  const audit = auditTotals(ratings, effects, weights, found);
  if (!audit.ok || audit.value.rule === null || !isExplained(audit.value.faults, found)) {
    return common ? typedOver(totals, new Set(), common, input) : [];
  }
  const decimals = Math.max(0, ...found.map((total) => decimalsOf(total ?? 0)));
  const wrong = audit.value.faults.flatMap((fault, i): TableFault[] => {
    const total = cells.get(strategy.investments[i]!.id);
    if (!fault || !total || (!isNear(fault, NEAR) && comesOut(total.cell, input.reading))) return [];
    // Filled down alike and wrong for no reason that shows: it is meant so, and something else is reckoned.
    if (fault.reason.kind === "unknown" && common?.holds(total.cell)) return [];
    return [wrongTotal(fault, i, { totals, cell: total.cell, decimals, common, input })];
  });
  const unused = isPlain(audit.value.rule.kind) && !unweighted && new Set(weights).size > 1;
  const taken = new Set(wrong.flatMap(({ cell }) => (cell ? [cell] : [])));
  return [
    ...(unused ? [leavesWeightsOut(totals)] : []),
    ...wrong,
    ...(common ? typedOver(totals, taken, common, input) : []),
    ...(common ? shorterFormulas(totals, taken, common, input) : []),
  ];
};

/** What the reader found again by a rule that the audit does not know: value by effort, a product. */
function comesOut(cell: CellRef, { reproduced }: Reading): boolean {
  if (!reproduced || !contains(reproduced.range, cell)) return false;
  return !reproduced.wrong.some((wrong) => addressOf(wrong) === addressOf(cell));
}

/**
 * Whether the rule is the one that was meant: enough totals are right or wrong for a reason that shows (right, where
 * others are far off for none), or one is right and all others are near what the rule makes of them.
 */
function isExplained(faults: readonly (TotalFault | null)[], found: readonly (number | null)[]): boolean {
  const given = found.filter((total) => total !== null).length;
  const unexplained = faults.filter((fault) => fault?.reason.kind === "unknown").length;
  const near = faults.every((fault) => !fault || isNear(fault, NEAR));
  const right = given - faults.filter((fault) => fault !== null).length;
  if (near && right > 0 && given >= 3) return true;
  // Reasons are found by chance too: beside totals that nothing explains, the right ones alone have to speak for it.
  const strange = faults.some((fault) => fault?.reason.kind === "unknown" && !isNear(fault, FAR));
  const speaking = strange ? right : given - unexplained;
  return speaking >= Math.max(2, EXPLAINED * given);
}

function isNear({ found, expected }: TotalFault, share: number): boolean {
  return Math.abs(found - expected) <= share * Math.abs(expected);
}

interface Around {
  readonly totals: FoundTotals;
  readonly cell: CellRef;
  /** As many as the totals show. */
  readonly decimals: number;
  readonly common: CommonFormula | null;
  readonly input: TableInput;
}

function wrongTotal(
  fault: TotalFault,
  index: number,
  { totals, cell, decimals, common, input }: Around,
): TableFault {
  const { strategy } = input.reading;
  const { name, id } = strategy.investments[index]!;
  const right = atDecimals(fault.expected, decimals);
  const content = input.cells.content(cell);
  const formula = rightFormula(fault, cell, common, input);
  const typed = typeof content === "number";
  const { placeFound, placeExpected } = fault;
  const moved = placeFound !== placeExpected;
  return {
    code: "wrong-total",
    id: `wrong-total:${id}:${fault.found}`,
    cell,
    values: { header: totals.header, name, ...reasonValues(fault, input.reading) },
    found: fault.found,
    should: right,
    ...(isFormula(content) && formula !== null
      ? { formula: { before: content.formula, after: formula } }
      : {}),
    matters: !moved ? "figure" : placeFound === 1 || placeExpected === 1 ? "winner" : "place",
    ...(moved ? { place: { found: placeFound, expected: placeExpected } } : {}),
    mend:
      formula !== null
        ? [{ cell, content: { formula, cached: right } }]
        : typed
          ? [{ cell, content: right }]
          : [],
    safe: formula !== null || typed,
  };
}

/** The formula that the cell should have, where its neighbours, or what went wrong with it, tell. */
function rightFormula(
  { reason }: TotalFault,
  cell: CellRef,
  common: CommonFormula | null,
  { cells, reading }: TableInput,
): string | null {
  const content = cells.content(cell);
  if (reason.kind === "slid-weights") {
    return isFormula(content) ? anchoredWeights(content.formula, cell, reading.strategy) : null;
  }
  return common && !common.holds(cell) ? common.at(cell) : null;
}

function reasonValues({ reason }: TotalFault, { strategy }: Reading): Readonly<Record<string, string>> {
  switch (reason.kind) {
    case "swapped":
      return { reason: reason.kind, other: strategy.investments[reason.withRow]!.name };
    case "left-out":
    case "counted-twice":
      return { reason: reason.kind, objective: strategy.objectives[reason.objective]!.name };
    default:
      return { reason: reason.kind };
  }
}

function leavesWeightsOut({ header, cells }: FoundTotals): TableFault {
  return {
    code: "unweighted",
    id: `unweighted:${header}`,
    cell: cells[0]?.cell ?? null,
    values: { header },
    found: null,
    should: null,
    matters: "figure",
    mend: [],
    safe: false,
  };
}

/** Numbers that someone typed where the others have a formula: right today, but they follow no change. */
function typedOver(
  totals: FoundTotals,
  wrong: ReadonlySet<CellRef>,
  common: CommonFormula,
  { cells, reading }: TableInput,
): TableFault[] {
  const names = new Map(reading.strategy.investments.map(({ id, name }) => [id, name]));
  return totals.cells.flatMap(({ cell, investmentId }): TableFault[] => {
    const content = cells.content(cell);
    if (typeof content !== "number" || wrong.has(cell)) return [];
    const formula = common.at(cell);
    return [
      {
        code: "typed-over",
        id: `typed-over:${investmentId}:${content}`,
        cell,
        values: { header: totals.header, name: names.get(investmentId) ?? "" },
        found: content,
        should: null,
        formula: { before: String(content), after: formula },
        matters: "form",
        mend: [{ cell, content: { formula, cached: content } }],
        safe: false,
      },
    ];
  });
}
