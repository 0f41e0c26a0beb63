/** The business's measures: what stands in a cell, and why there is no figure. */
export const measures = {
  /** In place of a number of periods. */
  never: "never",

  /** In the words of a cell's error, which names the place before them. */
  shapes: (first: string, firstSize: string, second: string, secondSize: string) =>
    `${first} has ${firstSize}, ${second} has ${secondSize}; give both the same size, or one cell for all`,
  noAnswer: "there is no finite answer to this",
  moreLost: "more were lost than there were at the start",
  notMargin: "a margin is a share of revenue, at most 1 (100%)",
  notShare: "a share of customers is from 0 to 1 (100%)",
  noEnd: "nobody ever leaves, so their value has no end; give a churn above 0, or a discount rate",
  sameTarget: "the target is the baseline, so there is no way to go",
};
