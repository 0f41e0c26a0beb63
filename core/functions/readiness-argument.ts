import { functions } from "#core/messages/en/functions.ts";
import type { ReadinessPart } from "#core/domain/strategy.ts";
import { readinessLevel } from "#core/tables/values/answers.ts";
import { readinessAbout } from "#core/tables/values/readiness-about.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { looksLikeDate, typedFraction } from "./date-slip.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import { eachInvestmentsCells } from "./investment-arguments.ts";
import { readLine } from "./line-argument.ts";
import type { Lie } from "./orientation.ts";
import { textIn } from "./read-cell.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

export const READINESS_PARAMETER: Parameter = {
  name: "readiness",
  type: "range",
  description:
    "Optional, all ready if left out. How ready each investment is: 0 to 1, percent, or ready, partly, not ready; with several columns the least one counts. Blank is ready.",
  optional: true,
};

export const READINESS_OF_PARAMETER: Parameter = {
  name: "readinessOf",
  type: "range",
  description:
    "Optional. What each column of readiness is called, as its header says (Staff trained, Data ready): the reason then says what is not ready.",
  optional: true,
};

/** How ready one thing is that an investment needs. */
export interface ReadinessCell {
  /** 0 … 1 */
  readonly level: number;
  /** Which of the investment's cells says so, from 0. */
  readonly line: number;
}

/** The readiness parts of each investment; an empty list is ready. */
export function readReadiness(matrix: CellMatrix | null, lie: Lie): ReadinessCell[][] {
  const parts = Array.from({ length: lie.investments }, (): ReadinessCell[] => []);
  eachInvestmentsCells("readiness", matrix, lie, (investment, row, column, cell, line) => {
    const level = readinessLevel(cell);
    if (level === null) refuseCell("readiness", matrix!, row, column, whyNone(cell));
    parts[investment]!.push({ level, line });
  });
  return parts;
}

function whyNone(cell: CellValue): string {
  return typeof cell === "number" && looksLikeDate(cell)
    ? functions.readinessIsDate(cell, typedFraction(cell))
    : functions.notReadiness(shown(cell));
}

export function levelsOf(parts: readonly ReadinessCell[]): number[] {
  return parts.map(({ level }) => level);
}

/** What the parts of readiness are about, told by their headers as the reader of tables tells them. */
export type ReadinessNames = readonly Pick<ReadinessPart, "kind" | "name">[];

/** @returns an empty list where left out */
export function readReadinessNames(
  matrix: CellMatrix | null,
  readiness: CellMatrix | null,
  lie: Lie,
): ReadinessNames {
  if (matrix === null || readiness === null) return [];
  const cells = readLine("readinessOf", matrix);
  const lines = (readiness.length * readiness[0]!.length) / Math.max(1, lie.investments);
  if (cells.length !== lines) return refuse(functions.perReadiness(cells.length, lines));
  const names: Pick<ReadinessPart, "kind" | "name">[] = [];
  for (const { row, column } of cells) {
    const name = textIn("readinessOf", matrix, row, column);
    names.push({ kind: readinessAbout(name), name });
  }
  return names;
}
