import { callFunction } from "#core/functions/call-function.ts";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import type { Output } from "#core/functions/spec.ts";

/**
 * What the stub of a custom function calls.
 * @param given as Google hands them over: scalars or 2-D arrays, blanks as "" or undefined
 * @returns a matrix, which spills
 * @throws Error whose message Google shows over the cell
 */
export function customFunction(name: string, given: ArrayLike<unknown>): Output[][] {
  const spec = CATALOGUE.find((each) => each.name === name)!;
  // An argument that was given and is undefined is a blank cell; one that was not given is not among them.
  const result = callFunction(
    spec,
    Array.from(given, (argument) => argument ?? ""),
  );
  if ("error" in result) throw new Error(result.message);
  return result;
}
