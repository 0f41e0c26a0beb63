import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExpectedReading } from "#test/cases/reading/case.ts";
import { calculateUnsaved } from "#workbench/file/calculate.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { measure, type Measured } from "./measure-case.ts";

/**
 * Reads every workbook that FOLDER/expected.json names: `{ "file.xlsx": { objectives, investments } | null }`, null
 * where there is nothing to score. A file's kind is its name up to the first "__".
 */
export async function measureFolder(folder: string): Promise<Measured[]> {
  const path = join(folder, "expected.json");
  const expected = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, ExpectedReading | null>>;
  const measured: Measured[] = [];
  for (const [name, right] of Object.entries(expected)) {
    const workbook = openXlsx(readFileSync(join(folder, name)));
    await calculateUnsaved(workbook);
    measured.push(await measure(workbook, { name, kind: name.split("__")[0]!, expected: right }));
  }
  return measured;
}
