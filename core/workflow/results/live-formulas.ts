import { callFunction } from "#core/functions/call-function.ts";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
import { ALIGNWHY } from "#core/functions/align-why.ts";
import type { CellMatrix, FunctionSpec, Output } from "#core/functions/spec.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { ResultField } from "./fields.ts";
import { arrayText, numberText, reference, stringText } from "./formula-text.ts";

/** An argument that is the same for all investments: how it is written, and what it is worth. */
export interface Argument {
  /** As seen from a cell on this sheet. */
  readonly text: (from: string) => string;
  readonly value: CellMatrix | CellValue;
}

/** An argument with something for each investment. */
export interface EachArgument {
  /** As the formula of one investment writes it. */
  readonly text: (investment: number, from: string) => string;
  /** What one investment's cells hold, as many for each. */
  readonly values: (investment: number) => readonly CellValue[];
}

/** One way of handing a table over to our functions; null for what they can do without. */
export interface LiveSource {
  readonly ratings: EachArgument;
  readonly weights: Argument;
  readonly names: Argument;
  readonly scale: Argument;
  readonly readiness: EachArgument | null;
  /** What each of an investment's cells of readiness is called. */
  readonly readinessOf: Argument | null;
  readonly blockers: EachArgument | null;
  readonly must: EachArgument | null;
  readonly limits: Argument | null;
  readonly status: EachArgument | null;
  readonly language: Argument | null;
}

type Given = Argument | EachArgument | null;

/** The function of a field and its arguments in order; null for a field that has none. */
function callOf(key: ResultField["key"], source: LiveSource): [FunctionSpec, Given[]] | null {
  const { ratings, weights, names, scale, readiness, readinessOf, blockers, must, limits, status, language } =
    source;
  switch (key) {
    case "score":
      return [ALIGNSCORE, [ratings, weights, scale]];
    case "verdict":
      return [ALIGNVERDICT, [ratings, weights, scale, readiness, blockers, must, limits, status, language]];
    case "why":
      return [
        ALIGNWHY,
        [ratings, weights, names, scale, readiness, blockers, must, limits, status, language, readinessOf],
      ];
    default:
      return null;
  }
}

/** The formula of one investment's cell, without "="; null for a field that has none. */
export function liveText(
  key: ResultField["key"],
  source: LiveSource,
  investment: number,
  from: string,
): string | null {
  const call = callOf(key, source);
  if (!call) return null;
  const [spec, args] = call;
  let end = args.length;
  while (end > 0 && args[end - 1] === null) end--;
  const texts = args
    .slice(0, end)
    .map((argument) =>
      argument === null ? "" : "values" in argument ? argument.text(investment, from) : argument.text(from),
    );
  return `${spec.name}(${texts.join(",")})`;
}

/**
 * What the formulas of several investments give for the cells as they are: one call of the function for them all, and
 * where that is an error, as one bad cell makes it, one call for each half.
 * @returns null for those that would show an error
 */
export function liveResults(
  key: ResultField["key"],
  source: LiveSource,
  investments: readonly number[],
): (Output | null)[] {
  const call = callOf(key, source);
  if (!call || investments.length === 0) return investments.map(() => null);
  const [spec, args] = call;
  const raw = args.map((argument) => {
    if (argument === null) return null;
    if (!("values" in argument)) return argument.value;
    return investments.map((investment) => argument.values(investment));
  });
  const result = callFunction(spec, raw);
  if (!("error" in result) && result.length === investments.length)
    return result.map(([cell]) => cell ?? null);
  if (investments.length === 1) return [null];
  const half = investments.length >> 1;
  return [
    ...liveResults(key, source, investments.slice(0, half)),
    ...liveResults(key, source, investments.slice(half)),
  ];
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
