import type { FunctionSpec, Parameter } from "#core/functions/spec.ts";

/** functions.json: what Excel knows of the functions before it runs any of the add-in's code. */
export interface FunctionsMetadata {
  /**
   * Cells that hold an error reach the function, whose message then names them; else Excel would pass the error on
   * without a word. Microsoft's own generator has no way to say this.
   */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/**
 * Every parameter is a matrix of anything, single cells too: only then a blank comes as a blank (a number would come
 * as 0 on the desktop), and a range where one cell belongs gets our message instead of one result for each cell.
 * Results spill. `supportSync`, which would let conditional formats call them, is a preview that Microsoft forbids in
 * production ("Synchronous custom functions").
 */
export function functionsMetadata(catalogue: readonly FunctionSpec[]): FunctionsMetadata {
  return { allowErrorForDataTypeAny: true, functions: catalogue.map(functionMetadata) };
}

function functionMetadata({ name, summary, parameters }: FunctionSpec): FunctionMetadata {
  return {
    id: name,
    name,
    description: summary,
    parameters: parameters.map(parameterMetadata),
    result: { dimensionality: "matrix" },
  };
}

function parameterMetadata({ name, description, optional }: Parameter): ParameterMetadata {
  return { name, description, type: "any", dimensionality: "matrix", ...(optional && { optional: true }) };
}
