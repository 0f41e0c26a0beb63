import { functions } from "#core/messages/en/functions.ts";
import { planFunctions as texts } from "#core/messages/en/plan-functions.ts";
import { spreadOver } from "#core/portfolio/roadmap-due.ts";
import { bestRoadmap } from "#core/portfolio/roadmap.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import { readLine } from "./line-argument.ts";
import {
  NAMES_PARAMETER,
  perItem,
  perValue,
  PLAN_COSTS_PARAMETER,
  plannable,
  readPlan,
  REQUIRES_PARAMETER,
  VALUES_PARAMETER,
} from "./plan-arguments.ts";
import type { CellMatrix, FunctionSpec } from "./spec.ts";

const MOST = 60;
const MOST_PERIODS = 12;

/** What starts when: see core/portfolio/roadmap. */
export const ALIGNROADMAP: FunctionSpec = {
  name: "ALIGNROADMAP",
  summary:
    "In which period to start each investment, so that the most value comes as early as the money allows.",
  parameters: [
    VALUES_PARAMETER,
    {
      ...PLAN_COSTS_PARAMETER,
      description:
        "What each investment costs, beside the values; spread evenly over its periods. Several columns: what it costs in each period from its start on.",
    },
    {
      name: "budgets",
      type: "range",
      description: "The money of each period, in a row or a column: as many periods as numbers.",
      optional: false,
    },
    {
      ...REQUIRES_PARAMETER,
      description:
        "Optional. For each investment what must be finished before it starts: positions or names, separated by commas.",
    },
    {
      name: "earliest",
      type: "range",
      description: "Optional. The first period, from 1, in which each may start; blank is 1.",
      optional: true,
    },
    {
      name: "lengths",
      type: "range",
      description: "Optional. How many periods each takes; blank is 1.",
      optional: true,
    },
    {
      name: "carry",
      type: "boolean",
      description: "Optional, yes if left out. Whether money left in one period can be spent in the next.",
      optional: true,
    },
    NAMES_PARAMETER,
  ],
  result: "The period, from 1, in which each starts; blank for what does not fit.",
  examples: [
    {
      formula: "=ALIGNROADMAP(B2:B4, C2:C4, E1:G1, D2:D4)",
      about: "The web shop waits for the stock system; the tills come when money is left.",
      args: [[[50], [20], [10]], [[4], [4], [4]], [[4, 4, 4]], [[2], [null], [null]]],
      result: [[2], [1], [3]],
    },
    {
      formula: "=ALIGNROADMAP(B2:B3, C2:D3, E1:G1)",
      about: "The shop costs as much again in the period after its start, so the tills wait for the third.",
      args: [
        [[50], [20]],
        [
          [4, 4],
          [4, 0],
        ],
        [[4, 4, 4]],
      ],
      result: [[1], [3]],
    },
  ],
  evaluate: ([values, costs, budgets, requires, earliest, lengths, carry, names]) => {
    const line = readLine("budgets", budgets!);
    const amounts: number[] = [];
    for (const { row, column } of line) {
      const amount = plannable("budgets", budgets!, row, column);
      if (amount !== null && amount < 0)
        return refuseCell("budgets", budgets!, row, column, functions.isNegative(shown(amount)));
      amounts.push(amount ?? 0);
    }
    if (amounts.length > MOST_PERIODS)
      return refuse(functions.at("budgets", functions.above(amounts.length, MOST_PERIODS)));
    const across = values!.length === 1 && values![0]!.length > 1;
    const columns = across ? costs!.length : costs![0]!.length;
    const budget = [new Array<null>(columns).fill(null)];
    const read = readPlan({ values, costs, budget, requires, names }, MOST);
    const starts = periodsOf("earliest", earliest ?? null, read.places.length, 1);
    const spans = periodsOf("lengths", lengths ?? null, read.places.length, 1);
    const answer = bestRoadmap({
      periods: amounts.length,
      budgets: [{ name: "1", amounts, carry: carry?.[0]?.[0] !== false }],
      items: read.question.items.map((item) => {
        const length = spans[Number(item.id)]!;
        return {
          ...item,
          costs: [columns === 1 ? spreadOver(item.costs[0]!, length) : item.costs],
          length,
          earliest: starts[Number(item.id)]! - 1,
          must: false,
        };
      }),
    });
    if (!("roadmap" in answer)) return refuse(texts.unknown, "#N/A");
    return perValue(read, (item) => {
      const start = answer.roadmap.starts.get(read.question.items[item]!.id);
      return start === undefined ? "" : start + 1;
    });
  },
};

function periodsOf(name: string, matrix: CellMatrix | null, items: number, none: number): number[] {
  return perItem(
    name,
    matrix,
    items,
    (_, cells, row, column) => {
      const value = plannable(name, cells, row, column);
      if (value === null) return none;
      return Number.isInteger(value) && value >= 1
        ? value
        : refuseCell(name, cells, row, column, texts.notWhole(shown(value)));
    },
    none,
  );
}
