import type { Reproduced } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { givenAgain } from "./given-again.ts";
import { isGain } from "./gain-and-burden.ts";

const LEAST_ROWS = 4;
const LEAST_DIFFERENT = 3;
const MOST_FACTORS = 5;

/** A score that multiplies what is gained. */
export interface ProductOfGains {
  readonly members: readonly number[];
  /** Index of the field that holds the product. */
  readonly own: number;
  readonly result: Reproduced;
}

/**
 * "Impact × Feasibility × Fit" in every row, whatever it is called: amounts, sizes and risks are multiplied as well, and
 * none of these is called by words for what is gained alone.
 * @param like indices of fields that could be rated
 */
export function productOfGains(
  cells: FrameCells,
  like: readonly number[],
  options: readonly number[],
): ProductOfGains | null {
  if (options.length < LEAST_ROWS) return null;
  const gains = like.filter((j) => isGain(cells.headers[j]!));
  if (gains.length < 2 || gains.length > MOST_FACTORS) return null;
  const products = options.map((i) => gains.reduce((all, j) => all * cells.number(i, j), 1));
  if (new Set(products).size < LEAST_DIFFERENT) return null;
  const own = cells.fields.findIndex(
    (_, k) => !gains.includes(k) && options.every((i, at) => cells.number(i, k) === products[at]),
  );
  return own < 0 ? null : { members: gains, own, result: givenAgain(cells.fields[own]!, options, options) };
}
