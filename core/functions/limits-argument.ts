import { ownEntry } from "#core/own-entry.ts";
import type { Limits } from "#core/domain/result.ts";
import { SCALE_MEANINGS, type ScaleMeaning } from "#core/domain/scale.ts";
import { functions } from "#core/messages/en/functions.ts";
import { verdictLimits } from "#core/scoring/limits.ts";
import { meaningOfScale, scaleMeaning } from "#core/scoring/meaning.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import { type LineCell, readLine, withoutTail } from "./line-argument.ts";
import type { Ratings } from "./ratings-argument.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

export const LIMITS_PARAMETER: Parameter = {
  name: "limits",
  type: "range",
  description:
    'Optional. Two numbers in points: the least score to fund, and the score below which it is a no. Or what the grades mean, which sets them: "effect" (15 to 40 by the weights, and a third of it), "contribution" (40 and 20), "merit" (60 and 40; "merit-of-3" for low, medium and high: 73 and 60), "strict" (70 and 50); one for all, or one for each objective. If left out, told from the scale and the ratings.',
  optional: true,
};

/** Scores run from -100 to 100. */
const MOST_POINTS = 100;

const MEANINGS: Readonly<Record<string, ScaleMeaning>> = {
  effect: "effect",
  wirkung: "effect",
  efecto: "effect",
  contribution: "contribution",
  beitrag: "contribution",
  contribucion: "contribution",
  merit: "merit",
  gute: "merit",
  merito: "merit",
  strict: "merit",
  streng: "merit",
  estricto: "merit",
};
/** "strict-of-3", "strict-less-of-3": strict merit in steps. */
const STRICT = /^(?:strict|streng|estricto)(?:-|$)/;

function meaningOf(word: string): ScaleMeaning | undefined {
  const plain = word.replace(/^strict-less/, "less").replace(/^strict-of/, "merit-of");
  return ownEntry(MEANINGS, word) ?? SCALE_MEANINGS.find((meaning) => meaning === plain);
}

/** The limits of the verdicts on a function's ratings. */
export function readLimits(matrix: CellMatrix | null, weights: readonly number[], ratings: Ratings): Limits {
  if (matrix === null) {
    const told = meaningOfScale(ratings.scale) ?? scaleMeaning(ratings.scale, ratings.effects.flat());
    return verdictLimits(
      weights,
      {},
      weights.map(() => told),
    );
  }
  const cells = readLine("limits", matrix);
  const filled = withoutTail(cells);
  return filled.some(({ value }) => typeof value === "string" && meaningOf(foldText(value)) !== undefined)
    ? limitsByWords(matrix, filled, weights)
    : limitsByNumbers(matrix, filled);
}

function limitsByWords(matrix: CellMatrix, cells: readonly LineCell[], weights: readonly number[]): Limits {
  const meanings: ScaleMeaning[] = [];
  let strict = false;
  for (const { row, column, value } of cells) {
    const word = typeof value === "string" ? foldText(value) : "";
    const meaning = meaningOf(word);
    if (meaning === undefined)
      return refuseCell("limits", matrix, row, column, functions.notMeaning(shown(value)));
    strict ||= STRICT.test(word);
    meanings.push(meaning);
  }
  if (meanings.length === 1)
    return verdictLimits(
      weights,
      { strict },
      weights.map(() => meanings[0]!),
    );
  return meanings.length === weights.length
    ? verdictLimits(weights, { strict }, meanings)
    : refuse(functions.perObjective("limits", meanings.length, weights.length));
}

function limitsByNumbers(matrix: CellMatrix, cells: readonly LineCell[]): Limits {
  const numbers: number[] = [];
  for (const { row, column, value: cell } of cells) {
    const value = numberIn("limits", matrix, row, column);
    // "60%" as text can only be 60 points.
    if (value !== null) numbers.push(typeof cell === "string" && cell.includes("%") ? 100 * value : value);
  }
  const [fund, no, ...more] = numbers;
  if (fund === undefined || no === undefined || more.length > 0) return refuse(functions.limits);
  if (Math.abs(fund) <= 1 && Math.abs(no) <= 1 && fund > 0) return refuse(functions.limitsAsShares(fund, no));
  // Nobody says no below half a point and funds from 60 on: one of the two was written as a share.
  if (no > 0 && no < 1 && fund >= 10) return refuse(functions.limitBeside(no, fund));
  if (fund > 0 && fund <= 1 && no >= 10) return refuse(functions.fundLimitBeside(fund, no));
  const beyond = [fund, no].find((limit) => Math.abs(limit) > MOST_POINTS);
  if (beyond !== undefined) return refuse(functions.limitBeyond(beyond));
  return fund < no ? refuse(functions.limitsOrder) : verdictLimits([1], { fund, no });
}
