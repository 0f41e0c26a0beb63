import { callFunction } from "#core/functions/call-function.ts";
import { isFunctionError } from "#core/functions/error.ts";
import type { FunctionSpec, Output } from "#core/functions/spec.ts";

/** What is used of Office.js's global of this name. */
export type Runtime = Pick<typeof CustomFunctions, "associate" | "Error" | "ErrorCode">;

/** Gives Excel the code of every function that functions.json names. */
export function associateFunctions(catalogue: readonly FunctionSpec[], runtime: Runtime): void {
  for (const spec of catalogue) {
    // After the arguments comes an object about the call.
    runtime.associate(spec.name, (...args: unknown[]) => calculate(spec, args.slice(0, -1), runtime));
  }
}

/** @throws CustomFunctions.Error whose message Excel shows where it is #VALUE! or #N/A */
function calculate(spec: FunctionSpec, args: readonly unknown[], runtime: Runtime): Output[][] {
  const result = callFunction(spec, args.map(withoutNull));
  if (!isFunctionError(result)) return result;
  const { ErrorCode } = runtime;
  const codes = {
    "#VALUE!": ErrorCode.invalidValue,
    "#N/A": ErrorCode.notAvailable,
    "#NUM!": ErrorCode.invalidNumber,
  };
  // oxlint-disable-next-line typescript/only-throw-error -- Excel knows this class, whatever its types say.
  throw new runtime.Error(codes[result.error], result.message);
}

/** An argument left out comes as null; in a matrix null is a blank cell. */
function withoutNull(argument: unknown): unknown {
  return argument ?? undefined;
}
