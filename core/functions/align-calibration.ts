import { calibration } from "#core/insight/review/calibration.ts";
import { functions } from "#core/messages/en/functions.ts";
import { refuse } from "./error.ts";
import { readLine } from "./line-argument.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, FunctionSpec } from "./spec.ts";

/** How much of what was promised came true: see core/insight/review/calibration. */
export const ALIGNCALIBRATION: FunctionSpec = {
  name: "ALIGNCALIBRATION",
  summary: "How much of what was promised came true, and the confidence that fits it.",
  parameters: [
    {
      name: "promised",
      type: "range",
      description:
        "What each promise said, in a row or a column: a share of the target, or any amount that is 0 where nothing is promised.",
      optional: false,
    },
    {
      name: "delivered",
      type: "range",
      description:
        "What came of each, in the same measure; below 0 where it got worse. Blank: not known yet.",
      optional: false,
    },
  ],
  result:
    "Three results in a row: the share that came true (1 is as promised; large promises count for more), the nearest confidence of 1, 0.75 and 0.5, and the number of promises that it rests on.",
  examples: [
    {
      formula: "=ALIGNCALIBRATION(B2:B5, C2:C5)",
      about:
        "Σ promised · delivered / Σ promised²: (0.09 + 0.18 + 0.5) / (0.09 + 0.36 + 1) = 0.77 / 1.45. The last one is not known yet.",
      args: [
        [[0.3], [0.6], [1], [0.5]],
        [[0.3], [0.3], [0.5], [null]],
      ],
      result: [[0.77 / 1.45, 0.5, 3]],
    },
    {
      formula: "=ALIGNCALIBRATION(B2:C2, B3:C3)",
      about: "Who foresees everything rightly has 1.",
      args: [[[0.5, 0.25]], [[0.5, 0.25]]],
      result: [[1, 1, 2]],
    },
  ],
  evaluate: ([promisedCells, deliveredCells]) => {
    const promised = readAmounts("promised", promisedCells!);
    const delivered = readAmounts("delivered", deliveredCells!);
    if (promised.length !== delivered.length)
      return refuse(functions.perPromise(delivered.length, promised.length));
    const known = promised.flatMap((share, at) => {
      const came = delivered[at] ?? null;
      if (share === null || came === null) return [];
      // It is told of which objective each is, where that is known; here each counts by itself.
      return [{ investmentId: "", objectiveId: String(at), effect: share, promised: share, delivered: came }];
    });
    const found = calibration(known);
    if (found === null) return refuse(functions.nothingPromised);
    return [[found.slope, found.confidence, found.promises]];
  },
};

function readAmounts(name: string, matrix: CellMatrix): (number | null)[] {
  return readLine(name, matrix).map(({ row, column }) => numberIn(name, matrix, row, column));
}
