import type { Scale } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { toEffect } from "#core/tables/values/scale.ts";
import { isBlank } from "#core/workbook/cell.ts";
import { type Column, columnOf, type Meaning } from "./column.ts";
import {
  all,
  atLeast,
  below,
  bracketed,
  type Expr,
  iff,
  magnitude,
  minus,
  NOTHING,
  num,
  over,
  plus,
  same,
  times,
} from "./expression.ts";
import type { Lists } from "./lists.ts";
import type { UserCells } from "./user-cells.ts";

/**
 * The effects of all investments on one objective as classic formulas over the rating cells, in [-1, 1], "" where not
 * assessed. Constants are taken from `toEffect`, so that a scale's meaning is written down once.
 *
 */
export function effectColumn(
  objective: number,
  strategy: Strategy,
  user: UserCells,
  names: readonly Expr[],
  lists: Lists,
): Column {
  const { name, scale } = strategy.objectives[objective]!;
  const ratings = user.lines.map((investment) => investment.ratings[objective]!);
  const meaning: Meaning = {
    title: name,
    // A name in a list of objectives served is no rating: what it means is kept by the investment's name. So is a
    // rating beside such names, for it follows them.
    cells: ratings.map(({ cell, written }) => {
      const there = user.ratesNames ? null : cell && user.at(cell);
      return there && (isBlank(there.value) || there.value === written || written === null) ? there : null;
    }),
    wanted: strategy.investments.map((investment) => investment.ratings[objective]!.effect),
    numbers: numberShapes(scale),
    words: wordEffects(scale),
    ticks: { yes: effectOf(scale, true), no: effectOf(scale, false) },
    blank: null,
    unknown: null,
  };
  return columnOf(meaning, names, lists);
}

/** A share, or percent as a plain number: 0.8 and 80. */
export function hundredth(cell: Expr): Expr {
  return iff(below(num(1), cell), over(cell, num(100)), cell);
}

function numberShapes(scale: Scale): ((cell: Expr) => Expr)[] {
  if (scale.words) {
    const levels = [...new Set(Object.values(scale.words))];
    return [
      (cell) =>
        levels.reduceRight<Expr>(
          (rest, level) => iff(same(cell, num(level)), constant(effectOf(scale, level)), rest),
          NOTHING,
        ),
    ];
  }
  const line = lineOf(scale);
  const shares = (cell: Expr): Expr => line(bracketed(times(cell, num(100))));
  const percents = (cell: Expr): Expr =>
    line(iff(below(num(1), magnitude(cell)), over(cell, num(100)), cell));
  if (scale.id === "%") return [percents, line];
  return scale.top === 100 ? [line, shares] : [line];
}

/** The straight line through the scale's anchors, or two that meet at its zero; "" off the scale. */
function lineOf(scale: Scale): (cell: Expr) => Expr {
  const low = Math.min(scale.bottom ?? scale.zero, scale.zero, scale.top);
  const high = Math.max(scale.bottom ?? scale.zero, scale.zero, scale.top);
  const at = (level: number): number => effectOf(scale, level) ?? 0;
  const between = (cell: Expr, from: number, to: number): Expr => {
    const slope = (at(to) - at(from)) / (to - from);
    return plus(num(at(from)), times(bracketed(minus(cell, num(from))), num(slope)));
  };
  const straight = scale.bottom === null || scale.zero - low === high - scale.zero;
  const bends = !straight && low !== scale.zero && high !== scale.zero;
  return (cell) => {
    const inside = bends
      ? iff(below(cell, num(scale.zero)), between(cell, low, scale.zero), between(cell, scale.zero, high))
      : between(cell, low, high);
    return iff(all(atLeast(cell, num(low)), atLeast(num(high), cell)), inside, NOTHING);
  };
}

function wordEffects(scale: Scale): [string, number][] {
  return Object.keys({ ...scale.words, ...scale.said }).flatMap((word): [string, number][] => {
    const effect = effectOf(scale, word);
    return effect === null ? [] : [[word, effect]];
  });
}

function effectOf(scale: Scale, written: number | string | boolean): number | null {
  const mapped = toEffect(scale, written);
  return "effect" in mapped ? mapped.effect : null;
}

function constant(value: number | null): Expr {
  return value === null ? NOTHING : num(value);
}
