import type { Reproduced } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { starsIn } from "./counted-marks.ts";
import { givenAgain } from "./given-again.ts";
import { saysTotal } from "./ranked-by.ts";
import { speaksOf } from "./words.ts";

/** What people round to, the widest first. */
const STEPS = [10, 5, 1, 0.5, 0.25];
const LEAST_ROWS = 4;
const LEAST_DIFFERENT = 3;
/** One miss in so many is somebody's second thought. */
const ROWS_A_MISS = 10;
/** A total that says nothing of the others comes out so rarely; more would be guessing. */
const BY_CHANCE = 0.003;
const EPSILON = 1e-9;

/** The field that holds the mean of the others, rounded to steps of its own, and which those are. */
export interface RoundedMean {
  /** Index of the field. */
  readonly own: number;
  readonly members: readonly number[];
  readonly result: Reproduced;
}

/**
 * An overall, called so, that is the mean of all others rounded to whole numbers, halves, fives or tens (or stars), in all
 * rows but one of ten. How likely it is by chance is told by the table itself: how often the mean of one row rounds to
 * the overall of another.
 */
export function roundedMean(
  cells: FrameCells,
  fields: readonly number[],
  options: readonly number[],
): RoundedMean | null {
  if (options.length < LEAST_ROWS) return null;
  for (const own of cells.headers.keys()) {
    if (!saysTotal(cells, own) && !speaksOf("score", cells.headers[own]!)) continue;
    const members = fields.filter((j) => j !== own && !saysTotal(cells, j));
    if (members.length < 2) continue;
    const rows = options.flatMap((line) => {
      const total = totalAt(cells, line, own);
      const ratings = members.map((j) => cells.number(line, j)).filter((value) => !Number.isNaN(value));
      if (total === null || ratings.length < 2) return [];
      return [{ line, total, mean: ratings.reduce((sum, value) => sum + value, 0) / ratings.length }];
    });
    if (rows.length < options.length || new Set(rows.map(({ total }) => total)).size < LEAST_DIFFERENT)
      continue;
    const step = STEPS.find((each) => rows.every(({ total }) => Number.isInteger(total / each)));
    if (step === undefined) continue;
    const comesOut = (mean: number, total: number): boolean => Math.abs(mean - total) <= step / 2 + EPSILON;
    const right = rows.filter(({ mean, total }) => comesOut(mean, total));
    const misses = rows.length - right.length;
    if (misses > Math.floor(rows.length / ROWS_A_MISS)) continue;
    const crossed = rows.flatMap(({ mean }, i) =>
      rows.flatMap(({ total }, k) => (i === k ? [] : [comesOut(mean, total) ? 1 : 0])),
    );
    const share = crossed.reduce((sum: number, each) => sum + each, 0) / crossed.length;
    if (share ** right.length * rows.length ** misses > BY_CHANCE) continue;
    const lines = right.map(({ line }) => line);
    return { own, members, result: givenAgain(cells.fields[own]!, lines, options) };
  }
  return null;
}

function totalAt(cells: FrameCells, line: number, j: number): number | null {
  const value = cells.number(line, j);
  if (!Number.isNaN(value)) return value;
  const { frame, lines, fields } = cells;
  const text = frame.sight.at(lines[line]!, fields[j]!);
  return typeof text === "string" ? starsIn(text.trim()) : null;
}
