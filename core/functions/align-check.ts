import type { Scale } from "#core/domain/scale.ts";
import { auditTotals, type TotalFault, type TotalsAudit } from "#core/insight/audit/audit-totals.ts";
import { isPlain } from "#core/insight/audit/total-rule.ts";
import { en } from "#core/messages/en.ts";
import { functions } from "#core/messages/en/functions.ts";
import { values } from "#core/messages/en/values.ts";
import { worded } from "#core/messages/message.ts";
import { toEffect } from "#core/tables/values/scale.ts";
import { type CellValue, isCellError } from "#core/workbook/cell.ts";
import { refuse, refuseProblem, shown } from "./error.ts";
import { type LineCell, readLine, withoutTail } from "./line-argument.ts";
import { type Lie, orient, perInvestment } from "./orientation.ts";
import { RATINGS_PARAMETER } from "./ratings-argument.ts";
import { numberIn, writtenNumber } from "./read-cell.ts";
import { readScale } from "./scale-argument.ts";
import type { CellMatrix, FunctionSpec } from "./spec.ts";
import { refuseSlip, WEIGHTS_PARAMETER } from "./weights-argument.ts";

/** What is wrong in a hand-made score column: see core/insight/audit. */
export const ALIGNCHECK: FunctionSpec = {
  name: "ALIGNCHECK",
  summary: "Recomputes a hand-made score column and says for each investment what is wrong with its total.",
  parameters: [
    RATINGS_PARAMETER,
    {
      ...WEIGHTS_PARAMETER,
      description: "The weights as they stand in the table, in a row or a column.",
    },
    {
      name: "totals",
      type: "range",
      description:
        "The totals to check, one for each investment: sums, averages or percent, which is told from the totals themselves.",
      optional: false,
    },
    {
      name: "scale",
      type: "scale",
      description:
        'Optional; if left out, ratings are not checked against a scale. How ratings are written: a number n for -n to n, or a name such as "0-5", "1-5", "0-10".',
      optional: true,
    },
  ],
  result: '"OK" for each investment, or what is wrong and why; blank where there is nothing.',
  examples: [
    {
      formula: "=ALIGNCHECK(B2:F6, B1:F1, G2:G6)",
      about:
        "A published table whose formula was filled down without $ before the row of the weights: 704 was shown for 724, and 664 for 408.",
      args: [
        [
          [0, 16, 4, 4, 32],
          [32, 32, 0, 16, 4],
          [0, 0, 16, 32, 0],
          [0, 0, 0, 0, 32],
          [4, 4, 0, 16, 0],
        ],
        [[7.5, 10, 9.5, 8, 9]],
        [[518], [704], [664], [288], [198]],
      ],
      result: [
        ["OK"],
        [
          "Should be 724, not 704; the line before was used as weights; anchor the reference to the weights with $.",
        ],
        [
          "Should be 408, not 664; the line before was used as weights; anchor the reference to the weights with $; place 3, not 2.",
        ],
        ["OK"],
        ["OK"],
      ],
    },
    {
      formula: '=ALIGNCHECK(B2:C4, B1:C1, D2:D4, "0-5")',
      about: "One total leaves out the first objective; one rating is off the scale.",
      args: [
        [
          [5, 1],
          [2, 4],
          [7, 1],
        ],
        [[60, 40]],
        [[3.4], [1.6], [4.6]],
        "0-5",
      ],
      result: [
        ["OK"],
        ["Should be 2.8, not 1.6; objective 1 is left out; place 2, not 3."],
        ["Rating 1: 7 is off the scale 0-5 (0 to 5); the scale 0-10 would hold it."],
      ],
    },
  ],
  evaluate: ([ratingCells, weightCells, totalCells, scaleCell]) => {
    const scale = (scaleCell ?? null) === null ? null : readScale(scaleCell!);
    const weights = readNumbers("weights", weightCells!);
    const blank = weights.findIndex((weight) => weight === null);
    if (blank >= 0) return refuse(functions.at("weights", functions.isBlank));
    refuseSlip(weights as number[], withoutTail(readLine("weights", weightCells!)));
    const lie = orient(ratingCells!, weights.length, weightCells);
    const totals = readNumbers("totals", totalCells!, lie.investments);
    const rows = Array.from({ length: lie.investments }, (_, i) => readRow(ratingCells!, lie, i, scale));
    const audit = auditTotals(
      rows.map(({ written }) => written),
      rows.map(({ effects }) => effects),
      weights as number[],
      totals,
    );
    if (!audit.ok) return refuseProblem("weights", audit.problem, []);
    return perInvestment(lie, (i) => {
      const { fault, written } = rows[i]!;
      if (fault !== null) return fault;
      if (totals[i] === null)
        return written.every((rating) => rating === null) ? "" : en.insight.check.noTotal;
      return tell(audit.value, i);
    });
  },
};

