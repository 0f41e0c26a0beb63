/** Texts of the signals and of the check of hand-made totals. */
export const insight = {
  alone: "Stands alone",
  hub: "Hub",

  check: {
    right: "OK",
    noTotal: "No total",
    noRule: "The totals follow no rule that could be told; compare with ALIGNSCORE",
    /** @param total as it should be */
    wrong: (total: string, found: string) => `Should be ${total}, not ${found}`,
    plain: "the weights are not used",
    slidWeights: "the line before was used as weights; anchor the reference to the weights with $",
    swapped: (line: number) => `changed places with line ${line}`,
    leftOut: (objective: number) => `objective ${objective} is left out`,
    countedTwice: (objective: number) => `objective ${objective} is counted twice`,
    place: (expected: number, found: number) => `place ${expected}, not ${found}`,
    fault: (parts: readonly string[]) => `${parts.join("; ")}.`,
    total: (value: number) => String(Math.round(value * 1e6) / 1e6),
    rating: (objective: number, reason: string) => `Rating ${objective}: ${reason}.`,
  },
};
