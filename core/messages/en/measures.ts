/** The business's measures: what they say, and why one cannot be told. */
export const measures = {
  neverPaysBack: "never pays back",
  noRate: "no rate of return: the money never turns from out to in",
  /** @param rates already written as percentages */
  severalRates: (rates: readonly string[]) =>
    `several rates of return fit (${rates.join(", ")}), so none of them means anything alone; look at the net present value`,
  reached: (objective: string, percent: number) => `${objective}: ${percent}% of the way to its target`,
  missing: {
    baseline: "where it began is not given",
    target: "no target is given",
    current: "its current value is not given",
    "different-target": "its target is where it began",
  },
};
