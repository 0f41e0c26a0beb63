import { functions } from "#core/messages/en/functions.ts";
import { planFunctions as texts } from "#core/messages/en/plan-functions.ts";
import type { PlanBudget, PlanItem, PlanQuestion } from "#core/portfolio/question.ts";
import { yesNo } from "#core/tables/values/answers.ts";
import { gather } from "#core/gather.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import { type LineCell, readLine } from "./line-argument.ts";
import { numberIn, textIn } from "./read-cell.ts";
import type { CellMatrix, Output, Parameter } from "./spec.ts";

/** Larger numbers lose the cents that a budget is kept to. */
const LARGEST = 1e12;

const range = (name: string, description: string, optional: boolean): Parameter => ({
  name,
  type: "range",
  description,
  optional,
});

export const VALUES_PARAMETER = range(
  "values",
  "What each investment is worth (its score), in a row or a column. Blank rows are left out.",
  false,
);
export const PLAN_COSTS_PARAMETER = range(
  "costs",
  "What each investment costs: one column for each budget (money, people-days …), beside the values.",
  false,
);
export const BUDGET_PARAMETER = range(
  "budget",
  "How much there is: one number, or one for each column of costs. Blank is no limit.",
  false,
);
export const REQUIRES_PARAMETER = range(
  "requires",
  "Optional. For each investment what must be in the plan with it: positions (1 is the first) or names, separated by commas.",
  true,
);
export const EXCLUDES_PARAMETER = range(
  "excludes",
  "Optional. For each investment what cannot be in the plan beside it: positions or names, separated by commas.",
  true,
);
export const MUSTS_PARAMETER = range(
  "musts",
  'Optional. Yes for what must be in the plan, "never" for what must not; blank is free.',
  true,
);
export const GROUPS_PARAMETER = range(
  "groups",
  "Optional. A word for each investment; of those with the same word at most one is taken.",
  true,
);
export const NAMES_PARAMETER = range(
  "names",
  "Optional. The investments' names, so that requires and excludes can use them.",
  true,
);

export const PLAN_PARAMETERS: readonly Parameter[] = [
  VALUES_PARAMETER,
  PLAN_COSTS_PARAMETER,
  BUDGET_PARAMETER,
  REQUIRES_PARAMETER,
  EXCLUDES_PARAMETER,
  MUSTS_PARAMETER,
  GROUPS_PARAMETER,
];

type Cells = CellMatrix | null | undefined;

export interface PlanCells {
  readonly values: Cells;
  readonly costs: Cells;
  readonly budget: Cells;
  readonly requires?: Cells;
  readonly excludes?: Cells;
  readonly musts?: Cells;
  readonly groups?: Cells;
  readonly names?: Cells;
}

/** What the planning functions read from their arguments. */
export interface PlanArguments {
  readonly question: PlanQuestion;
  /** The values run across, so results do too. */
  readonly across: boolean;
  /** Of each entry of `values`, its index among the items; null for a blank one. */
  readonly places: readonly (number | null)[];
  /** What each item is called in a result: its name, or its position from 1. */
  readonly labels: readonly string[];
}

/** @param most items that the function plans within a spreadsheet's time */
export function readPlan(cells: PlanCells, most: number): PlanArguments {
  const values = cells.values!;
  const line = readLine("values", values);
  const worth = numbers("values", values, line);
  const across = values.length === 1 && values[0]!.length > 1;
  const filled = worth.flatMap((value, i) => (value === null ? [] : [i]));
  if (filled.length === 0) return refuse(functions.empty("values"));
  if (filled.length > most) return refuse(texts.tooMany(filled.length, most));
  const costs = readItemCosts(cells.costs!, worth, across);
  const budgets = readBudgets(cells.budget!, costs[filled[0]!]!.length);

  const names = perItem("names", cells.names, line.length, textIn, "");
  const labels = filled.map((i) => names[i] || String(i + 1));
  const lookUp = { worth, names, hasNames: (cells.names ?? null) !== null };
  const requires = readLists("requires", cells.requires, lookUp);
  const excludes = readLists("excludes", cells.excludes, lookUp);
  const musts = perItem("musts", cells.musts, line.length, mustIn, null);
  const groups = perItem("groups", cells.groups, line.length, textIn, "");

  const items = filled.map((i): PlanItem => ({
    id: String(i),
    value: worth[i]!,
    costs: costs[i]!,
    requires: requires[i]!,
    excludes: excludes[i]!,
    fixed: musts[i]!,
  }));
  const members = new Map<string, string[]>();
  for (const i of filled) {
    const key = groups[i]!.toLowerCase();
    if (key !== "") gather(members, key, [String(i)]);
  }
  const limits = [...members].filter(([, ids]) => ids.length > 1);
  return {
    question: {
      items,
      budgets,
      groups: limits.map(([name, ids]) => ({ name, kind: "at-most", ids, budget: null, amount: 1 })),
    },
    across,
    places: worth.map((value, i) => (value === null ? null : filled.indexOf(i))),
    labels,
  };
}

