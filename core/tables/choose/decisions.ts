import { isNoDecision, rowsOfPairs } from "../witness/sense.ts";
import type { Candidate } from "../candidate.ts";

/** Support that only a person's word gives. */
export const NAMED = 80;

/** The cells of a reading: first and last row and column of what is rated. */
interface Extent {
  readonly sheet: number;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/**
 * The readings without those that no person would take for a decision (pairs compared, calendars, measures), and
 * without whatever else could be read out of the same cells with less support.
 */
export function decisionsAmong(ranked: readonly Candidate[]): Candidate[] {
  const barred: Extent[] = [];
  return ranked.filter((candidate) => {
    if (candidate.score > NAMED) return true;
    const extent = extentOf(candidate);
    if (barred.some((other) => meets(other, extent))) return false;
    if (!isNoDecision(candidate)) return true;
    const pairs = rowsOfPairs(candidate);
    barred.push(pairs ? { ...extent, rows: ends(pairs) } : extent);
    return false;
  });
}

function extentOf({ cells, objectives, options }: Candidate): Extent {
  const { sight } = cells.frame;
  const lines = ends(options.map((i) => cells.lines[i]!));
  const fields = ends(objectives.map((j) => cells.fields[j]!));
  return { sheet: sight.sheet, rows: sight.turned ? fields : lines, columns: sight.turned ? lines : fields };
}

function ends(indices: readonly number[]): [number, number] {
  return [Math.min(...indices), Math.max(...indices)];
}

function meets(a: Extent, b: Extent): boolean {
  const cross = (x: readonly [number, number], y: readonly [number, number]): boolean =>
    x[0] <= y[1] && y[0] <= x[1];
  return a.sheet === b.sheet && cross(a.rows, b.rows) && cross(a.columns, b.columns);
}
