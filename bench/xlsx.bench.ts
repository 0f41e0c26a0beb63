import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { cellAddress } from "#core/workbook/range.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { BenchGroup } from "./bench.ts";
import { largeTable } from "./large-tables.ts";
import { nodePeers, pythonPeers } from "./peers.ts";

/** About 5 MB when zipped. */
const ROWS = 33_000;
const COLUMNS = 30;

const OPENING = "opening";
const SAVING = "changing a cell and saving";

/**
 * Opening a large .xlsx and saving it with a cell changed, against what people use for it, and against only unzipping it
 * (fflate, which the adapter stands on). Peers open and save once in each round, without a run to warm up, as ours.
 */
export function xlsxBench(): BenchGroup {
  const bytes = buildXlsx(partsOf({ sheets: [{ name: "Plan", cells: largeTable(ROWS, COLUMNS) }] }));
  const folder = mkdtempSync(join(tmpdir(), "alignscore-bench-"));
  const file = join(folder, "large.xlsx");
  writeFileSync(file, bytes);
  const workbook = openXlsx(bytes);
  const range = { sheet: "Plan", row: 1, column: COLUMNS, rows: 1, columns: 1 };
  const given = { file, sheet: range.sheet, cell: cellAddress(range) };
  let content = 0;
  return {
    name: "xlsx",
    about: `An .xlsx of ${(bytes.length / 1e6).toFixed(1)} MB, ${ROWS} × ${COLUMNS} cells`,
    aims: ["SheetJS", "exceljs", "openpyxl"].flatMap((library) => [
      { of: OPENING, times: 1, than: `opening: ${library}` },
      { of: SAVING, times: 1, than: `saving: ${library}` },
    ]),
    slow: true,
    cases: [
      { name: "unzipping alone (fflate)", run: () => Object.keys(unzipSync(bytes)).length },
      { name: OPENING, run: () => openXlsx(bytes) },
      {
        name: SAVING,
        run: async () => {
          const expect = content === 0 ? null : content;
          content += 1;
          await workbook.apply({
            label: "bench",
            changes: [{ kind: "write", range, contents: [[content]], expect: [[expect]] }],
          });
          return workbook.save().length;
        },
      },
    ],
    peers: () => [...nodePeers("xlsx", given), ...pythonPeers("xlsx", given)],
    close: () => rm(folder, { recursive: true }),
  };
}
