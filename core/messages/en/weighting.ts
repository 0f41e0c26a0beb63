/** Weights by comparison: the question, an answer in words, and what is wrong with a table of answers. */
export const weighting = {
  question: (first: string, second: string) => `Which matters more this year: ${first} or ${second}?`,
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
};

function short(ratio: number): string {
  return String(Number(ratio.toPrecision(2)));
}
