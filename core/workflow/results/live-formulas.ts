import { callFunction } from "#core/functions/call-function.ts";
import { ALIGNREADINESS } from "#core/functions/align-readiness.ts";
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
  readonly neededBy: EachArgument | null;
  readonly confidence: EachArgument | null;
}

type Given = Argument | EachArgument | null;

/** A function and its arguments in order. */
export interface LiveCall {
  readonly spec: FunctionSpec;
  readonly args: readonly Given[];
}

/** The function that gives a field; null where it is none that rests on ratings. */
export function callOf(key: ResultField["key"], source: LiveSource): LiveCall | null {
  const { ratings, weights, names, scale, limits, language } = source;
  const { readiness, readinessOf, blockers, must, status, neededBy, confidence } = source;
  switch (key) {
    case "score":
      return { spec: ALIGNSCORE, args: [ratings, weights, scale, confidence] };
    case "verdict": {
      const told = [readiness, blockers, must, limits, status, language, neededBy, confidence];
      return { spec: ALIGNVERDICT, args: [ratings, weights, scale, ...told] };
    }
    case "why": {
      const told = [readiness, blockers, must, limits, status, language, readinessOf, neededBy, confidence];
      return { spec: ALIGNWHY, args: [ratings, weights, names, scale, ...told] };
    }
    default:
      return null;
  }
}

/** The function that gives the readiness of each investment. */
export function readinessCall(readiness: EachArgument): LiveCall {
  return { spec: ALIGNREADINESS, args: [readiness] };
}

/** The formula of one investment's cell, without "=". */
export function liveText({ spec, args }: LiveCall, investment: number, from: string): string {
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
export function liveResults(call: LiveCall, investments: readonly number[]): (Output | null)[] {
  if (investments.length === 0) return [];
  const raw = call.args.map((argument) => {
    if (argument === null) return null;
    if (!("values" in argument)) return argument.value;
    return investments.map((investment) => argument.values(investment));
  });
  const result = callFunction(call.spec, raw);
  if (!("error" in result) && result.length === investments.length)
    return result.map(([cell]) => cell ?? null);
  if (investments.length === 1) return [null];
  const half = investments.length >> 1;
  return [...liveResults(call, investments.slice(0, half)), ...liveResults(call, investments.slice(half))];
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
