import { isRatingWord } from "../find/column-raters.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { printedTotal } from "../find/printed-total.ts";
import { wordKey } from "../find/cell-reader.ts";
import type { Reproduced } from "../candidate.ts";

/** Options by the line that is taken, with the further lines of each that are averaged with it. */
export interface RatedLines {
  readonly options: readonly number[];
  readonly raters: ReadonlyMap<number, readonly number[]>;
  /** How many options have lines of both ways of rating, and the one that goes further was taken. */
  readonly twice: number;
}

/** So many fields behind the name may say what each line of an option holds. */
const BEHIND = 2;

/**
 * Without the lines that say the same in another way: "Grade" and "Points" of one option are one person's, and a mean of
 * both is neither. The points are taken, which go further.
 */
export function withoutSecondWay(
  cells: FrameCells,
  { options, raters }: Omit<RatedLines, "twice">,
): RatedLines {
  const kept = new Map(raters);
  let twice = 0;
  const taken = options.map((i) => {
    const more = raters.get(i);
    if (!more || !areWays(cells, [i, ...more])) return i;
    kept.delete(i);
    twice++;
    return [i, ...more].reduce((best, other) => (reach(cells, other) > reach(cells, best) ? other : best));
  });
  return { options: taken, raters: kept, twice };
}

function areWays({ lines, frame: { sight, name } }: FrameCells, group: readonly number[]): boolean {
  for (let field = name + 1; field <= name + BEHIND; field++) {
    const labels = group.map((i) => {
      const line = lines[i]!;
      return sight.isText(line, field) ? wordKey(sight.text(line, field)) : "";
    });
    if (labels.every(isRatingWord)) return new Set(labels).size === labels.length;
  }
  return false;
}

function reach(cells: FrameCells, i: number): number {
  let most = 0;
  for (let j = 0; j < cells.fields.length; j++) {
    const value = cells.number(i, j);
    if (value > most) most = value;
  }
  return most;
}

/** The sheet's own total counts one line of each option, and the others have none: they are no other person's. */
export function withoutUncounted(
  { lines, frame: { sight } }: FrameCells,
  raters: RatedLines["raters"],
  reproduced: Reproduced | null,
): RatedLines["raters"] {
  if (!reproduced) return raters;
  const counted = [...raters].filter(
    ([first, more]) =>
      printedTotal(sight, lines[first]!, reproduced.field) === null ||
      more.some((i) => printedTotal(sight, lines[i]!, reproduced.field) !== null),
  );
  return counted.length * 2 > raters.size ? raters : new Map();
}
