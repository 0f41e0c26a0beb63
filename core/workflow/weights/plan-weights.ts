import { en, type Texts } from "#core/messages/en.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { rememberChanges } from "../preferences.ts";
import type { Understanding } from "../understand.ts";

export interface WeightsPlan {
  readonly changes: ChangeSet;
  /** Into the user's own weight cells, or kept by the add-in where those hold words, ranks or formulas. */
  readonly into: "cells" | "settings";
  /** The first weight cell; null for settings. */
  readonly where: CellRef | null;
}

/**
 * Plans to make weights the workbook's own. Numbers in cells are replaced by numbers in the same unit (100 where they
 * add up to about 100, 1 where they are shares, else their own sum); anything else stays as it is, and the weights
 * are kept as a correction of the reading.
 * @param given one for each objective, in any unit
 * @throws Error when no weight is above 0; look at `tryWeights` first
 */
export function planWeights(
  understanding: Understanding,
  given: readonly number[],
  texts: Texts = en,
): WeightsPlan {
  const weights = normaliseWeights(given);
  if (!weights.ok) throw new Error(`These weights cannot be used: ${weights.problem.code}.`);
  const { outline, reading, corrections, preferences } = understanding;
  const { objectives } = reading.strategy;
  const label = texts.weights.setLabel;
  const cells = weightCells(understanding);
  const { weights: _before, ...others } = corrections;
  if (!cells) {
    const kept = Object.fromEntries(objectives.map(({ id }, index) => [id, weights.value[index]!]));
    const remembered = { corrections: { ...others, weights: kept }, preferences };
    return {
      changes: { label, changes: rememberChanges(outline.settings, remembered) },
      into: "settings",
      where: null,
    };
  }
  const whole = unit(cells.reduce((sum, { value }) => sum + value, 0));
  const changes: Change[] = inUnit(weights.value, whole).flatMap((content, index): Change[] => {
    const { cell, value } = cells[index]!;
    if (content === value) return [];
    return [
      { kind: "write", range: { ...cell, rows: 1, columns: 1 }, contents: [[content]], expect: [[value]] },
    ];
  });
  changes.push(...rememberChanges(outline.settings, { corrections: others, preferences }));
  return { changes: { label, changes }, into: "cells", where: cells[0]?.cell ?? null };
}

/** The cells of all weights with their numbers; null where one of them is no plain number of its own. */
function weightCells({ reading, cells }: Understanding): { cell: CellRef; value: number }[] | null {
  const { kind, where } = reading.weights ?? {};
  if ((kind !== "points" && kind !== "percent") || (where !== "column" && where !== "row")) return null;
  const read = new CellsRead(cells);
  const found = reading.strategy.objectives.flatMap(({ weightCell }) => {
    if (!weightCell) return [];
    const value: CellContent = read.content(weightCell);
    return typeof value === "number" ? [{ cell: weightCell, value }] : [];
  });
  return found.length === reading.strategy.objectives.length ? found : null;
}

function unit(sum: number): number {
  if (sum > 0.8 && sum < 1.2) return 1;
  return sum > 80 && sum < 120 ? 100 : sum;
}

/** Rounded to a thousandth of the whole, so that they still add up to it exactly (largest remainders). */
function inUnit(weights: readonly number[], whole: number): number[] {
  const steps = weights.map((weight) => weight * STEPS);
  const counts = steps.map(Math.floor);
  let left = STEPS - counts.reduce((sum, count) => sum + count, 0);
  const order = steps.map((_, index) => index).sort((a, b) => (steps[b]! % 1) - (steps[a]! % 1) || a - b);
  for (const index of order) {
    if (left <= 0) break;
    counts[index]! += 1;
    left -= 1;
  }
  return counts.map((count) => Number(((count * whole) / STEPS).toPrecision(12)));
}

const STEPS = 1000;
