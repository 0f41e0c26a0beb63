import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildCode } from "./build-code.ts";
import { buildSidebar } from "./build-sidebar.ts";

/** Builds the Google Sheets add-on into dist/sheets: the files that `clasp push` sends. */
export async function buildSheets(root: string): Promise<void> {
  const folder = join(root, "dist", "sheets");
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await sheetsFiles(root)))
    await writeFile(join(folder, name), text);
}

/** The add-on's files by name. */
export async function sheetsFiles(root: string): Promise<Readonly<Record<SheetsFile, string>>> {
  const [code, sidebar, german, manifest] = await Promise.all([
    buildCode(root),
    buildSidebar(root, "english"),
    buildSidebar(root, "german"),
    readFile(join(root, "appsscript.json"), "utf8"),
  ]);
  return {
    "Code.js": code,
    "Sidebar.html": sidebar,
    "SidebarGerman.html": german,
    "appsscript.json": manifest,
  };
}

type SheetsFile = "Code.js" | "Sidebar.html" | "SidebarGerman.html" | "appsscript.json";
