/** Weights by comparison: questions, what is wrong with the answers, and how to mend them. */
export const weighting = {
  question: (first: string, second: string) => `Which matters more this year: ${first} or ${second}?`,
  howMuchMore: (more: string, less: string) => `How many times as important is ${more} as ${less}?`,
  /** Saaty's words for the steps of his scale; even numbers lie between. */
  steps: {
    1: "equally important",
    3: "somewhat more important",
    5: "clearly more important",
    7: "much more important",
    9: "far more important",
  },
  agrees: (ratio: number) =>
    `Your answers agree with each other well enough (${ratio.toFixed(2)}; up to 0.10 is fine).`,
  disagrees: (ratio: number) =>
    `Your answers contradict each other (${ratio.toFixed(2)}; more than 0.10), so these weights are shaky.`,
  /** @param mended already worded by `times` */
  mend: (row: string, column: string, given: string, mended: string) =>
    `Look again at ${row} against ${column}: you said ${given}, but your other answers say ${mended}.`,
  times: (ratio: number) =>
    Math.abs(ratio - 1) < 0.005
      ? "equally important"
      : ratio > 1
        ? `${short(ratio)} times as important`
        : `1/${short(1 / ratio)} as important`,

  /** In the words of a cell's error, which names the place before them. */
  notSquare: (parameter: string, size: string) =>
    `${parameter} must have as many rows as columns, one of each for every objective, not ${size}`,
  notRatio: (found: string) =>
    `${found} is not a comparison; write how many times as important the row is as the column: 1 is equal, 3 three times, 1/3 a third`,
  notItself: "a thing compared with itself is 1; leave it blank or write 1",
  notReciprocal: (found: string, other: string) =>
    `${found} and, the other way round, ${other} contradict each other: if one is 3, the other is 1/3; leave one of them blank`,
  rows: (rows: readonly number[]) => `${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`,
  notConnected: (parameter: string, groups: readonly string[]) =>
    `${parameter}: nothing joins ${groups.join(" and ")}; compare one of each with one of the next`,
  bestIsWorst: "The most and the least important cannot be the same one.",

  flat: (objective: string) =>
    `${objective} does not separate your investments: all of them are rated alike on it.`,
};

function short(ratio: number): string {
  return String(Number(ratio.toPrecision(2)));
}
