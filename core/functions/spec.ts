import type { CellValue } from "../workbook/cell.ts";

/**
 * A spreadsheet function as data. One catalogue of these yields Excel's functions.json, the Sheets stubs with their
 * JSDoc, the workbench's registrations, the reference page and the argument tests.
 */
export interface FunctionSpec {
  /** Capital letters; the same in every host. */
  readonly name: string;
  /** One sentence for the function list. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** What comes back and in which shape, in one sentence. */
  readonly result: string;
  readonly examples: readonly Example[];
  /**
   * Pure. Arguments come normalised (see `callFunction`): a matrix per parameter, null where left out.
   * Throws nothing but a `FunctionFault` for anything a user can type, and never lets out NaN or Infinity.
   */
  readonly evaluate: (args: Arguments) => Output[][];
}

export interface Parameter {
  readonly name: string;
  /** "range": any matrix of cells. "number", "text", "boolean": one cell. "scale": a number or a scale's name. */
  readonly type: "range" | "number" | "text" | "boolean" | "scale";
  /** Plain words, with the unit and, where optional, the default in words. */
  readonly description: string;
  readonly optional: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** A worked example: the arguments as cells, and what comes back. Run by the tests in every host. */
export interface Example {
  /** As typed in a cell, en-US: "=ALIGNSCORE(B2:E5, B1:E1)". */
  readonly formula: string;
  readonly about: string;
  readonly args: readonly (CellMatrix | CellValue)[];
  /** Numbers are compared to 1e-9. */
  readonly result: readonly (readonly Output[])[] | FunctionError;
}

export type CellMatrix = readonly (readonly CellValue[])[];

/** One entry per parameter; null where an optional one was left out or given as one blank cell. */
export type Arguments = readonly (CellMatrix | null)[];

/** What may stand in a result cell; "" shows as blank in every host. */
export type Output = string | number | boolean;

/** An error value that a cell shows, with a message that says what and where. */
export interface FunctionError {
  readonly error: "#VALUE!" | "#N/A" | "#NUM!";
  readonly message: string;
}
