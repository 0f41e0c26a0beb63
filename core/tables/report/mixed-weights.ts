import type { Question } from "#core/domain/evidence.ts";
import type { Corrections } from "#core/domain/reading.ts";
import type { Objective } from "#core/domain/strategy.ts";
import { percentSlip } from "#core/weighting/percent-slip.ts";

/** Weights by which 0.4 beside 30 and 10 counts are so far from those by which it is 40. */
const SAME = 1e-9;

/**
 * A plain 0.4 beside 30 and 10: forty percent, or next to nothing? Where the cells say percent themselves the reader has
 * taken them so already, and nothing is asked.
 */
export function mixedWeightDoubts(objectives: readonly Objective[], { answers }: Corrections): Question[] {
  const amounts = objectives.flatMap(({ writtenWeight }) =>
    typeof writtenWeight === "number" ? [writtenWeight] : [],
  );
  // A share of what stands over several has no cell in which anything could be a slip.
  const isWritten = objectives.some(({ weightCell }) => weightCell !== null);
  if (amounts.length < objectives.length || !isWritten) return [];
  const slip = percentSlip(amounts);
  if (!slip) return [];
  const [share, other] = slip.map((at) => objectives[at]!);
  const isPlain =
    Math.abs(share!.weight * amounts[slip[1]]! - other!.weight * amounts[slip[0]]!) <=
    SAME * amounts[slip[1]]!;
  if (!isPlain && answers?.[ID] === undefined) return [];
  const cell = share!.weightCell;
  return [
    {
      id: ID,
      code: "mixed-weights",
      values: { found: amounts[slip[0]]!, other: amounts[slip[1]]! },
      range: cell ? { ...cell, rows: 1, columns: 1 } : null,
      choices: [
        { code: "weights-as-read", values: {}, corrections: {} },
        { code: "weights-in-percent", values: {}, corrections: { weightKind: "percent" } },
      ],
      likeliest: 0,
      answered: null,
    },
  ];
}

const ID = "weights:mixed";
