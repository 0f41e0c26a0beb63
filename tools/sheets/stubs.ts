import { signature } from "#tools/functions-page.ts";
import type { FunctionSpec, Parameter } from "#core/functions/spec.ts";

/** Functions that Google Sheets or the sidebar calls, besides the custom functions: what each does. */
export const ENTRY_POINTS: Readonly<Record<string, string>> = {
  onInstall: "Trigger: the add-on was installed.",
  onOpen: "Trigger: a spreadsheet was opened.",
  openAlignScore: "Menu: shows the sidebar.",
  alignScoreParts: "Sidebar: the parts of the pane that nobody sees first, as text.",
  alignScoreRequest: "Sidebar: one request of the Workbook port, JSON text in and out.",
};

/** The global name of the bundle. */
export const BUNDLE = "AlignScore";

/**
 * The script's own functions. Apps Script finds only declarations at the top level and reads what stands above them;
 * so these are written out after the bundle, where no minifier touches them.
 */
export function scriptFunctions(catalogue: readonly FunctionSpec[]): string {
  const entries = Object.entries(ENTRY_POINTS).map(([name, about]) =>
    [`/** ${about} */`, `function ${name}(argument) { return ${BUNDLE}.${name}(argument); }`].join("\n"),
  );
  return [...entries, ...catalogue.map(stub)].join("\n\n") + "\n";
}

function stub(spec: FunctionSpec): string {
  const names = spec.parameters.map(({ name }) => name).join(", ");
  return [
    documentation(spec),
    `function ${spec.name}(${names}) { return ${BUNDLE}.customFunction("${spec.name}", arguments); }`,
  ].join("\n");
}

/** What Google Sheets shows while someone types the formula. It knows no optional parameters; the descriptions say so in words. */
function documentation(spec: FunctionSpec): string {
  const lines = [
    spec.summary,
    "",
    signature(spec),
    "",
    ...spec.examples.map(({ formula, about }) => `Example: ${formula} ${about}`),
    "",
    ...spec.parameters.map(
      (parameter) => `@param {${typeOf(parameter)}} ${parameter.name} ${parameter.description}`,
    ),
    `@return {Array<Array<*>>} ${spec.result}`,
    "@customfunction",
  ];
  return ["/**", ...lines.map((line) => ` * ${safe(line)}`.trimEnd()), " */"].join("\n");
}

function typeOf({ type }: Parameter): string {
  switch (type) {
    case "range":
      return "Array<Array<*>>";
    case "text":
      return "string";
    case "scale":
      return "number|string";
    default:
      return type;
  }
}

/** On one line, not ending the comment, and in letters of one byte (0472). */
function safe(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ").replace(/\*\//g, "* /");
  return Object.entries(SPELT_OUT).reduce((rest, [sign, words]) => rest.replaceAll(sign, words), line);
}

/** Signs in the functions' help that Latin-1 has not. */
const SPELT_OUT = { "…": "...", λ: "lambda", Σ: "sum of " };
