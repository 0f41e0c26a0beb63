import { unzipSync } from "fflate";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { BenchGroup } from "./bench.ts";
import { largeTable } from "./large-tables.ts";

/** About 5 MB when zipped. */
const ROWS = 33_000;
const COLUMNS = 30;

/** Opening and saving a large .xlsx, against only unzipping it (fflate, which the adapter stands on). */
export function xlsxBench(): BenchGroup {
  const bytes = buildXlsx(partsOf({ sheets: [{ name: "Plan", cells: largeTable(ROWS, COLUMNS) }] }));
  const workbook = openXlsx(bytes);
  const range = { sheet: "Plan", row: 1, column: COLUMNS, rows: 1, columns: 1 };
  let content = 0;
  return {
    name: "xlsx",
    about: `An .xlsx of ${(bytes.length / 1e6).toFixed(1)} MB, ${ROWS} × ${COLUMNS} cells`,
    aim: null,
    cases: [
      { name: "unzipping alone (fflate)", run: () => Object.keys(unzipSync(bytes)).length },
      { name: "opening", run: () => openXlsx(bytes) },
      {
        name: "changing a cell and saving",
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
  };
}
