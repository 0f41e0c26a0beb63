/** The scorecard sheet. */
export const scorecard = {
  sheet: "Scorecard",
  label: "Write the scorecard",
  title: "How our technology spending serves the strategy",
  aligned: "Share of spend that serves the strategy",
  drifting: "Spend that drifts: serves little or nothing",
  match: "How well spend matches the weights",
  unserved: "Objectives nobody serves",
  none: "None",
  next: "What to do next",
  listHeaders: ["Rank", "Investment", "Alignment", "Readiness", "Verdict", "First-year cost", "Why"],
  objectiveHeaders: ["", "Objective", "Weight", "Share of spend", "Covered by what is funded"],
  thisYear: "This year",
  budgetUsed: (budget: string) => `Used of this year’s budget of ${budget}`,
  scoreChart: "Alignment of each investment",
  spendChart: "Weight and share of spend",
};
