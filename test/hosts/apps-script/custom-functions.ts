import { EvaluationError } from "@odoo/o-spreadsheet";
import { calculatingAs } from "#test/support/grid-functions.ts";
import type { GridArgument, GridResult } from "#workbench/functions/register-functions.ts";

/** Calls a custom function of the script, as Google does for a cell. */
export type CustomFunction = (name: string, args: readonly unknown[]) => unknown;

/** Calculates with a script's custom functions; without a script they are unknown names. */
export function withScript<T>(script: CustomFunction | null, work: () => T): T {
  return calculatingAs(({ name }, args) => calculate(script, name, args), work);
}

function calculate(script: CustomFunction | null, name: string, given: readonly GridArgument[]): GridResult {
  if (!script) return new EvaluationError(`Unknown function: ${name}`, "#NAME?");
  try {
    const rows = script(name, given.map(handedOver)) as readonly (readonly (string | number | boolean)[])[];
    return rows[0]!.map((_, column) => rows.map((row) => ({ value: row[column]! })));
  } catch (fault) {
    return new EvaluationError((fault as Error).message, "#ERROR!");
  }
}

/** As Google hands arguments over (guide "Custom functions", Arguments): a cell as a scalar, several as rows, blanks as "". */
function handedOver(arg: GridArgument): unknown {
  if (arg === undefined) return undefined;
  if ("value" in arg) return arg.value ?? "";
  const rows = Array.from({ length: arg[0]?.length ?? 0 }, (_, row) =>
    arg.map((column) => column[row]?.value ?? ""),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}
