/** The checks of the whole plan, in the order in which they are shown. */
export const CHECK_IDS = [
  /** Objectives that what is to be funded covers little or not at all. */
  "coverage",
  /** Spend that does not follow the weights. */
  "drift",
  /** Investments that serve nothing, stand alone, or that much hangs on. */
  "islands",
  /** Abilities below what is needed. */
  "capabilities",
  /** Spend gathered in one kind of investment. */
  "levers",
  /** Verdicts, and the first place, that hang on a small change. */
  "firmness",
  /** Objectives whose measure is off its way. */
  "measures",
  /** What is wrong in the table itself. */
  "table",
] as const;

export type CheckId = (typeof CHECK_IDS)[number];
