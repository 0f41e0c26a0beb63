import type { Objective } from "#core/domain/strategy.ts";
import type { Quantity } from "#core/scoring/rules.ts";
import {
  all,
  below,
  bracketed,
  type Cells,
  type Expr,
  iff,
  isNumber,
  minus,
  NOTHING,
  num,
  ONE,
  plus,
  same,
  some,
  times,
  ZERO,
} from "./classic/expression.ts";
import type { LimitCells } from "./workings-limits.ts";
import type { Page } from "./workings-page.ts";
import { FIRST_OBJECTIVE } from "./workings-places.ts";

const HUNDRED = num(100);

/** What the rules weigh of one investment, as formulas. */
export interface Figured {
  readonly quantities: Readonly<Record<Exclude<Quantity, number>, Expr>>;
  /** A full harm to an objective that allows none, or an effect below the least that one asks for. */
  readonly veto: Expr;
}

/** The columns that the figures are put into. */
export type FigureColumns = Readonly<
  Record<"supports" | "against" | "assessed" | "score" | "bankable", number>
>;

export interface FigureCells {
  readonly effects: Cells;
  readonly weights: Cells;
  /** 1 where full harm is a veto. */
  readonly veto: Cells;
  readonly readiness: Expr;
  /** How sure its benefits are; null where all are sure. */
  readonly confidence: Expr | null;
  readonly limits: LimitCells;
}

/** Puts one investment's sums into its row: `A = 100 (P - N)`, and what could be banked on today, `100 (rP - N)`. */
export function putFigures(
  page: Page,
  row: number,
  columns: FigureColumns,
  objectives: readonly Objective[],
  { effects, weights, veto, readiness, confidence, limits }: FigureCells,
): Figured {
  // Texts ("" for not assessed) count as 0 in SUMPRODUCT when they are an argument of their own.
  const benefits: Expr = {
    text: `SUMPRODUCT(${weights.text},--(${effects.text}>0),${effects.text})`,
    value: sumOf(weights, effects, (effect) => Math.max(effect, 0)),
  };
  const p = page.put(row, columns.supports, confidence ? times(benefits, confidence) : benefits);
  const n = page.put(row, columns.against, {
    text: `-SUMPRODUCT(${weights.text},--(${effects.text}<0),${effects.text})`,
    value: sumOf(weights, effects, (effect) => Math.max(-effect, 0)),
  });
  const share = page.put(row, columns.assessed, {
    text: `SUMPRODUCT(${weights.text},--ISNUMBER(${effects.text}))`,
    value: sumOf(weights, effects, () => 1),
  });
  const total = times(HUNDRED, bracketed(minus(p, n)));
  page.put(row, columns.score, iff(same(share, ZERO), NOTHING, total));
  const bankable = page.put(row, columns.bankable, times(HUNDRED, bracketed(minus(times(readiness, p), n))));
  const harmed: Expr = {
    text: `SUMPRODUCT(${veto.text},--(${effects.text}<=-1+1E-9))>0`,
    value: effects.values.some(
      (effect, j) => typeof effect === "number" && effect <= -1 + 1e-9 && veto.values[j] === 1,
    ),
  };
  const tooLow = objectives.flatMap(({ minimum }, j) => {
    if (minimum === undefined) return [];
    const effect = page.at(row, FIRST_OBJECTIVE + j);
    return [all(isNumber(effect), below(effect, num(minimum / 100 - 1e-9)))];
  });
  return {
    quantities: {
      score: total,
      high: plus(total, times(HUNDRED, bracketed(minus(ONE, share)))),
      assessed: share,
      bankable,
      readiness,
      fundLimit: limits.fund,
      noLimit: limits.no,
      assessedLimit: limits.assessed,
    },
    veto: tooLow.length === 0 ? harmed : some(harmed, ...tooLow),
  };
}

function sumOf(weights: Cells, { values }: Cells, part: (value: number) => number): number {
  return weights.values.reduce<number>((sum, weight, j) => {
    const value = values[j];
    return sum + (typeof value === "number" ? Number(weight) * part(value) : 0);
  }, 0);
}