function tell({ rule, faults }: TotalsAudit, investment: number): string {
  const texts = en.insight.check;
  if (rule === null) return texts.noRule;
  const fault = faults[investment] ?? null;
  const ignored = isPlain(rule.kind) ? [texts.plain] : [];
  if (fault === null) return ignored.length === 0 ? texts.right : texts.fault(["OK", ...ignored]);
  const parts = [
    texts.wrong(texts.total(fault.expected), texts.total(fault.found)),
    ...reasons(fault),
    ...ignored,
  ];
  if (fault.placeFound !== fault.placeExpected)
    parts.push(texts.place(fault.placeExpected, fault.placeFound));
  return texts.fault(parts);
}

function reasons({ reason }: TotalFault): string[] {
  const texts = en.insight.check;
  switch (reason.kind) {
    case "slid-weights":
      return [texts.slidWeights];
    case "swapped":
      return [texts.swapped(reason.withRow + 1)];
    case "left-out":
      return [texts.leftOut(reason.objective + 1)];
    case "counted-twice":
      return [texts.countedTwice(reason.objective + 1)];
    case "unknown":
      return [];
  }
}

interface Row {
  /** Ratings as numbers; null where blank or unusable. */
  readonly written: readonly (number | null)[];
  /** The same on the scale; as written where none was given. */
  readonly effects: readonly (number | null)[];
  /** The first rating that cannot be used, in words. */
  readonly fault: string | null;
}

function readRow(
  matrix: CellMatrix,
  { turned, objectives }: Lie,
  investment: number,
  scale: Scale | null,
): Row {
  let fault: string | null = null;
  const written: (number | null)[] = [];
  const effects: (number | null)[] = [];
  for (let j = 0; j < objectives; j += 1) {
    const [row, column] = turned ? [j, investment] : [investment, j];
    const read = readRating(matrix, row, column, scale);
    if (typeof read === "string") fault ??= en.insight.check.rating(j + 1, read);
    written.push(typeof read === "string" ? null : read.written);
    effects.push(typeof read === "string" ? null : read.effect);
  }
  return { written, effects, fault };
}

/** @returns the rating, or why it is none */
function readRating(
  matrix: CellMatrix,
  row: number,
  column: number,
  scale: Scale | null,
): { readonly written: number | null; readonly effect: number | null } | string {
  const cell: CellValue = matrix[row]?.[column] ?? null;
  if (cell === null) return { written: null, effect: null };
  if (isCellError(cell)) return functions.isError(cell.error);
  const written = writtenNumber(cell, matrix);
  if (scale === null)
    return written === null ? functions.notNumber(shown(cell)) : { written, effect: written };
  const read = toEffect(scale, cell);
  if ("effect" in read) return { written: written ?? read.effect, effect: read.effect };
  return "reason" in read ? worded(read.reason, { values }) : functions.notNumber(shown(cell));
}

/** @param length how many there must be; as many as there are before a blank end where left out */
function readNumbers(name: string, matrix: CellMatrix, length?: number): (number | null)[] {
  const cells = readLine(name, matrix);
  const used: readonly LineCell[] = length === undefined ? withoutTail(cells) : cells;
  if (length !== undefined && used.length !== length)
    return refuse(functions.perInvestment(name, used.length, length));
  const numbers: (number | null)[] = [];
  for (const { row, column } of used) {
    const number = numberIn(name, matrix, row, column);
    numbers.push(number);
  }
  return numbers.length === 0 ? refuse(functions.empty(name)) : numbers;
}
