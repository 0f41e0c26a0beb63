import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES } from "#core/messages/languages.ts";
import { moreFile, sidebarFile } from "#sheets/sidebar-file.ts";
import { buildCode } from "./build-code.ts";
import { buildSidebar } from "./build-sidebar.ts";

/** Builds the Google Sheets add-on into dist/sheets: the files that `clasp push` sends. */
export async function buildSheets(root: string): Promise<void> {
  const folder = join(root, "dist", "sheets");
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await sheetsFiles(root)))
    await writeFile(join(folder, name), text);
}

/** The add-on's files by name: Code.js, a page and its later parts for each language, appsscript.json. */
export async function sheetsFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const [code, manifest, ...sidebars] = await Promise.all([
    buildCode(root),
    readFile(join(root, "appsscript.json"), "utf8"),
    ...LANGUAGES.map((language) => buildSidebar(root, language)),
  ]);
  const pages = LANGUAGES.flatMap((language, index) => [
    [`${sidebarFile(language)}.html`, sidebars[index]!.page] as const,
    [`${moreFile(language)}.html`, sidebars[index]!.more] as const,
  ]);
  return { "Code.js": code, ...Object.fromEntries(pages), "appsscript.json": manifest };
}
