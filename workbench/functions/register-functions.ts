import type { ArgDefinition } from "@odoo/o-spreadsheet";
import { EvaluationError, addFunction, registries } from "@odoo/o-spreadsheet";
import { callFunction } from "#core/functions/call-function.ts";
import type { FunctionSpec, Parameter } from "#core/functions/spec.ts";
import { workbench } from "#core/messages/en/workbench.ts";

/** A cell as o-spreadsheet hands it to a function. */
interface GridCell {
  readonly value: string | number | boolean | null;
}

/** Columns of cells: o-spreadsheet counts the column first. */
type GridMatrix = readonly (readonly GridCell[])[];

export type GridArgument = GridCell | GridMatrix | undefined;

/** What a function comes to in a cell: one value, or columns of values. */
export type GridResult = EvaluationError | { readonly value: string | number | boolean }[][];

/**
 * Makes AlignScore's functions calculate in the grid's cells, with its help and its completion. The grid knows one
 * function of a name for as long as the process lives.
 * @param compute who calculates: the function itself, unless another host is played
 */
export function registerFunctions(
  catalogue: readonly FunctionSpec[],
  compute: (spec: FunctionSpec, args: readonly GridArgument[]) => GridResult = calculateInGrid,
): void {
  for (const spec of catalogue) {
    addFunction(spec.name, {
      description: spec.summary,
      category: workbench.functionCategory,
      args: spec.parameters.map(argument),
      compute: (...args) => compute(spec, args),
    });
  }
}

/** Arguments come as they are, errors and ranges too: the function itself says what is wrong and where. */
function argument(parameter: Parameter): ArgDefinition {
  return {
    name: parameter.name,
    description: parameter.description,
    type: parameter.type === "range" ? ["RANGE"] : ["ANY"],
    optional: parameter.optional,
    acceptMatrix: true,
    acceptErrors: true,
  };
}

/** @param blank what functions are handed for a blank cell: a blank, unless a host is played that says 0 */
export function calculateInGrid(
  spec: FunctionSpec,
  args: readonly GridArgument[],
  blank: null | 0 = null,
): GridResult {
  const result = callFunction(
    spec,
    args.map((arg) => toArgument(arg, blank)),
  );
  if ("error" in result) return new EvaluationError(result.message, result.error);
  const columns = result[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => result.map((row) => ({ value: row[column] ?? "" })));
}

function toArgument(arg: GridArgument, blank: null | 0): unknown {
  if (arg === undefined) return undefined;
  if (!isMatrix(arg)) return toValue(arg, blank);
  const rows = arg[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => arg.map((column) => toValue(column[row], blank)));
}

function isMatrix(arg: GridCell | GridMatrix): arg is GridMatrix {
  return Array.isArray(arg);
}

function toValue(cell: GridCell | undefined, blank: null | 0): unknown {
  const value = cell?.value ?? blank;
  return typeof value === "string" && registries.errorTypes.has(value) ? { error: value } : value;
}
