import type { RatingKind } from "../candidate.ts";
import type { Draft } from "../draft.ts";
import { scaleInText } from "../values/scales/scale-text.ts";

const EITHER_WAY = 1;

/** Off the scale that the field's own header states. */
export function isSlip(header: string, value: number, { top }: RatingKind): boolean {
  return Math.abs(value) > top && scaleInText(header)?.top === top;
}

/** Better or worse than a datum is told by 1 either way; where other lines have more, it is another scale. */
function areWider(cells: Draft["cells"], objectives: readonly number[], options: readonly number[]): boolean {
  return cells.lines.some(
    (_, i) =>
      !options.includes(i) &&
      objectives.filter((j) => Math.abs(cells.number(i, j)) > EITHER_WAY).length > 1 &&
      objectives.some((j) => cells.number(i, j) < -EITHER_WAY),
  );
}

/** 0 … 1: how many of the ratings are whole or half, and no larger than people rate with. */
export function smallRatings({ cells, kind, objectives, options }: Draft): number {
  if (kind.levels) return 1;
  const isEitherWay = kind.top <= EITHER_WAY && !areWider(cells, objectives, options);
  let [small, all] = [0, 0];
  for (const i of options) {
    for (const j of objectives) {
      const value = cells.number(i, j);
      if (Number.isNaN(value) || isSlip(cells.headers[j]!, value, kind)) continue;
      all++;
      const isSmall = value >= (isEitherWay ? -EITHER_WAY : 0) && value <= (isEitherWay ? EITHER_WAY : 10);
      if (isSmall && value * 2 === Math.round(value * 2)) small++;
    }
  }
  return all === 0 ? 0 : small / all;
}
