/** Describing an investment and putting it into the user's own table. */
export const investment = {
  unnamed: "This investment",
  readiness: {
    people: "People trained",
    process: "Processes ready",
    data: "Data ready",
    systems: "Systems ready",
  },
  gates: {
    legal: "Law and rules",
    privacy: "Privacy",
    security: "Security",
    fairness: "Fairness",
    environment: "Energy and waste",
    contract: "Contract lock-in",
    other: "Other",
  },
  gateStates: { pass: "Pass", fail: "Fail", unknown: "Unknown" },
  /** Written into a cell; the reader knows it again. */
  failsForGood: "Fails for good",
  statuses: { idea: "Idea", proposed: "Proposed", active: "Active", retired: "Retired" },
  /** Headers of columns that are added when the user's table has none; the reader knows them again. */
  headers: {
    costOnce: "Cost (one-off)",
    costYearly: "Yearly cost",
    status: "Status",
    owner: "Owner",
    lever: "Lever",
    requires: "Requires",
    connectsTo: "Connects to",
    capabilities: "Capabilities needed",
    confidence: "Confidence",
    evidence: "Evidence",
  },
  addLabel: (name: string) => `Add ${name}`,
  changeLabel: (name: string) => `Change ${name}`,
  noTable: "The investments do not stand in one table that could take another line.",
  notInTable: (name: string, address: string) =>
    `${name} is not in the table of investments, ${address}. Add a line for it there, then try again.`,
  notFree: (address: string, name: string) =>
    `${address} is not empty. Insert an empty line below ${name} in the sheet, then try again.`,
  nameless: "Give it a name first.",
  notReadBack: (name: string) =>
    `A line called ${name} would be taken for a total or a remark under your table, not for an investment. Add a word to the name that tells what it is.`,
  nameTaken: (name: string) => `There is already an investment called ${name}.`,
  noNegatives: (objective: string, zero: string) =>
    `Your scale for ${objective} cannot say “works against”; ${zero} is written instead.`,
  rounded: (objective: string, written: string) => `On your scale for ${objective} that is ${written}.`,
  leastConfidence: "Your table keeps one confidence for all ratings of an investment: the least is written.",
  confidenceUnwritten: "Without a column for confidence, the score in the sheet counts every rating as sure.",
  noRatingColumn: (objectives: string) =>
    `Your table has no column for this, so its rating is not written: ${objectives}.`,
  noRatingsPlace: "Your table has no columns for ratings, so they are not written.",
};
