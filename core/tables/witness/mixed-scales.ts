import { rememberedFor } from "#core/remember.ts";
import { KIND, type FrameCells } from "../find/frame-cells.ts";
import { guessWords } from "../values/scales/guess-words.ts";

const MIXED = -4;
/** Two words that are on no scale together may be a slip of one. */
const LEAST = 3;

/** Circles before their colours' names are a traffic light with a small doubt. */
const TOGETHER = 0.95;

const known = rememberedFor<boolean>();

/**
 * What people rate one thing by they rate in words of one scale. Objectives whose cells go together on none ("low", "$$",
 * "easy") are mostly what is chosen from, read the other way round.
 */
export function mixedScalePoints(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): number {
  const mixed = objectives.filter((j) => isMixed(cells, j, options)).length;
  return (MIXED * mixed) / Math.max(1, objectives.length);
}

function isMixed(cells: FrameCells, j: number, options: readonly number[]): boolean {
  return known(cells, `${j}:${options.join()}`, () => {
    const { frame, fields, lines } = cells;
    const words = new Set(
      options
        .filter((i) => cells.kind(i, j) === KIND.level)
        .map((i) => frame.sight.at(lines[i]!, fields[j]!)),
    );
    return words.size >= LEAST && (guessWords([...words])?.share ?? 0) < TOGETHER;
  });
}
