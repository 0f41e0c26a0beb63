import { settled } from "#core/scoring/tolerance.ts";
import { choose } from "#core/insight/choice/choose.ts";
import { gradeOf } from "#core/insight/choice/grade.ts";
import { optionText } from "#core/insight/choice/option-text.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { findVetoes } from "#core/scoring/veto.ts";
import { effectRowsOf, floorsOf, guardsOf, ratedInvestments } from "./effect-rows.ts";
import { refuseProblem } from "./error.ts";
import { eachInvestmentsCells } from "./investment-arguments.ts";
import { LANGUAGE_PARAMETER, readLanguage } from "./language-argument.ts";
import { severalPerInvestment } from "./orientation.ts";
import { RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { numberIn, textIn } from "./read-cell.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";

/** One of several is chosen: see core/insight/choice. */
export const ALIGNCHOICE: FunctionSpec = {
  name: "ALIGNCHOICE",
  summary: "Which of several options to choose, how sure that is, and why not the others.",
  parameters: [
    RATINGS_PARAMETER,
    WEIGHTS_PARAMETER,
    {
      name: "names",
      type: "range",
      description: "The names of the options, one for each.",
      optional: false,
    },
    SCALE_PARAMETER,
    {
      name: "seed",
      type: "number",
      description:
        "Optional. Any whole number: the tries are drawn anew from it. The same number always gives the same result.",
      optional: true,
    },
    LANGUAGE_PARAMETER,
  ],
  result:
    "Four columns for each option: its place, points ahead of the second (the first) or behind the first (all others), the share of 5,000 tries in which it is first, and what to do; blank where nothing is rated.",
  examples: [
    {
      formula: '=ALIGNCHOICE(B2:C4, B1:C1, A2:A4, "1-5")',
      about: "The first is better on everything, and by so much that no doubt about a rating turns it.",
      args: [
        [
          [5, 5],
          [2, 3],
          [1, 1],
        ],
        [[60, 40]],
        [["North"], ["South"], ["West"]],
        "1-5",
      ],
      result: [
        [1, 65, 1, "Choose: first in 100 of 100 tries; ahead by 65 points."],
        [2, 65, 0, "Not this one: behind by 65; worse than North on everything."],
        [3, 100, 0, "Not this one: behind by 100; worse than North on everything."],
      ],
    },
  ],
  evaluate: ([ratingCells, weightCells, nameCells, scaleCell, seedCell, language]) => {
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const names = new Array<string>(ratings.investments).fill("");
    eachInvestmentsCells("names", nameCells!, ratings, (option, row, column) => {
      names[option] = textIn("names", nameCells!, row, column);
    });
    const texts = readLanguage(language!);
    const seed = seedCell === null || seedCell === undefined ? null : numberIn("seed", seedCell, 0, 0);
    const draws = drawsAround(weights, 1, seed === null ? {} : { seed });
    if (!draws.ok) return refuseProblem("weights", draws.problem, []);

    const rated = ratedInvestments(ratings);
    const rows = effectRowsOf(ratings);
    const guards = guardsOf(ratings);
    const options = rated.map((i) => {
      const [veto] = findVetoes(rows[i]!.effects, weights, guards);
      return {
        ...rows[i]!,
        name: names[i]!,
        score: scoreInvestment(rows[i]!.effects, weights).score,
        ruledOut: veto === undefined ? null : { because: "veto", about: texts.choice.objective(veto + 1) },
      };
    });
    const wobbles = floorsOf(ratings).map((floor) => ({ grade: gradeOf(scale), floor }));
    const chosen = new Map(choose(options, weights, wobbles, draws.value).map((each, k) => [rated[k], each]));
    return severalPerInvestment(ratings, (i) => {
      const option = chosen.get(i);
      return option === undefined
        ? ["", "", "", ""]
        : [option.place, settled(option.distance), settled(option.firstShare!), optionText(option, texts)];
    });
  },
};
