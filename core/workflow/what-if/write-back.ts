import type { Corrections } from "#core/domain/reading.ts";
import { isSameScale } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { readStrategy } from "#core/tables/read-strategy.ts";
import { nameOfScale } from "#core/tables/values/scales/tuned.ts";
import type { ChangeSet, WriteCells } from "#core/workbook/change-set.ts";
import { addressOf, type CellRef } from "#core/workbook/range.ts";
import { afterChanges } from "../lines/after-changes.ts";
import { CellsRead } from "../contents.ts";
import { rememberChanges } from "../preferences.ts";
import { changeFor } from "../lines/table-lines.ts";
import type { Understanding } from "../understand.ts";
import { keptWeights, weightWrites } from "../weights/plan-weights.ts";
import { changedStrategy } from "./changed-strategy.ts";
import { differences, type Difference } from "./differences.ts";
import { piecesOf, type Left, type Piece } from "./pieces.ts";
import { same, weightsTried, type WhatIf } from "./what-if.ts";

export interface WhatIfPlan {
  readonly changes: ChangeSet;
  /** What it writes. */
  readonly written: readonly Difference[];
  /** What stays a what-if, and why. */
  readonly left: readonly Left[];
}

/** Dropping a misread piece can let another be misread; more than a few rounds of it never happen. */
const MOST_ROUNDS = 4;

/**
 * Plans to make what was tried the workbook's own: weights, ratings and readiness in the user's own cells, units and
 * words, each write guarded. Before it answers, it reads the cells as they would be: a change that would be read as
 * something else is left out, and a scale that would be guessed otherwise, because the only 5 of a column has become
 * a 3, is kept as a correction.
 *
 * @param whatIf without what is the same (see `stillDifferent`)
 * @returns null when no weight is above 0
 */
export function planWriteBack(
  understanding: Understanding,
  whatIf: WhatIf,
  texts: Texts = en,
): WhatIfPlan | null {
  const { outline, cells, reading, preferences } = understanding;
  const trial = changedStrategy(reading, whatIf, texts);
  if (!trial) return null;
  const all = differences(whatIf, reading.strategy);
  const { pieces: possible, left: impossible } = piecesOf(understanding, all, trial, texts);
  const weights = all.filter(({ kind }) => kind === "weight");
  let corrections = understanding.corrections;
  let pieces = [...possible];
  if (weights.length > 0) {
    const given = weightsTried(whatIf, reading.strategy.objectives);
    const { writes, corrections: weighed } = weightWrites(understanding, given);
    corrections = weighed;
    pieces.unshift({ differences: weights, writes, beside: null });
  }
  const left = [...impossible];
  const read = new CellsRead(cells);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = afterChanges(understanding, writesOf(pieces, read));
    const { strategy } = readStrategy(look.outline, look.cells, corrections);
    const shifted = shiftedScales(reading.strategy, strategy);
    const misread = pieces.filter((piece) => piece.differences.some((each) => !says(strategy, trial, each)));
    if (Object.keys(shifted).length > 0) {
      corrections = { ...corrections, scales: { ...corrections.scales, ...shifted } };
    } else if (misread.length > 0) {
      pieces = pieces.filter((piece) => !misread.includes(piece));
      const weighed = misread.find((piece) => piece.differences === weights);
      if (weighed) corrections = withWeightsOf(corrections, understanding.corrections);
      if (weighed && weighed.writes.length > 0) {
        // Cells that would not be read as these weights: they are kept beside the workbook's own instead.
        const kept = keptWeights(understanding, weightsTried(whatIf, reading.strategy.objectives));
        corrections = withWeightsOf(corrections, kept.corrections);
        pieces.unshift({ differences: weights, writes: [], beside: null });
      }
      const dropped = misread.filter((piece) => piece !== weighed || piece.writes.length === 0);
      left.push(...dropped.flatMap((piece) => readOtherwise(piece, texts)));
    } else break;
  }
  const changes = [
    ...writesOf(pieces, read),
    ...(corrections === understanding.corrections
      ? []
      : rememberChanges(outline.settings, { corrections, preferences })),
  ];
  return {
    changes: { label: texts.whatIf.writeLabel, changes },
    written: pieces.flatMap((piece) => piece.differences),
    left,
  };
}

/** The pieces' writes, each guarded by the name beside it. */
function writesOf(pieces: readonly Piece[], cells: CellsRead): WriteCells[] {
  return pieces.flatMap(({ writes, beside }) =>
    writes
      .flatMap((write) => changeFor(write, cells))
      .map((change) => {
        if (!beside) return change;
        const range = { ...beside, rows: 1, columns: 1 };
        return { ...change, given: [{ range, expect: cells.contents(range) }] };
      }),
  );
}

function withWeightsOf(corrections: Corrections, { weights: before }: Corrections): Corrections {
  const { weights: _given, ...others } = corrections;
  return before ? { ...others, weights: before } : others;
}

/** By objective id: the scales of today that would be taken for others, as names to keep. */
function shiftedScales(before: Strategy, after: Strategy): Record<string, string> {
  const shifted: Record<string, string> = {};
  for (const { id, scale } of before.objectives) {
    const now = after.objectives.find((objective) => objective.id === id)?.scale;
    if (now && !isSameScale(now, scale)) shifted[id] = nameOfScale(scale);
  }
  return shifted;
}

/** Whether a strategy says of one difference what the trial says. */
function says(read: Strategy, trial: Strategy, difference: Difference): boolean {
  switch (difference.kind) {
    case "weight":
      return trial.objectives.every(({ id, weight }) => {
        const found = read.objectives.find((objective) => objective.id === id);
        return found !== undefined && Math.abs(found.weight - weight) < 1e-6;
      });
    case "rating":
      return same(
        effectIn(read, difference.investmentId, difference.objectiveId),
        effectIn(trial, difference.investmentId, difference.objectiveId),
      );
    case "readiness":
      return same(
        levelIn(read, difference.investmentId, difference.key),
        levelIn(trial, difference.investmentId, difference.key),
      );
    case "capability":
      return read.capabilities.some(
        ({ name, current }) => name === difference.name && same(current, difference.to),
      );
  }
}

function effectIn(
  { objectives, investments }: Strategy,
  investmentId: string,
  objectiveId: string,
): number | null {
  const at = objectives.findIndex(({ id }) => id === objectiveId);
  return investments.find(({ id }) => id === investmentId)?.ratings[at]?.effect ?? null;
}

function levelIn({ investments }: Strategy, investmentId: string, key: string): number | null {
  const parts = investments.find(({ id }) => id === investmentId)?.readiness;
  return parts?.find(({ name }) => name === key)?.level ?? null;
}

function readOtherwise({ differences: own, writes }: Piece, texts: Texts): Left[] {
  const place: CellRef | null = writes[0]?.cell ?? null;
  const reason = texts.whatIf.readOtherwise(place ? addressOf(place) : "");
  return own.map((difference) => ({ difference, reason, place }));
}
