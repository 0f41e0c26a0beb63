import { callFunction } from "#core/functions/call-function.ts";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
import { ALIGNWHY } from "#core/functions/align-why.ts";
import type { FunctionSpec, Output } from "#core/functions/spec.ts";
import type { CellMatrix } from "#core/functions/spec.ts";
import type { Limits } from "#core/domain/result.ts";
import type { ScaleMeaning } from "#core/domain/scale.ts";
import type { Objective, Strategy } from "#core/domain/strategy.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { ResultField } from "./fields.ts";
import { arrayText, numberText, reference, stringText } from "./formula-text.ts";
import { weightsArePlainAmounts } from "./weight-formulas.ts";

/**
 * AlignScore's own functions over cells that hold ratings: the user's own, or those of the workings sheet.
 * Objectives are in the order of the cells.
 */
export interface LiveSource {
  /** The rating cells of one investment: one row or one column. */
  readonly ratings: (investment: number) => RangeRef;
  /** What those cells will hold, for a sheet that is yet to be written. */
  readonly values?: (investment: number) => CellMatrix;
  readonly weights: Argument;
  readonly names: Argument;
  readonly scale: Argument;
  /** What each objective's scale means, which sets the limits; null where the functions tell the same themselves. */
  readonly meanings: readonly ScaleMeaning[] | null;
}

/** An argument of a formula: how it is written, and what it is worth. */
export interface Argument {
  /** As seen from a cell on this sheet. */
  readonly text: (from: string) => string;
  readonly value: CellMatrix | CellValue;
}

/** What the functions need of an investment besides its ratings. */
export interface LiveConditions {
  readonly readiness: number;
  readonly blocker: string;
  readonly mustDo: boolean;
}

/** A call of one of our functions: its formula, and what it gives for the cells as they are. */
export interface LiveCall {
  readonly formula: string;
  /** Null where it would show an error. */
  readonly result: Output[][] | null;
}

/**
 * The user's own rating cells as a source.
 * @returns null where they do not lie side by side for each investment, or are on scales that no formula can name
 */
export function ownCellsSource(strategy: Strategy, cells: CellsRead): LiveSource | null {
  const { objectives, investments } = strategy;
  const scale = sharedScale(objectives);
  const first = investments[0]?.ratings.map(({ cell }) => cell);
  if (scale === null || !first || !allThere(first)) return null;
  const order = objectives
    .map((_, index) => index)
    .sort((a, b) => first[a]!.row - first[b]!.row || first[a]!.column - first[b]!.column);
  const ranges = investments.map(({ ratings }) => segment(order.map((index) => ratings[index]!.cell)));
  const discounted = investments.some(({ ratings }) => ratings.some(({ confidence }) => confidence !== 1));
  if (discounted || ranges.some((range) => range === null)) return null;
  const inOrder = <Value>(pick: (objective: Objective) => Value): Value[] =>
    order.map((index) => pick(objectives[index]!));
  const weightCells = weightsArePlainAmounts(strategy, cells)
    ? segment(inOrder(({ weightCell }) => weightCell))
    : null;
  const nameCells = segment(inOrder(({ cell }) => cell));
  return {
    ratings: (investment) => ranges[investment]!,
    weights: weightCells
      ? rangeArgument(weightCells, cells, true)
      : constantArgument([inOrder(({ weight }) => weight)]),
    names: nameCells
      ? rangeArgument(nameCells, cells, true)
      : constantArgument([inOrder(({ name }) => name)]),
    scale: constantArgument(scale),
    meanings: allEffects(strategy) ? null : inOrder(({ scale: { meaning } }) => meaning ?? "effect"),
  };
}

/**
 * One field as a call of our function.
 * @param ratings one investment's cells with their values, or those of several, whose results then spill
 * @param conditions of the same investments
 * @returns null for a field that has no function
 */
