import { ownEntry } from "#core/own-entry.ts";
import type { FormulaNode } from "./parse.ts";

/** Functions of ours that take ratings first and weights second, with the place of their scale. */
export const SCALE_PLACES: Readonly<Record<string, number>> = {
  ALIGNSCORE: 2,
  ALIGNDETAIL: 2,
  ALIGNVERDICT: 2,
  ALIGNWHY: 3,
  ALIGNDRIFT: 3,
  ALIGNFIRMNESS: 2,
  ALIGNRANKRANGE: 2,
  ALIGNCHOICE: 3,
  ALIGNSTABILITY: 2,
  ALIGNCHECK: 3,
};

/** What one of our functions says of its arguments. */
export interface OwnCall {
  readonly ratings: FormulaNode;
  readonly weights: FormulaNode;
  /** As `scaleById` takes it; null where the call leaves that to a cell. */
  readonly scale: string | null;
}

/** @param name in capitals, with what hosts put before it: "ALIGNSCORE.ALIGNSCORE", "_XLDUDF_ALIGNSCORE_ALIGNSCORE" */
export function ownCall(name: string, args: readonly FormulaNode[]): OwnCall | null {
  const bare = name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("_")) + 1);
  const place = ownEntry(SCALE_PLACES, bare) ?? null;
  const [ratings, weights] = args;
  if (place === null || !ratings || !weights) return null;
  return { ratings, weights, scale: scaleOf(args[place]) };
}

/** Left out it is 3, as all our functions have it. */
function scaleOf(node: FormulaNode | undefined): string | null {
  if (node === undefined || node.kind === "blank") return "3";
  if (node.kind === "number") return String(node.value);
  return node.kind === "text" ? node.value : null;
}
