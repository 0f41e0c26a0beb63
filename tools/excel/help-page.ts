import { excelHelp } from "#core/messages/en/excel-help.ts";
import type { FunctionSpec } from "#core/functions/spec.ts";
import { signature } from "#tools/functions-page.ts";

/** help.html: where the manifest sends people who want to know more. */
export function helpPage(catalogue: readonly FunctionSpec[]): string {
  const { title, start, functions, update, colleagues, privacy } = excelHelp;
  const paragraphs = [start, update, colleagues, privacy].map((text) => `    <p>${escapeHtml(text)}</p>`);
  const items = catalogue.flatMap((spec) => [
    `      <dt><code>=${escapeHtml(signature(spec))}</code></dt>`,
    `      <dd>${escapeHtml(spec.summary)}</dd>`,
  ]);
  return [
    "<!doctype html>",
    '<html lang="en">',
    "  <head>",
    '    <meta charset="utf-8" />',
    `    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />`,
    '    <meta name="viewport" content="width=device-width, initial-scale=1" />',
    `    <title>${escapeHtml(title)}</title>`,
    '    <link rel="stylesheet" href="help.css" />',
    "  </head>",
    "  <body>",
    `    <h1>${escapeHtml(title)}</h1>`,
    ...paragraphs,
    `    <h2>${escapeHtml(functions)}</h2>`,
    "    <dl>",
    ...items,
    "    </dl>",
    "  </body>",
    "</html>",
    "",
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
