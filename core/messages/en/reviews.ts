/** Texts of the reviews: dated snapshots, what changed since, and when to look again. */
export const reviews = {
  title: "Review",
  /** Of the hidden sheet, and its columns. */
  sheet: "AlignScore reviews",
  columns: [
    "Review",
    "Line",
    "Id",
    "Name",
    "Score, weight or limit",
    "Bankable, progress or limit",
    "Verdict",
    "Place or baseline",
    "Cost or target",
    "Readiness or current value",
    "Effects | confidence",
    "In the way",
  ],
  label: "Take a snapshot",
  take: "Take a snapshot",
  taken: "Kept. Next time you will see what changed since today.",
  state: {
    none: "none yet",
    kept: "no date set",
    dueOn: (day: string) => `due ${day}`,
    overdue: "due now",
  },
  first:
    "A snapshot keeps today's scores, verdicts, weights, ratings and costs on a hidden sheet of this workbook. At the next review you see what changed, and why.",
  timeline: "Reviews",
  today: "today",
  verdictsTurned: (count: number) =>
    count === 0 ? "no verdict turned" : count === 1 ? "1 verdict turned" : `${count} verdicts turned`,
  since: (day: string) => `Since ${day}`,
  changed: (turned: number, day: string) =>
    turned === 0
      ? `No verdict changed since ${day}.`
      : turned === 1
        ? `One verdict changed since ${day}.`
        : `${turned} verdicts changed since ${day}.`,
  changedBetween: (turned: number, from: string, to: string) =>
    turned === 0
      ? `No verdict changed between ${from} and ${to}.`
      : turned === 1
        ? `One verdict changed between ${from} and ${to}.`
        : `${turned} verdicts changed between ${from} and ${to}.`,
  comparedWith: "Compared with",
  history: {
    write: "Write all reviews to a sheet",
    label: "Write the history",
    sheet: "Review history",
    columns: [
      "Review",
      "What",
      "Name",
      "Score or weight",
      "Bankable",
      "Verdict",
      "Place",
      "First year",
      "Readiness or progress",
    ],
    objective: "Objective",
    investment: "Investment",
    written: (where: string) => `All reviews are in ${where}.`,
    same: "The history is up to date.",
  },
  order: (alike: string) => `The order is alike by ${alike} (1 is the same).`,
  nothing: "Nothing changed.",
  causes: {
    weights: "You weigh differently",
    ratings: "Ratings were changed",
    readiness: "Work got done, or undone",
    conditions: "Something in the way came or went",
    membership: "Objectives came or went",
    limits: "The limits of the verdicts moved",
    others: "Places and costs",
  },
  weight: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
  rating: (objective: string, before: string, after: string) => `${objective} ${before} → ${after}`,
  notRated: "not rated",
  place: (before: string, after: string) => `place ${before} → ${after}`,
  cost: (before: string, after: string) => `cost ${before} → ${after}`,
  noCost: "none",
  gone: (what: string) => `no longer in the way: ${what}`,
  came: (what: string) => `in the way now: ${what}`,
  /** Points of what is bankable, by cause. */
  parts: (parts: readonly string[]) => `Points: ${parts.join(", ")}`,
  part: {
    weights: (points: string) => `weights ${points}`,
    ratings: (points: string) => `ratings ${points}`,
    readiness: (points: string) => `readiness ${points}`,
    membership: (points: string) => `objectives ${points}`,
  },
  added: (names: readonly string[]) => `New: ${names.join(", ")}.`,
  removed: (names: readonly string[]) => `Gone: ${names.join(", ")}.`,
  objectivesAdded: (names: readonly string[]) => `New objectives: ${names.join(", ")}.`,
  objectivesRemoved: (names: readonly string[]) => `Objectives that are gone: ${names.join(", ")}.`,
  spend: (before: string, after: string) => `Spend ${before} → ${after}.`,
  drift: (before: string, after: string) => `Spend off the weights ${before} → ${after}.`,
  next: "Next review",
  alerts: {
    driftGrew: (before: string, after: string) =>
      `More of spend is off the weights than at the last review: ${before} → ${after}.`,
    fellBack: (objective: string, before: string, after: string) =>
      `${objective} fell back: ${before} → ${after} of the way to its target.`,
    cleared: (investment: string, what: string) => `${investment}: ${what} is no longer in the way.`,
    due: (days: number) =>
      days === 0
        ? "The review is due today."
        : days === 1
          ? "The review was due yesterday."
          : `The review is ${days} days late.`,
  },
};
