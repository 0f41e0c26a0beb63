import { rememberedFor } from "#core/remember.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { isPlaces, namesImportance } from "../values/priority.ts";
import { saysPlaces, withoutRankWord } from "../values/scales/place-scale.ts";
import { speaksOf } from "./words.ts";

const LEAST = 2;
/** Of two options everything is an order. */
const LEAST_OPTIONS = 3;
/** "Final rank", "Gesamtrang": what came of them all. */
const WHOLE = /^(?:final\p{L}*|overall|end\p{L}*|our|new|old|no|nr)$/iu;

const found = rememberedFor<ReadonlySet<number>>();

/** Lines over the headers that may say that all below are places. */
const ABOVE = 3;

/**
 * Fields that hold the options' places by one criterion each: "Rank cost", "Rang Qualität", "Support (rank)", or all under
 * "Ranking (1 = best)". One alone is what came of the rest, whatever stands beside the word.
 */
export function ranksOf(cells: FrameCells): ReadonlySet<number> {
  return found(cells, "", () => {
    const areAll = isRankedAbove(cells);
    const fields = cells.headers.flatMap((header, j) =>
      isRankBy(header) || (areAll && !speaksOf("total", header) && header !== "") ? [j] : [],
    );
    return new Set(fields.length >= LEAST ? fields : []);
  });
}

function isRankedAbove({ frame: { sight, header, name, firstField }, fields }: FrameCells): boolean {
  if (sight.turned) return false;
  for (let line = header - 1; line >= Math.max(0, header - ABOVE); line--) {
    const places = new Set([firstField, name, fields[0] ?? name]);
    for (const field of places) {
      const value = sight.at(line, field);
      if (typeof value === "string" && saysPlaces(value)) return true;
    }
  }
  return false;
}

function isRankBy(header: string): boolean {
  const rest = withoutRankWord(header);
  if (rest === null || !/\p{L}{2}/u.test(rest)) return false;
  return !WHOLE.test(rest) && !speaksOf("total", rest) && !namesImportance(rest);
}

/** The field is a total by its name, and none of several orders by one criterion each. */
export function saysTotal(cells: FrameCells, j: number): boolean {
  return speaksOf("total", cells.headers[j]!) && !ranksOf(cells).has(j);
}

/** Every objective is such an order of the options, shared places included. */
export function areRanks(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): boolean {
  const ranks = ranksOf(cells);
  return (
    options.length >= LEAST_OPTIONS &&
    objectives.length >= LEAST &&
    objectives.every((j) => ranks.has(j) && isPlaces(options.map((i) => cells.number(i, j))))
  );
}