/** One result for each value, where the values stand; blank where they are. */
export function perValue({ places, across }: PlanArguments, resultOf: (item: number) => Output): Output[][] {
  const results = places.map((place) => (place === null ? "" : resultOf(place)));
  return across ? [results] : results.map((result) => [result]);
}

function numbers(name: string, matrix: CellMatrix, line: readonly LineCell[]): (number | null)[] {
  const found: (number | null)[] = [];
  for (const { row, column } of line) {
    const value = plannable(name, matrix, row, column);
    found.push(value);
  }
  return found;
}

export function plannable(name: string, matrix: CellMatrix, row: number, column: number): number | null {
  const value = numberIn(name, matrix, row, column);
  if (typeof value === "number" && Math.abs(value) > LARGEST)
    return refuseCell(name, matrix, row, column, texts.tooBig(shown(value)));
  return value;
}

/** The costs of each entry of the values, one for each budget; none for a blank one. */
function readItemCosts(matrix: CellMatrix, worth: readonly (number | null)[], across: boolean): number[][] {
  const found = across ? (matrix[0]?.length ?? 0) : matrix.length;
  if (found !== worth.length) return refuse(texts.perItem("costs", found, worth.length));
  const budgets = across ? matrix.length : matrix[0]!.length;
  const costs: number[][] = [];
  for (const [i, value] of worth.entries()) {
    const own: number[] = [];
    for (let k = 0; k < budgets && value !== null; k++) {
      const [row, column] = across ? [k, i] : [i, k];
      const cost = plannable("costs", matrix, row, column);
      if (cost === null) return refuseCell("costs", matrix, row, column, texts.blankCost);
      if (cost < 0) return refuseCell("costs", matrix, row, column, functions.isNegative(shown(cost)));
      own.push(cost);
    }
    costs.push(own);
  }
  return costs;
}

function readBudgets(matrix: CellMatrix, wanted: number): PlanBudget[] {
  const line = readLine("budget", matrix);
  if (line.length !== wanted) return refuse(texts.budgets(line.length, wanted));
  const amounts = numbers("budget", matrix, line);
  return amounts.map((most, k) => ({ name: String(k + 1), most: most ?? Infinity }));
}

/** One thing for each entry of the values, read by `read`; `none` for all where the argument is left out. */
export function perItem<Value>(
  name: string,
  matrix: Cells,
  items: number,
  read: (name: string, matrix: CellMatrix, row: number, column: number) => Value,
  none: Value,
): Value[] {
  if (!matrix) return new Array<Value>(items).fill(none);
  const line = readLine(name, matrix);
  if (line.length !== items) return refuse(texts.perItem(name, line.length, items));
  const found: Value[] = [];
  for (const { row, column } of line) {
    const value = read(name, matrix, row, column);
    found.push(value);
  }
  return found;
}

const NEVER = /^(?:never|out|nie|jamais|nunca|mai)$/i;

function mustIn(name: string, matrix: CellMatrix, row: number, column: number): PlanItem["fixed"] {
  const text = textIn(name, matrix, row, column);
  if (text === "") return null;
  if (NEVER.test(text)) return "out";
  const answer = yesNo(matrix[row]![column]!);
  if (answer === null) return refuseCell(name, matrix, row, column, texts.notMust(shown(text)));
  return answer ? "in" : null;
}

/** Lists of positions or names as ids of items; what is blank among the values cannot be named. */
export function readLists(
  name: string,
  matrix: Cells,
  {
    worth,
    names,
    hasNames,
  }: { readonly worth: readonly unknown[]; readonly names: readonly string[]; readonly hasNames: boolean },
): string[][] {
  const byName = new Map(names.map((each, i) => [fold(each), i]));
  return perItem(
    name,
    matrix,
    worth.length,
    (_, cells, row, column) => {
      const text = textIn(name, cells, row, column);
      const ids: string[] = [];
      for (const part of text.split(/[,;\n]/)) {
        const wanted = part.trim();
        if (wanted === "") continue;
        const place = byName.get(fold(wanted)) ?? positionOf(wanted, worth.length);
        if (place === null)
          return refuseCell(name, cells, row, column, texts.notItem(shown(wanted), worth.length, hasNames));
        ids.push(String(place));
      }
      return ids;
    },
    [],
  );
}

function positionOf(text: string, items: number): number | null {
  const position = Number(text);
  return Number.isInteger(position) && position >= 1 && position <= items ? position - 1 : null;
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
