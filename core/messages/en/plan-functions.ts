/** What the planning functions answer when an argument cannot be used, or when no plan is possible. */
export const planFunctions = {
  perItem: (parameter: string, found: number, items: number) =>
    `${parameter} has ${found} ${found === 1 ? "entry" : "entries"} for ${items} ${items === 1 ? "value" : "values"}`,
  blankCost: "blank; give 0 to what costs nothing",
  tooBig: (found: string) => `${found} is too large a number to plan with`,
  budgets: (budgets: number, costs: number) =>
    `budget has ${budgets} ${budgets === 1 ? "number" : "numbers"} for ${costs} ${costs === 1 ? "column" : "columns"} of costs`,
  notItem: (found: string, items: number, names: boolean) =>
    names
      ? `${found} is neither one of the names nor a position from 1 to ${items}`
      : `${found} is not a position from 1 to ${items}; give the names as the last argument to use names`,
  notMust: (found: string) => `${found} is neither yes, never nor blank`,
  tooMany: (items: number, most: number) =>
    `${items} values are more than can be planned within a spreadsheet's time; ${most} at most`,
  impossible: (rules: string) => `no plan keeps to all of this together: ${rules}`,
  unknown: "no plan was found in the time that a spreadsheet gives",
  rule: {
    budget: (position: number) => `the budget${position > 1 ? ` number ${position}` : ""}`,
    requires: (item: string, needed: string) => `${item} needs ${needed}`,
    excludes: (a: string, b: string) => `${a} and ${b} exclude each other`,
    group: (name: string) => `one at most of group ${name}`,
    in: (item: string) => `${item} is a must`,
    out: (item: string) => `${item} is never`,
  },
  notWhole: (found: string) => `${found} is not a whole number of periods`,
};