export function liveCall(
  key: ResultField["key"],
  source: LiveSource,
  ratings: Argument,
  conditions: readonly LiveConditions[],
  limits: Partial<Limits>,
  from: string,
): LiveCall | null {
  const readiness = column(
    conditions.map((condition) => condition.readiness),
    1,
  );
  const blockers = column(
    conditions.map((condition) => condition.blocker),
    "",
  );
  const must = column(
    conditions.map(({ mustDo }) => (mustDo ? "yes" : "")),
    "",
  );
  const own = limitsArgument(source.meanings, limits);
  const { weights, names, scale } = source;
  switch (key) {
    case "score":
      return call(ALIGNSCORE, [ratings, weights, scale], from);
    case "verdict":
      return call(ALIGNVERDICT, [ratings, weights, scale, readiness, blockers, must, own], from);
    case "why":
      return call(ALIGNWHY, [ratings, weights, names, scale, readiness, blockers, must, own], from);
    case "readiness":
      return null;
  }
}

/** The user's own limits as numbers; else what the scales mean, so that the limits follow the weights. */
function limitsArgument(meanings: readonly ScaleMeaning[] | null, limits: Partial<Limits>): Argument | null {
  const { fund, no, strict = false } = limits;
  if (fund !== undefined && no !== undefined) return constantArgument([[fund, no]]);
  if (meanings === null) return null;
  const words = meanings.map((meaning) => (meaning === "merit" && strict ? "strict" : meaning));
  const [first] = words;
  if (first === undefined) return null;
  return constantArgument(words.every((word) => word === first) ? first : [words]);
}

function call(spec: FunctionSpec, args: readonly (Argument | null)[], from: string): LiveCall {
  let end = args.length;
  while (end > 0 && args[end - 1] === null) end--;
  const given = args.slice(0, end);
  const result = callFunction(
    spec,
    given.map((argument) => argument?.value ?? null),
  );
  const text = given.map((argument) => argument?.text(from) ?? "").join(",");
  return { formula: `=${spec.name}(${text})`, result: "error" in result ? null : result };
}

export function rangeArgument(range: RangeRef, cells: CellsRead, anchored = false): Argument {
  return { text: (from) => reference(range, from, anchored), value: cells.values(range) };
}

export function constantArgument(
  value: number | string | readonly (readonly (number | string)[])[],
): Argument {
  const text =
    typeof value === "number"
      ? numberText(value)
      : typeof value === "string"
        ? stringText(value)
        : arrayText(value);
  return { text: () => text, value };
}

/** One value as itself, several as a column; null when all are the default. */
function column<Value extends number | string>(values: readonly Value[], standard: Value): Argument | null {
  if (values.every((value) => value === standard)) return null;
  return constantArgument(values.length === 1 ? values[0]! : values.map((value) => [value]));
}

/** Whether all scales hold negatives and mean effects: then nothing need be said of the limits. */
function allEffects({ objectives }: Strategy): boolean {
  return objectives.every(
    ({ scale: { bottom, meaning } }) => bottom !== null && (meaning ?? "effect") === "effect",
  );
}

/** The functions name a scale by one number (symmetric) or by its id; a scale turned round they cannot name. */
function sharedScale(objectives: readonly Objective[]): number | string | null {
  const scale = objectives[0]?.scale;
  if (!scale || objectives.some((objective) => objective.scale.id !== scale.id || objective.scale.reversed))
    return null;
  return scale.zero === 0 && scale.bottom === -scale.top && !scale.words ? scale.top : scale.id;
}

function allThere(cells: readonly (CellRef | null)[]): cells is CellRef[] {
  return cells.length > 0 && cells.every((cell) => cell !== null);
}

/** The range that the cells make up when they lie side by side, in this order, in one row or one column. */
function segment(cells: readonly (CellRef | null)[]): RangeRef | null {
  if (!allThere(cells)) return null;
  const { sheet, row, column: left } = cells[0]!;
  const inRow = cells.every(
    (cell, index) => cell.sheet === sheet && cell.row === row && cell.column === left + index,
  );
  const inColumn = cells.every(
    (cell, index) => cell.sheet === sheet && cell.column === left && cell.row === row + index,
  );
  if (!inRow && !inColumn) return null;
  return { sheet, row, column: left, rows: inRow ? 1 : cells.length, columns: inRow ? cells.length : 1 };
}
