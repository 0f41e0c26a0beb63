import { KIND, type FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { parseNumber } from "../values/parse-number.ts";
import { remarkedRating } from "../values/scales/labelled.ts";
import { isShownAs } from "./shown-as.ts";

/** More lines are not compared with each two before them. */
const MOST_LINES = 12;
const LEAST_FIELDS = 4;

/**
 * Lines that say something of the options and are none: the difference of two others, as it is or times the weights;
 * and remarks that happen to begin with numbers, where nobody else wrote any.
 */
export function sideLines(
  cells: FrameCells,
  source: WeightSource | null,
  lines: readonly number[],
  objectives: readonly number[],
): Set<number> {
  const found = new Set(remarkLines(cells, lines, objectives));
  if (lines.length < 3 || lines.length > MOST_LINES || objectives.length < LEAST_FIELDS) return found;
  for (const [at, line] of lines.entries()) {
    const before = lines.slice(0, at).filter((each) => !found.has(each));
    if (isDifference(cells, source, line, before, objectives)) found.add(line);
  }
  return found;
}

function isDifference(
  cells: FrameCells,
  source: WeightSource | null,
  line: number,
  before: readonly number[],
  objectives: readonly number[],
): boolean {
  // One that is ahead throughout is no different from another option, and where harm is rated too, by chance one of many
  // lines is the difference of two others.
  const isBelow = (i: number): boolean => objectives.some((j) => cells.number(i, j) < 0);
  if (!isBelow(line) || before.some(isBelow)) return false;
  return before.some((a) =>
    before.some((b) => {
      if (a === b) return false;
      return [false, true].some((isWeighed) => {
        if (isWeighed && !source) return false;
        const moved = objectives.filter((j) => cells.number(a, j) !== cells.number(b, j));
        if (moved.length < LEAST_FIELDS - 1) return false;
        return objectives.every((j) => {
          const by = cells.number(a, j) - cells.number(b, j);
          const exact = isWeighed ? by * source!.values[j]! : by;
          const written = cells.number(line, j);
          return exact === 0 ? written === 0 : isShownAs(written, exact);
        });
      });
    }),
  );
}

/** Lines of texts with a number where all others hold bare numbers. */
function remarkLines(cells: FrameCells, lines: readonly number[], objectives: readonly number[]): number[] {
  const { sight } = cells.frame;
  const shares = lines.map((i) => {
    const filled = objectives.filter((j) => cells.kind(i, j) === KIND.number);
    const worded = filled.filter((j) => {
      const value = sight.at(cells.lines[i]!, cells.fields[j]!);
      return typeof value === "string" && /\p{L}/u.test(value) && !isRatingInWords(value);
    });
    return filled.length < 3 ? 0 : worded.length / filled.length;
  });
  if (lines.length < 3 || shares.filter((share) => share > 0).length > 1) return [];
  return lines.filter((_, at) => shares[at]! >= 0.6);
}

/** "4 of 5", or a rating with something said behind it. */
function isRatingInWords(text: string): boolean {
  const read = parseNumber(text);
  return remarkedRating(text) !== null || (read.kind === "number" && read.outOf !== undefined);
}
