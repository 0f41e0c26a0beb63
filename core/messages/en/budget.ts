/** This year's budget and where each stands in its plan, apart from the verdicts. Amounts come as they are shown. */
export const budget = {
  /** Beside an investment that is worth funding. */
  out: "Worth funding, but not in this year’s plan",
  outBecause: (why: string) => `Worth funding, but not in this year’s plan: ${why}.`,
  keptOut: "Kept out of this year’s plan",
  isIn: "In this year’s plan",
  /** Under a list in which each has its sign. */
  signs: "Disc beside a cost: in this year’s plan. Ring: worth funding, and not in it.",
  used: (used: string, budget: string) => `${used} of this year’s budget of ${budget} is used.`,
  over: (over: string, budget: string) =>
    `No plan is possible: what is kept in whatever the figures say is ${over} over this year’s budget of ${budget}.`,
  impossible: "No plan keeps to all that has to hold; Plan says what clashes.",
  left: (left: string) => `${left} is left.`,
  unpriced: (count: number) =>
    count === 1
      ? "1 investment has no cost, so no money is set aside for it."
      : `${count} investments have no cost, so no money is set aside for them.`,
  /** The overview's figure is said before these. */
  ofBudget: (budget: string) => `of this year’s ${budget} is used`,
  overBudget: (budget: string) => `over this year’s ${budget}`,
  noPlan: (budget: string) => `plan is possible with this year’s ${budget}`,
  no: "No",
  draft: {
    kept: (used: string, budget: string) =>
      `It is running, must be done or is kept in, so it is paid first: ${used} of this year’s ${budget} would be used.`,
    in: (used: string, budget: string) =>
      `It would be in this year’s plan: ${used} of ${budget} would be used.`,
    out: (why: string) => `It would not be in this year’s plan: ${why}.`,
    keptOut: "It is kept out of this year’s plan.",
    unpriced: "Give it a cost to see whether it fits in this year’s budget.",
    impossible: "With it, no plan keeps to all that has to hold.",
    pushes: (budget: string, names: string) => `Within ${budget} it would push ${names} out of the plan.`,
    brings: (names: string) => `${names} would come in with it.`,
  },
};
