/** This year's budget and its line, which is said apart from the verdicts. Amounts come as they are to be shown. */
export const budget = {
  /** On the line itself, in a ranked list. */
  ends: (budget: string) => `This year’s budget of ${budget} ends here`,
  /** Beside an investment that is below it. */
  below: "Fund, below this year’s budget line",
  beyond: "Fund, but more than this year’s budget allows",
  standings: {
    promised: "Promised",
    within: "Within the budget",
    below: "Below the line",
    beyond: "More than is left",
    unpriced: "No cost given",
  },
  used: (used: string, budget: string) => `${used} of this year’s budget of ${budget} is used.`,
  over: (over: string, budget: string) =>
    `What is running or must be done is ${over} over this year’s budget of ${budget}.`,
  left: (left: string) => `${left} is left.`,
  unpriced: (count: number) =>
    count === 1
      ? "1 investment has no cost, so no money is set aside for it."
      : `${count} investments have no cost, so no money is set aside for them.`,
  /** The overview's figure is said before these. */
  ofBudget: (budget: string) => `of this year’s ${budget} is used`,
  overBudget: (budget: string) => `over this year’s ${budget}`,
  draft: {
    promised: (used: string, budget: string) =>
      `It is running or must be done, so it is paid first: ${used} of this year’s ${budget} would be used.`,
    within: (used: string, budget: string) =>
      `It fits in this year’s budget: ${used} of ${budget} would be used.`,
    below: (budget: string) =>
      `It would be below this year’s budget line: the ${budget} are used before its turn comes.`,
    beyond: (budget: string) =>
      `It alone costs more than this year’s budget of ${budget} leaves after what is promised.`,
    unpriced: "Give it a cost to see whether it fits in this year’s budget.",
    onceFixed: "Once it can be funded:",
  },
};
