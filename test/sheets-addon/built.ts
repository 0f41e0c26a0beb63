import { join } from "node:path";
import { sheetsFiles } from "#tools/sheets/build-sheets.ts";

/** The project's folder. */
export const ROOT = join(__dirname, "..", "..");

let built: ReturnType<typeof sheetsFiles> | null = null;

/** The add-on's files, built from the sources as they are; once for a test file. */
export function builtFiles(): ReturnType<typeof sheetsFiles> {
  built ??= sheetsFiles(ROOT);
  return built;
}
