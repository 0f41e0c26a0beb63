import { CATALOGUE } from "#core/functions/catalogue.ts";
import type { FunctionSpec } from "#core/functions/spec.ts";
import {
  calculateInGrid,
  registerFunctions,
  type GridArgument,
  type GridResult,
} from "#workbench/functions/register-functions.ts";

/** How a host carries out one of AlignScore's functions. */
export type Calculator = (spec: FunctionSpec, args: readonly GridArgument[]) => GridResult;

let calculator: Calculator = calculateInGrid;

// The grid's engine has one list of functions a process, and test files share processes: all hosts that calculate with
// it are told apart here.
registerFunctions(CATALOGUE, (spec, args) => calculator(spec, args));

/** Lets formulas be calculated as another host than the workbench does it, while the work goes on. */
export function calculatingAs<Result>(host: Calculator, work: () => Result): Result {
  const before = calculator;
  calculator = host;
  try {
    return work();
  } finally {
    calculator = before;
  }
}
