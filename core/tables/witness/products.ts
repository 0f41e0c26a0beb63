import { rememberedFor } from "#core/remember.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";

/** How far a line of products stands from the ratings. */
const REACH = 4;
const FACTORS = [1, 0.01, 0.1, 10, 100];
/** So many of them do not agree by chance. */
const SURE_RATIOS = 3;
/** More lines than this are not compared with one another. */
const MOST_LINES = 80;
/** A product that was typed wrong is one all the same. */
const LEAST_SHARE = 0.75;

/** The lines that are another one times the weights (times 0.01, 0.1, 10, 100), whatever they are called. */
export function productLines(
  cells: FrameCells,
  source: WeightSource,
  lines: readonly number[],
): ReadonlySet<number> {
  // A source belongs to one frame, whose lines are asked for with every kind of rating.
  return products(source, lines.join(), () => search(cells, source, lines));
}

const products = rememberedFor<ReadonlySet<number>>();

function search(cells: FrameCells, source: WeightSource, lines: readonly number[]): Set<number> {
  const found = new Map<number, Agreement>();
  if (lines.length > MOST_LINES) return new Set();
  const weights = [...source.values].filter((value) => !Number.isNaN(value));
  // Weights that are all alike make every line a multiple of itself.
  if (weights.every((value) => value === weights[0])) return new Set();
  for (const line of lines) {
    for (const other of lines) {
      if (other === line || Math.abs(other - line) > REACH || found.has(other)) continue;
      const agreement = productOf(cells, source, other, line);
      // With weights of 1 among them a line is nearly the product of its own products.
      if (agreement.share === 0 || agreement.share < productOf(cells, source, line, other).share) continue;
      found.set(line, agreement);
      break;
    }
  }
  const [alone, ...others] = found.values();
  // Whoever multiplies one option's ratings multiplies all. Two options that are rated alike save in a field or two are
  // by chance as far apart as a weight there says.
  const isChance =
    alone !== undefined && others.length === 0 && alone.share < 1 && alone.telling < SURE_RATIOS;
  return new Set(isChance ? [] : found.keys());
}

/** How far one line is another times the weights. */
interface Agreement {
  /** In how many of the fields, 0 … 1; 0 below three quarters. */
  readonly share: number;
  /** In how many fields whose weight changes what it multiplies. */
  readonly telling: number;
}

const NONE: Agreement = { share: 0, telling: 0 };

function productOf(cells: FrameCells, { values }: WeightSource, raw: number, product: number): Agreement {
  // Asked of every two lines near each other: it keeps no lists.
  const [hits, telling] = [FACTORS.map(() => 0), FACTORS.map(() => 0)];
  let [ratios, zeros] = [0, 0];
  for (let j = 0; j < cells.fields.length; j++) {
    const expected = cells.number(raw, j) * values[j]!;
    const found = cells.number(product, j);
    if (Number.isNaN(expected) || Number.isNaN(found)) continue;
    if (expected === 0) {
      if (found !== 0) return NONE;
      zeros++;
      continue;
    }
    ratios++;
    const ratio = found / expected;
    for (let at = 0; at < FACTORS.length; at++) {
      if (Math.abs(ratio / FACTORS[at]! - 1) >= 0.02) continue;
      hits[at]! += 1;
      if (Math.abs(values[j]! * FACTORS[at]! - 1) >= 0.02) telling[at]! += 1;
    }
  }
  // One ratio tells something only where all else is 0 on both lines, and few only of lines that stand together.
  if (ratios < 1 || (ratios < 2 && zeros < 2)) return NONE;
  if (ratios < SURE_RATIOS && Math.abs(raw - product) > 1) return NONE;
  const most = Math.max(...hits);
  return most >= LEAST_SHARE * ratios
    ? { share: most / ratios, telling: telling[hits.indexOf(most)]! }
    : NONE;
}
