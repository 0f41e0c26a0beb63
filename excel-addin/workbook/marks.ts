import type { RangeRef } from "#core/workbook/range.ts";
import { parseAddress } from "#core/workbook/range.ts";

/** Marks are hidden defined names, which move with their cells; the .xlsx files of the workbench have the same. */
export const MARK_PREFIX = "_AlignScore.";

/** "=Plan!$A$1:$B$3" as a range; null for a name that stands for anything else. */
export function rangeOfFormula(formula: unknown): RangeRef | null {
  if (typeof formula !== "string" || !formula.includes("!")) return null;
  return parseAddress(formula.replace(/^=/, ""));
}

/** The parts of "Plan!A1:B2,'My, plan'!C3", where commas in quoted names separate nothing. */
export function splitAreas(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
