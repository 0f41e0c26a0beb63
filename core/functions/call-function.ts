import { functions } from "#core/messages/en/functions.ts";
import { normaliseArgument, trimTails } from "./arguments.ts";
import { isFunctionError, valueError } from "./error.ts";
import { numberIn, textIn, yesNoIn } from "./read-cell.ts";
import { readScale } from "./scale-argument.ts";
import type { CellMatrix, FunctionError, FunctionSpec, Output, Parameter } from "./spec.ts";

/**
 * Calls a function as every host does: with whatever the host's cells gave. Arguments are normalised, counted and
 * checked against the function's parameters, and the result is made safe to show.
 *
 * @param rawArgs in order; scalars or 2-D arrays; an optional one left out is absent, null, undefined or ""
 * @returns a rectangle of at least one cell, all finite; or an error whose message says what is wrong and where
 */
export function callFunction(spec: FunctionSpec, rawArgs: readonly unknown[]): Output[][] | FunctionError {
  const { parameters } = spec;
  if (rawArgs.length > parameters.length) return valueError(functions.tooMany(spec.name, parameters.length));

  const matrices: CellMatrix[] = [];
  for (const [position, parameter] of parameters.entries()) {
    if (!parameter.optional && rawArgs[position] === undefined)
      return valueError(functions.missing(spec.name, parameter.name, position + 1));
    const matrix = normaliseArgument(parameter.name, rawArgs[position]);
    if (isFunctionError(matrix)) return matrix;
    matrices.push(matrix);
  }

  const args: (CellMatrix | null)[] = [];
  for (const [position, matrix] of trimTails(matrices).entries()) {
    const parameter = parameters[position]!;
    const checked =
      isOneBlank(matrix) && parameter.optional ? null : checkType(spec, parameter, position, matrix);
    if (isFunctionError(checked)) return checked;
    args.push(checked);
  }
  return safe(spec.evaluate(args));
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
): CellMatrix | FunctionError {
  const { name, type } = parameter;
  if (type === "range") return matrix;
  if (matrix.length !== 1 || matrix[0]!.length !== 1)
    return valueError(functions.oneCell(name, functions.size(matrix.length, matrix[0]!.length)));
  const cell = matrix[0]![0] ?? null;
  if (cell === null) return valueError(functions.missing(spec.name, name, position + 1));
  switch (type) {
    case "scale": {
      const scale = readScale(matrix);
      return isFunctionError(scale) ? scale : matrix;
    }
    case "text":
      return one(textIn(name, matrix, 0, 0));
    case "boolean":
      return one(yesNoIn(name, matrix, 0, 0));
    case "number": {
      const value = numberIn(name, matrix, 0, 0);
      if (isFunctionError(value) || value === null) return one(value);
      const { min = -Infinity, max = Infinity } = parameter;
      if (value < min) return valueError(functions.at(name, functions.below(value, min)));
      if (value > max) return valueError(functions.at(name, functions.above(value, max)));
      return one(value);
    }
  }
}

function one(value: number | string | boolean | null | FunctionError): CellMatrix | FunctionError {
  return isFunctionError(value) ? value : [[value]];
}

function safe(result: Output[][] | FunctionError): Output[][] | FunctionError {
  if (isFunctionError(result)) return result;
  for (const row of result)
    for (const value of row)
      if (typeof value === "number" && value - value !== 0) return valueError(functions.tooLarge, "#NUM!");
  return result.length === 0 || result[0]!.length === 0 ? [[""]] : result;
}
