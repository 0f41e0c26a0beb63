import { capabilityGaps } from "#core/insight/signals/capability-gaps.ts";
import { functions } from "#core/messages/en/functions.ts";
import { rankScores } from "#core/scoring/rank.ts";
import { refuse, refuseCell, refuseProblem, shown } from "./error.ts";
import { readLine } from "./line-argument.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, FunctionSpec, Output } from "./spec.ts";
import { refuseSlip } from "./weights-argument.ts";

/** Capability gaps: see core/insight/signals/capability-gaps. */
export const ALIGNGAPS: FunctionSpec = {
  name: "ALIGNGAPS",
  summary:
    "What the business cannot do yet: how far each capability is from its target, and which to close first.",
  parameters: [
    {
      name: "current",
      type: "range",
      description: "What each capability is today, on any scale from 0, in a row or a column.",
      optional: false,
    },
    {
      name: "target",
      type: "range",
      description: "What each needs to be, on the same scale.",
      optional: false,
    },
    {
      name: "importance",
      type: "range",
      description: "Optional, all the same if left out. How much each one matters: any amounts from 0.",
      optional: true,
    },
  ],
  result:
    "Two results for each capability: its gap times its importance, and its place, 1 for the one to close first; blank where current or target is blank, and no place without a gap.",
  examples: [
    {
      formula: "=ALIGNGAPS(B2:B5, C2:C5, D2:D5)",
      about: "Two levels short times an importance of 3 comes before three levels short times 1.",
      args: [
        [[2], [1], [5], [null]],
        [[4], [4], [3], [4]],
        [[3], [1], [9], [1]],
      ],
      result: [
        [6, 1],
        [3, 2],
        [0, ""],
        ["", ""],
      ],
    },
    {
      formula: "=ALIGNGAPS(B2:C2, B3:C3)",
      about: "In a row the results are two rows.",
      args: [[[2, 1]], [[4, 4]]],
      result: [
        [2, 3],
        [2, 1],
      ],
    },
  ],
  evaluate: ([currentCells, targetCells, importanceCells]) => {
    const current = readAmounts("current", currentCells!);
    const target = readAmounts("target", targetCells!);
    const importance =
      (importanceCells ?? null) === null ? current.map(() => 1) : readAmounts("importance", importanceCells!);
    if (importanceCells)
      refuseSlip(
        importance.map((amount) => amount ?? 0),
        readLine("importance", importanceCells),
      );
    for (const [name, { length }] of [["target", target] as const, ["importance", importance] as const])
      if (length !== current.length) return refuse(functions.perCapability(name, length, current.length));

    const known = current.flatMap((level, i) => (level === null || target[i] === null ? [] : [i]));
    const gaps = capabilityGaps(
      known.map((i) => current[i]!),
      known.map((i) => target[i]!),
      known.map((i) => importance[i] ?? 0),
    );
    if (!gaps.ok) return refuseProblem("current", gaps.problem, []);
    const weighted = new Map(gaps.value.map((gap) => [known[gap.capability]!, gap.weighted]));
    const places = rankScores(current.map((_, i) => ((weighted.get(i) ?? 0) > 0 ? weighted.get(i)! : null)));
    const lines = current.map((_, i): Output[] => [weighted.get(i) ?? "", places[i] ?? ""]);
    const across = currentCells!.length === 1 && current.length > 1;
    return across ? [lines.map(([gap]) => gap!), lines.map(([, place]) => place!)] : lines;
  },
};

function readAmounts(name: string, matrix: CellMatrix): (number | null)[] {
  const cells = readLine(name, matrix);
  const amounts: (number | null)[] = [];
  for (const { row, column } of cells) {
    const amount = numberIn(name, matrix, row, column);
    if (amount !== null && amount < 0)
      return refuseCell(name, matrix, row, column, functions.isNegative(shown(amount)));
    amounts.push(amount);
  }
  return amounts;
}
