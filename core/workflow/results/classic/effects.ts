import type { Scale } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { toEffect } from "#core/tables/values/scale.ts";
import { confidenceOf } from "#core/tables/values/answers.ts";
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
 * @param confidence how sure each investment's benefits are; null where none is said to be unsure
 */
export function effectColumn(
  objective: number,
  strategy: Strategy,
  user: UserCells,
  confidence: Column | null,
  names: readonly Expr[],
  lists: Lists,
): Column {
  const { name, scale } = strategy.objectives[objective]!;
  const ratings = strategy.investments.map((investment) => investment.ratings[objective]!);
  const meaning: Meaning = {
    title: name,
    // A name in a list of objectives served is no rating: what it means is kept by the investment's name.
    cells: ratings.map(({ cell, written }) => {
      const there = cell && user.at(cell);
      return there && (isBlank(there.value) || there.value === written || written === null) ? there : null;
    }),
    wanted: ratings.map(({ effect }) => effect),
    numbers: numberShapes(scale),
    words: wordEffects(scale),
    ticks: { yes: effectOf(scale, true), no: effectOf(scale, false) },
    blank: null,
    unknown: null,
  };
  const plain = columnOf(meaning, names, lists);
  if (!confidence) return plain;
  const discounted = plain.formulas.map((effect, index) => {
    const sure = confidence.formulas[index]!;
    const value = effect.value;
    return {
      text: `IF(ISNUMBER(${effect.text}),IF(${effect.text}>0,(${effect.text})*${sure.text},${effect.text}),"")`,
      value: typeof value === "number" ? (value > 0 ? value * Number(sure.value) : value) : "",
    };
  });
  return {
    formulas: discounted,
    kept: plain.kept,
    wrong: [
      ...plain.wrong,
      ...ratings.flatMap(({ effect, confidence: said }, index) =>
        effect !== null && effect > 0 && Math.abs(Number(discounted[index]!.value) - effect * said) > 1e-12
          ? [index]
          : [],
      ),
    ],
  };
}

/** How sure each investment's benefits are, from their own column; null where all are sure. */
export function confidenceColumn(
  { investments }: Strategy,
  user: UserCells,
  names: readonly Expr[],
  lists: Lists,
  title: string,
): Column | null {
  const wanted = investments.map(({ ratings }) => ratings[0]?.confidence ?? 1);
  const unsure = investments.some(({ ratings }) => ratings.some(({ confidence }) => confidence !== 1));
  if (!unsure) return null;
  const [field] = user.fields("confidence");
  return columnOf(
    {
      title,
      cells: field ? user.column(field.line, investments) : investments.map(() => null),
      wanted,
      numbers: [(cell) => cell, hundredth],
      words: ["high", "medium", "low", "hoch", "mittel", "niedrig"].map(
        (word) => [word, confidenceOf(word) ?? 1] as const,
      ),
      ticks: { yes: 1, no: 1 },
      blank: 1,
      unknown: 1,
    },
    names,
    lists,
  );
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
  return Object.keys(scale.words ?? {}).flatMap((word): [string, number][] => {
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
