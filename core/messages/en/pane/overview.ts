export const overview = {
  title: "Overview",
  aligned: "of spend serves the strategy",
  drifting: "drifts: serves little or nothing",
  nothingDrifts: "drifts",
  unserved: (count: number): string => (count === 1 ? "objective nobody serves" : "objectives nobody serves"),
  noCosts: "No costs were found, so spend cannot be compared with the strategy.",
  spend: "Spend against strategy",
  spendKey: "Bars: share of spend. Marks: weight in the strategy.",
  spendMove: (share: string) => `${share} of spend would have to move to match the weights.`,
  spendNothing: "Nothing",
  spendTable: { objective: "Objective", spend: "Share of spend", weight: "Weight" },
  unpriced: (count: number) =>
    count === 1
      ? "1 investment has no cost and is left out."
      : `${count} investments have no cost and are left out.`,
  asTable: "As a table",
  verdicts: "Verdicts",
  next: "What to do next",
  nothingNext: "Nothing urgent: everything running serves the strategy, and every objective is served.",
  check: "What was read",
  scorecard: "Scorecard sheet",
  scorecardWritten: (address: string) => `Scorecard written to ${address}.`,
  scorecardSame: "The scorecard is up to date.",
};
