import { rowTolerance, type Row } from "./problem.ts";
import type { Tableau } from "./tableau.ts";

interface Item {
  readonly variable: number;
  /** Positive: negative coefficients are read as positive ones of 1 - x. */
  readonly size: number;
  /** Its share taken in the fractional point, of x or of 1 - x. */
  readonly taken: number;
  readonly complemented: boolean;
}

/**
 * Lifted cover inequalities that the fractional point breaks: of things that together are too large for a row not all
 * can be taken. Lifted through the largest sums, so that the order does not matter.
 * Sources: Balas 1975, "Facets of the knapsack polytope", Math. Programming 8:146-164; Gu, Nemhauser & Savelsbergh
 * 1998, "Lifted cover inequalities for 0-1 integer programs", INFORMS J. Computing 10:427-437.
 *
 * @returns rows that hold for every whole point
 */
export function coverCuts(tableau: Tableau, rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => coverCut(tableau, row) ?? []);
}

function coverCut(tableau: Tableau, row: Row): Row | null {
  const items: Item[] = [];
  let room = row.most;
  for (const [k, variable] of row.at.entries()) {
    const a = row.by[k]!;
    if (a === 0) continue;
    const value = tableau.value(variable);
    if (a < 0) room -= a;
    items.push({ variable, size: Math.abs(a), taken: a > 0 ? value : 1 - value, complemented: a < 0 });
  }
  if (room < 0) return null;
  const tolerance = rowTolerance({ ...row, most: room });
  const cover = smallestCover(items, room + tolerance);
  if (cover === null) return null;

  const largest = cover.map(({ size }) => size).sort((a, b) => b - a);
  const sums = [0];
  for (const size of largest) sums.push(sums[sums.length - 1]! + size);
  const inCover = new Set(cover.map(({ variable }) => variable));
  const at: number[] = [];
  const by: number[] = [];
  let most = cover.length - 1;
  let reached = 0;
  for (const { variable, size, taken, complemented } of items) {
    let lifted = inCover.has(variable) ? 1 : 0;
    if (lifted === 0) while (lifted + 1 < sums.length && size >= sums[lifted + 1]! - 1e-9) lifted++;
    if (lifted === 0) continue;
    reached += lifted * taken;
    at.push(variable);
    by.push(complemented ? -lifted : lifted);
    if (complemented) most -= lifted;
  }
  return reached > cover.length - 1 + 0.01 ? { at, by, most } : null;
}

/** Things that together pass the room, none of which could be spared; those most taken come first. */
function smallestCover(items: readonly Item[], room: number): Item[] | null {
  const order = items
    .filter(({ taken }) => taken > 1e-6)
    .sort((p, q) => (1 - p.taken) / p.size - (1 - q.taken) / q.size || q.size - p.size);
  let sum = 0;
  const cover: Item[] = [];
  for (const item of order) {
    cover.push(item);
    sum += item.size;
    if (sum > room) break;
  }
  if (sum <= room) return null;
  cover.sort((p, q) => p.taken - q.taken);
  for (let k = 0; k < cover.length;) {
    if (sum - cover[k]!.size > room) sum -= cover.splice(k, 1)[0]!.size;
    else k++;
  }
  return cover.length > 0 ? cover : null;
}
