import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomTable } from "#test/core/workflow/agree/random-table.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";

/** Writes so many workbooks of small businesses into `folder`, 1.xlsx and on, each a table of its own seed. */
export function writeRandomWorkbooks(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let seed = 1; seed <= count; seed++)
    writeFileSync(join(folder, `${seed}.xlsx`), buildXlsx(partsOf(randomTable(seed).data)));
}
