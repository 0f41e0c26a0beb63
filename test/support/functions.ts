import { callFunction } from "#core/functions/call-function.ts";
import { isFunctionError } from "#core/functions/error.ts";
import type { FunctionSpec, Output } from "#core/functions/spec.ts";

/** The result of a call that must succeed. */
export function result(spec: FunctionSpec, ...args: readonly unknown[]): Output[][] {
  const found = callFunction(spec, args);
  if (isFunctionError(found)) throw new Error(`${spec.name} answered ${found.error} ${found.message}`);
  return found;
}

/** The message of a call that must fail with #VALUE!. */
export function message(spec: FunctionSpec, ...args: readonly unknown[]): string {
  const found = callFunction(spec, args);
  if (!isFunctionError(found)) throw new Error(`${spec.name} gave ${JSON.stringify(found)}`);
  if (found.error !== "#VALUE!") throw new Error(`${spec.name} answered ${found.error}`);
  return found.message;
}
