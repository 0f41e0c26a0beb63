import type { CellMatrix, Example, FunctionSpec, Output } from "#core/functions/spec.ts";
import { type CellValue, isCellError } from "#core/workbook/cell.ts";

/** The reference page of the spreadsheet functions (docs/functions.md), made from their catalogue alone. */
export function functionsPage(catalogue: readonly FunctionSpec[]): string {
  return [
    "# Functions",
    "",
    "<!-- Made by `npm run docs` from core/functions/catalogue.ts. Changes made here are lost. -->",
    "",
    "The same functions, with the same arguments, work in Google Sheets, in Excel and in the workbench. They take ranges and give ranges: one formula for a whole table spills beside it.",
    "",
    "In all of them each row of `ratings` is an investment and each column an objective; if only the other way round fits the number of weights, columns are investments and the result is a row. A blank cell is not rated, which is not 0. A blank row gives a blank result. What cannot be used gives `#VALUE!` with a message that says what and where.",
    "",
    ...catalogue.map(({ name, summary }) => `- [${name}](#${name.toLowerCase()}): ${lowerFirst(summary)}`),
    "",
    ...catalogue.flatMap(section),
  ].join("\n");
}

/** `ALIGNSCORE(ratings, weights, [scale], [confidence])` */
export function signature({ name, parameters }: FunctionSpec): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${list.join(", ")})`;
}

function section(spec: FunctionSpec): string[] {
  return [
    `## ${spec.name}`,
    "",
    spec.summary,
    "",
    `\`${signature(spec)}\``,
    "",
    ...spec.parameters.map(({ name, description }) => `- \`${name}\`: ${description}`),
    "",
    `Result: ${lowerFirst(spec.result)}`,
    "",
    ...spec.examples.flatMap((example) => exampleLines(spec, example)),
  ];
}

function exampleLines(spec: FunctionSpec, example: Example): string[] {
  return [
    `\`${example.formula}\``,
    "",
    example.about,
    "",
    ...example.args.flatMap((arg, i) => [
      `\`${spec.parameters[i]!.name}\``,
      "",
      ...grid(isMatrix(arg) ? arg : [[arg]]),
      "",
    ]),
    "gives",
    "",
    ...("error" in example.result
      ? [`\`${example.result.error}\` ${example.result.message}`]
      : grid(example.result)),
    "",
  ];
}

function isMatrix(arg: CellMatrix | CellValue): arg is CellMatrix {
  return Array.isArray(arg);
}

/** Cells as an HTML table, since a Markdown table would make the first row a header. */
function grid(rows: readonly (readonly (CellValue | Output)[])[]): string[] {
  const line = (row: readonly (CellValue | Output)[]): string =>
    `<tr>${row.map((value) => `<td>${escape(show(value))}</td>`).join("")}</tr>`;
  return ["<table>", ...rows.map(line), "</table>"];
}

function show(value: CellValue | Output): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? String(Number(value.toFixed(4))) : String(value);
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
