/** The first run: what the tables are called. */
export const templates = {
  objectivesSheet: "Objectives",
  investmentsSheet: "Investments",
  ratingsSheet: "Ratings",
  label: "Lay out the tables",
  removeExampleLabel: "Remove the example",
  /** One sentence above each table: where its numbers come from. */
  intros: {
    objectives:
      "Weights come from the order you gave; change any of them. Measures and what they show are yours to fill in.",
    investments:
      "Costs come from offers, ratings from a talk with those who know; blank means not looked at. The line in italics is an example with made-up numbers.",
    ratings: "Ratings come from a talk with those who know; blank means not looked at.",
  },
  objectiveHeaders: ["Objective", "Weight", "Measure", "Baseline", "Target", "Current", "Owner"],
  investmentHeaders: {
    before: ["Investment", "Cost (one-off)", "Yearly cost", "Status", "Owner"],
    after: ["People ready"],
  },
  /** One plain sentence for each column, shown on its header. */
  objectiveNotes: [
    "What the business wants to achieve this year.",
    "How much it matters: points that add up to 100.",
    "What you will look at to see whether it is reached.",
    "Where that stood at the start of the year.",
    "Where it should be at the end of the year.",
    "Where it is today; put this right at each review.",
    "Who looks after it.",
  ],
  investmentNotes: {
    before: [
      "One technology investment a row, running or only an idea.",
      "What it costs once, to buy and to set up.",
      "What it costs each year: licences, upkeep, people.",
      "Idea, proposed, active or retired.",
      "Who answers for it.",
    ],
    rating: (objective: string) =>
      `What it does for “${objective}”: 3 delivers most of this year’s target, 0 has no effect, -3 works fully against it. Leave it blank where nobody has looked yet.`,
    after: ["How far the people who will use it are trained."],
  },
  statuses: ["Idea", "Proposed", "Active", "Retired"],
  readiness: ["0%", "25%", "50%", "75%", "100%"],
  example: "Example: customer newsletter",
};
