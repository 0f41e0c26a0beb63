import { functions } from "#core/messages/en/functions.ts";
import { normaliseArgument, trimTails } from "./arguments.ts";
import { FunctionFault, refuse } from "./error.ts";
import { numberIn, textIn, yesNoIn } from "./read-cell.ts";
import { readScale } from "./scale-argument.ts";
import type { Arguments, CellMatrix, FunctionError, FunctionSpec, Output, Parameter } from "./spec.ts";

/**
 * Calls a function as every host does: with whatever the host's cells gave. Arguments are normalised, counted and
 * checked against the function's parameters, and the result is made safe to show.
 *
 * @param rawArgs in order; scalars or 2-D arrays; an optional one left out is absent, null, undefined or ""
 * @returns a rectangle of at least one cell, all finite; or an error whose message says what is wrong and where
 */
export function callFunction(spec: FunctionSpec, rawArgs: readonly unknown[]): Output[][] | FunctionError {
  try {
    return safe(spec.evaluate(readArguments(spec, rawArgs)));
  } catch (fault) {
    if (fault instanceof FunctionFault) return { error: fault.code, message: fault.message };
    throw fault;
  }
}

function readArguments(spec: FunctionSpec, rawArgs: readonly unknown[]): Arguments {
  const { parameters } = spec;
  if (rawArgs.length > parameters.length) refuse(functions.tooMany(spec.name, parameters.length));
  const matrices = parameters.map((parameter, position) => {
    if (!parameter.optional && rawArgs[position] === undefined)
      refuse(functions.missing(spec.name, parameter.name, position + 1));
    return normaliseArgument(parameter.name, rawArgs[position]);
  });
  return trimTails(matrices).map((matrix, position) => {
    const parameter = parameters[position]!;
    return isOneBlank(matrix) && parameter.optional ? null : checkType(spec, parameter, position, matrix);
  });
}

function isOneBlank(matrix: CellMatrix): boolean {
  return matrix.length === 1 && matrix[0]!.length === 1 && matrix[0]![0] === null;
}

/** The argument in the type that its parameter asks for, so that `evaluate` need not ask again. */
function checkType(
  spec: FunctionSpec,
  parameter: Parameter,
  position: number,
  matrix: CellMatrix,
): CellMatrix {
  const { name, type } = parameter;
  if (type === "range") return matrix;
  if (matrix.length !== 1 || matrix[0]!.length !== 1)
    refuse(functions.oneCell(name, functions.size(matrix.length, matrix[0]!.length)));
  const cell = matrix[0]![0] ?? null;
  if (cell === null) refuse(functions.missing(spec.name, name, position + 1));
  switch (type) {
    case "scale":
      readScale(matrix);
      return matrix;
    case "text":
      return [[textIn(name, matrix, 0, 0)]];
    case "boolean":
      return [[yesNoIn(name, matrix, 0, 0)]];
    case "number": {
      const value = numberIn(name, matrix, 0, 0);
      const { min = -Infinity, max = Infinity } = parameter;
      if (value !== null && value < min) refuse(functions.at(name, functions.below(value, min)));
      if (value !== null && value > max) refuse(functions.at(name, functions.above(value, max)));
      return [[value]];
    }
  }
}

function safe(result: Output[][]): Output[][] {
  for (const row of result)
    for (const value of row)
      if (typeof value === "number" && value - value !== 0) refuse(functions.tooLarge, "#NUM!");
  return result.length === 0 || result[0]!.length === 0 ? [[""]] : result;
}
