import { excelHelp } from "#core/messages/en/excel-help.ts";
import type { FunctionSpec } from "#core/functions/spec.ts";
import { signature } from "#tools/functions-page.ts";

/** help.html: where the manifest sends people who want to know more. */
export function helpPage(catalogue: readonly FunctionSpec[]): string {
  const { title, start, functions, blanks, update, colleagues, privacy } = excelHelp;
  const items = catalogue.flatMap((spec) => [
    `      <dt><code>=${escapeHtml(signature(spec))}</code></dt>`,
    `      <dd>${escapeHtml(spec.summary)}</dd>`,
  ]);
  return page(title, [
    ...paragraphs(start, update, colleagues, privacy),
    `    <h2>${escapeHtml(functions)}</h2>`,
    ...paragraphs(blanks),
    "    <dl>",
    ...items,
    "    </dl>",
  ]);
}

/**
 * support.html, which the store asks for.
 * @param contact where people write to, as the publisher gave it; null where there is none
 */
export function supportPage(contact: string | null): string {
  const { supportTitle, support, noContact } = excelHelp;
  return page(supportTitle, [
    ...paragraphs(support, contact === null ? noContact : excelHelp.contact(contact)),
    `    <p><a href="help.html">${escapeHtml(excelHelp.title)}</a></p>`,
  ]);
}

/** privacy.html, which the store asks for. */
export function privacyPage(): string {
  const { privacyTitle, privacy, kept, host } = excelHelp;
  return page(privacyTitle, paragraphs(privacy, kept, host));
}

function paragraphs(...texts: readonly string[]): string[] {
  return texts.map((text) => `    <p>${escapeHtml(text)}</p>`);
}

function page(title: string, body: readonly string[]): string {
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
    ...body,
    "  </body>",
    "</html>",
    "",
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
