import { settled } from "#core/scoring/tolerance.ts";
import { worthsOf } from "#core/insight/effect-row.ts";
import { scenarioOutcomes, type ScenarioOutcome } from "#core/insight/robustness/scenarios.ts";
import { functions } from "#core/messages/en/functions.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { effectRowsOf, ratedInvestments } from "./effect-rows.ts";
import { FunctionFault, refuse } from "./error.ts";
import { lieOf, severalPerInvestment } from "./orientation.ts";
import { RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { CellMatrix, FunctionSpec } from "./spec.ts";
import { readWeights } from "./weights-argument.ts";

/** Scores under several futures: see core/insight/robustness/scenarios. */
export const ALIGNSCENARIOS: FunctionSpec = {
  name: "ALIGNSCENARIOS",
  summary: "The score of each investment under several futures, its worst case and its greatest regret.",
  parameters: [
    RATINGS_PARAMETER,
    {
      name: "scenarios",
      type: "range",
      description:
        "Sets of weights: each row one future with a weight for each objective; or each column one, where only that fits the ratings.",
      optional: false,
    },
    SCALE_PARAMETER,
  ],
  result:
    "For each investment its score in every future, then the lowest of them, then the most points by which it falls behind the best choice; blank where nothing is rated.",
  examples: [
    {
      formula: "=ALIGNSCENARIOS(B4:C6, B1:C2)",
      about:
        "A future of growth (80/20) and a lean one (20/80). The last is never best and never far behind.",
      args: [
        [
          [3, 0],
          [0, 3],
          [1.5, 1.5],
        ],
        [
          [80, 20],
          [20, 80],
        ],
      ],
      result: [
        [80, 20, 20, 60],
        [20, 80, 20, 60],
        [50, 50, 50, 30],
      ],
    },
  ],
  evaluate: ([ratingCells, scenarioCells, scaleCell]) => {
    const scale = readScale(scaleCell!);
    const scenarios = readScenarios(scenarioCells!, ratingCells!);
    const ratings = readRatings(ratingCells!, scenarios[0]!.length, scale);
    const rated = ratedInvestments(ratings);
    const rows = effectRowsOf(ratings);
    const found = scenarioOutcomes(
      rated.map((i) => worthsOf(rows[i]!)),
      scenarios,
    );
    if (!found.ok) return refuse(functions.unusable("scenarios"));
    const outcomes = new Map<number, ScenarioOutcome>(found.value.map((outcome, k) => [rated[k]!, outcome]));
    return severalPerInvestment(ratings, (i) => {
      const outcome = outcomes.get(i);
      if (outcome === undefined) return [...scenarios.map(() => ""), "", ""];
      return [...outcome.scores, outcome.worst, outcome.regret].map(settled);
    });
  },
};

/** How well ratings fit a number of objectives: 2 as they stand, 1 turned, 0 not at all. */
function fit(ratings: CellMatrix, objectives: number): number {
  const lie = lieOf(ratings, objectives);
  if (lie === null) return 0;
  return lie.turned ? 1 : 2;
}

/** One set of weights for each future. */
function readScenarios(scenarios: CellMatrix, ratings: CellMatrix): number[][] {
  const width = scenarios[0]!.length;
  const down = fit(ratings, scenarios.length) > fit(ratings, width);
  const lines = down
    ? scenarios[0]!.map((_, column) => scenarios.map((row) => row[column] ?? null))
    : scenarios.filter((row) => row.some((cell) => cell !== null));
  const sets: number[][] = [];
  for (const line of lines) {
    const weights = weightsIn(line, sets.length + 1);
    if (weights.length !== line.length)
      return refuse(functions.perObjective("scenarios", weights.length, line.length));
    sets.push(weights);
  }
  return sets.length === 0 ? refuse(functions.empty("scenarios")) : sets;
}

/** A refusal names the scenario: its weights stand in an argument of many. */
function weightsIn(line: readonly CellValue[], row: number): number[] {
  try {
    return readWeights([line.slice()]);
  } catch (fault) {
    if (fault instanceof FunctionFault)
      return refuse(functions.at(functions.place("scenarios", row, null), fault.message));
    throw fault;
  }
}
