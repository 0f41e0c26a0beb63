export const investments = {
  title: "Investments",
  intro: (investments: number, objectives: number) =>
    `${investments} investments scored against ${objectives} objectives.`,
  shown: (shown: number, all: number) => `${shown} of ${all} shown.`,
  search: "Search",
  sort: "Sort by",
  sorts: { score: "Score", name: "Name", cost: "Cost", verdict: "Verdict", sheet: "Order in the sheet" },
  filter: "Show",
  all: "All verdicts",
  noneMatch: "No investment matches.",
  write: "Write",
  notAssessed: "not assessed",
};
