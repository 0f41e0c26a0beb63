import type { OpinionMethod } from "#core/insight/second-opinion/second-opinion.ts";

const methods: Readonly<Record<OpinionMethod, string>> = {
  topsis: "TOPSIS",
  "weighted-product": "Weighted product",
  vikor: "VIKOR",
  "promethee-2": "PROMETHEE II",
};

/** The sheet with the rankings of other methods. */
export const secondOpinion = {
  sheet: "Second opinion",
  title: "Second opinion",
  intro: "How other methods rank the same ratings. For comparison only: it never decides a verdict.",
  investment: "Investment",
  ours: "Our rank",
  methods,
  agreement: "Agreement with our order (Kendall’s τ-b)",
  agreementHelp: "1 is the same order, 0 no likeness, −1 the reverse.",
  /** In words, by how far the least like one is from ours. */
  summary: {
    same: "All of them put the investments in much the same order as we do.",
    similar: "They mostly agree with our order; look at the ones that differ.",
    apart:
      "They differ from our order a good deal: the ranking hangs on how it is made, so look at the ratings.",
  },
  caveat:
    "These methods compare rows with each other, so one row more or less can change the order of the rest.",
};
