import { good, type Outcome } from "#core/domain/outcome.ts";
import { rowsFault } from "#core/insight/checks.ts";
import type { EffectRow } from "#core/insight/effect-row.ts";
import type { Draws } from "./draws.ts";
import { drawAssessed, drawBlanks, emptyDrawnRow, type Floors } from "./drawn-row.ts";

/** The score of each row in each draw: `at[row * count + draw]`. */
export interface DrawnScores {
  readonly rows: number;
  readonly count: number;
  readonly at: Float64Array;
}

/**
 * Scores on -1 … 1 in every draw, blanks filled with anything they could be. Rounded to 1e-12, so that what ties by
 * arithmetic ties here too.
 *
 * @param floors the least that a rating can be on each objective: -1 (when left out), or 0
 * @returns the scores, or what is wrong with the rows (see `rowsFault`)
 */
export function drawScores(
  rows: readonly EffectRow[],
  draws: Draws,
  floors: Floors = [],
): Outcome<DrawnScores> {
  const fault = rowsFault(rows, draws.objectives);
  if (fault) return fault;
  const { count } = draws;
  const at = new Float64Array(rows.length * count);
  const drawn = emptyDrawnRow(count);
  rows.forEach((row, i) => {
    drawAssessed(row, draws, floors, drawn);
    drawBlanks(row, draws, floors, drawn);
    for (let draw = 0; draw < count; draw += 1)
      at[i * count + draw] = Math.round((drawn.supports[draw]! - drawn.against[draw]!) * 1e12) / 1e12;
  });
  return good({ rows: rows.length, count, at });
}
