import { valueCurve } from "#core/portfolio/value-curve.ts";
import { functions } from "#core/messages/en/functions.ts";
import { refuse } from "./error.ts";
import { readLine } from "./line-argument.ts";
import {
  EXCLUDES_PARAMETER,
  GROUPS_PARAMETER,
  MUSTS_PARAMETER,
  NAMES_PARAMETER,
  PLAN_COSTS_PARAMETER,
  plannable,
  readPlan,
  REQUIRES_PARAMETER,
  VALUES_PARAMETER,
} from "./plan-arguments.ts";
import type { FunctionSpec, Output } from "./spec.ts";

const MOST = 300;

/** Value against budget: see core/portfolio/value-curve. */
export const ALIGNFRONTIER: FunctionSpec = {
  name: "ALIGNFRONTIER",
  summary:
    "What each of several budgets buys: the most that it can be worth, and what comes in or goes with it.",
  parameters: [
    VALUES_PARAMETER,
    PLAN_COSTS_PARAMETER,
    {
      name: "budgets",
      type: "range",
      description: "Several amounts, in a row or a column.",
      optional: false,
    },
    REQUIRES_PARAMETER,
    EXCLUDES_PARAMETER,
    MUSTS_PARAMETER,
    GROUPS_PARAMETER,
    NAMES_PARAMETER,
  ],
  result:
    "A row for each budget: the value, then what comes in and, after a minus, what goes, beside the budget before. Blank where nothing is possible with it.",
  examples: [
    {
      formula: "=ALIGNFRONTIER(B2:B4, C2:C4, E2:E4,,,,, A2:A4)",
      about: "With 7 the CRM; with 10 the two others take its place; with 17 all three.",
      args: [
        [[60], [50], [45]],
        [[7], [5], [5]],
        [[7], [10], [17]],
        null,
        null,
        null,
        null,
        [["CRM"], ["Web shop"], ["Tills"]],
      ],
      result: [
        [60, "CRM"],
        [95, "Web shop, Tills, −CRM"],
        [155, "CRM"],
      ],
    },
  ],
  evaluate: ([values, costs, budgets, requires, excludes, musts, groups, names]) => {
    const line = readLine("budgets", budgets!);
    const amounts: number[] = [];
    for (const { row, column } of line) {
      const amount = plannable("budgets", budgets!, row, column);
      if (amount !== null) amounts.push(amount);
    }
    if (amounts.length === 0) return refuse(functions.empty("budgets"));
    const budget = [[amounts[0]!]];
    const read = readPlan({ values, costs, budget, requires, excludes, musts, groups, names }, MOST);
    const label = (id: string): string =>
      read.labels[read.question.items.findIndex((item) => item.id === id)]!;
    let before: readonly string[] = [];
    return valueCurve(read.question, 0, amounts).map(({ plan }): Output[] => {
      if (plan === null) return ["", ""];
      const came = plan.ids.filter((id) => !before.includes(id)).map(label);
      const went = before.filter((id) => !plan.ids.includes(id)).map((id) => `−${label(id)}`);
      before = plan.ids;
      return [plan.value, [...came, ...went].join(", ")];
    });
  },
};
