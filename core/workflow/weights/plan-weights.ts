import { en, type Texts } from "#core/messages/en.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import type { Corrections } from "#core/domain/reading.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { rememberChanges } from "../preferences.ts";
import { changeFor, type CellWrite } from "../lines/table-lines.ts";
import type { Understanding } from "../understand.ts";
import { roundWeights } from "./round-weights.ts";

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
  const { outline, cells, preferences } = understanding;
  const { writes, corrections } = weightWrites(understanding, given);
  const read = new CellsRead(cells);
  const changes = [
    ...writes.flatMap((write) => changeFor(write, read)),
    ...rememberChanges(outline.settings, { corrections, preferences }),
  ];
  return {
    changes: { label: texts.weights.setLabel, changes },
    into: writes.length > 0 ? "cells" : "settings",
    where: writes[0]?.cell ?? null,
  };
}

/** What goes into weight cells, and the corrections that go with it. */
export interface WeightWrites {
  readonly writes: readonly CellWrite[];
  readonly corrections: Corrections;
}

/**
 * The weight cells and what they are to hold; where one of them is no plain number of its own, the weights are kept
 * (see `keptWeights`).
 * @param given one for each objective, in any unit
 * @throws Error when no weight is above 0
 */
export function weightWrites(understanding: Understanding, given: readonly number[]): WeightWrites {
  const cells = weightCells(understanding);
  if (!cells) return keptWeights(understanding, given);
  const rounded = roundedShares(given);
  const whole = unit(cells.reduce((sum, { value }) => sum + value, 0));
  const writes = cells.map(({ cell }, index) => ({
    cell,
    content: Number((rounded[index]! * whole).toPrecision(12)),
  }));
  const { weights: _before, ...corrections } = understanding.corrections;
  return { writes, corrections };
}

/** The weights as a correction of the reading, with no cell written. */
export function keptWeights({ reading, corrections }: Understanding, given: readonly number[]): WeightWrites {
  const rounded = roundedShares(given);
  const ids = reading.strategy.objectives.map(({ id }) => id);
  const weights = Object.fromEntries(ids.map((id, index) => [id, rounded[index]!]));
  return { writes: [], corrections: { ...corrections, weights } };
}

function roundedShares(given: readonly number[]): number[] {
  const weights = normaliseWeights(given);
  if (!weights.ok) throw new Error(`These weights cannot be used: ${weights.problem.code}.`);
  return roundWeights(weights.value);
}

/** The cells of all weights with their numbers; null where one of them is no plain number, or not the whole weight. */
function weightCells({ reading, cells }: Understanding): { cell: CellRef; value: number }[] | null {
  const { kind, where } = reading.weights ?? {};
  if ((kind !== "points" && kind !== "percent") || (where !== "column" && where !== "row")) return null;
  const read = new CellsRead(cells);
  const found = reading.strategy.objectives.flatMap(({ weightCell }) => {
    if (!weightCell) return [];
    const value: CellContent = read.content(weightCell);
    return typeof value === "number" ? [{ cell: weightCell, value }] : [];
  });
  const { objectives } = reading.strategy;
  if (found.length !== objectives.length) return null;
  // Where groups have shares of their own, the numbers beside the objectives are not their weights.
  const sum = found.reduce((total, { value }) => total + value, 0);
  const isWhole = objectives.every(
    ({ weight }, index) => Math.abs(found[index]!.value / sum - weight) < 1e-6,
  );
  return isWhole ? found : null;
}

function unit(sum: number): number {
  if (sum > 0.8 && sum < 1.2) return 1;
  return sum > 80 && sum < 120 ? 100 : sum;
}
