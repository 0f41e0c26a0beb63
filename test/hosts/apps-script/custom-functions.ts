import type { ArgDefinition } from "@odoo/o-spreadsheet";
import { addFunction, EvaluationError } from "@odoo/o-spreadsheet";
import { CATALOGUE } from "#core/functions/catalogue.ts";

/** Calls a custom function of the script, as Google does for a cell. */
export type CustomFunction = (name: string, args: readonly unknown[]) => unknown;

interface EngineCell {
  readonly value: string | number | boolean | null;
}
/** The engine counts the column first. */
type EngineArgument = EngineCell | readonly (readonly EngineCell[])[] | undefined;

let running: CustomFunction | null = null;

/** Calculates with a script's custom functions; without a script they are unknown names. */
export function withScript<T>(script: CustomFunction | null, work: () => T): T {
  running = script;
  try {
    return work();
  } finally {
    running = null;
  }
}

for (const { name, parameters } of CATALOGUE) {
  const args = parameters.map((parameter): ArgDefinition => ({
    name: parameter.name,
    description: parameter.name,
    type: parameter.type === "range" ? ["RANGE"] : ["ANY"],
    optional: parameter.optional,
    acceptMatrix: true,
    acceptErrors: true,
  }));
  addFunction(name, { description: name, args, compute: (...given) => calculate(name, given) });
}

function calculate(name: string, given: readonly EngineArgument[]) {
  if (!running) return new EvaluationError(`Unknown function: ${name}`, "#NAME?");
  try {
    const rows = running(name, given.map(handedOver)) as readonly (readonly (string | number | boolean)[])[];
    return rows[0]!.map((_, column) => rows.map((row) => ({ value: row[column]! })));
  } catch (fault) {
    return new EvaluationError((fault as Error).message, "#ERROR!");
  }
}

/** As Google hands arguments over: a cell as a scalar, several as rows of cells, blanks as "". */
function handedOver(arg: EngineArgument): unknown {
  if (arg === undefined) return undefined;
  if ("value" in arg) return arg.value ?? "";
  const rows = Array.from({ length: arg[0]?.length ?? 0 }, (_, row) =>
    arg.map((column) => column[row]?.value ?? ""),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}
