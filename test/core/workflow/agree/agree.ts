import { soffice } from "#test/support/libreoffice.ts";
import { inGrid } from "./in-grid.ts";
import { type ClassicTable, classicTable, inLibreOffice } from "./in-libreoffice.ts";
import { tableToWrite, written } from "./written-table.ts";

/** How cells and pane agree over a range of random tables. */
export interface Agreement {
  readonly tables: number;
  /** Tables that are still read as they were before the edits. */
  readonly alike: number;
  /** Rows that LibreOffice was held against the pane for, and those in which they agree; 0 where it is not installed. */
  readonly rightInLibreOffice: number;
  /** Differences, each with its seed, as JSON. */
  readonly wrong: readonly string[];
}

/** How many tables go into one workbook of LibreOffice. */
const AT_ONCE = 300;

/** Edits that a file cannot carry: nobody inserts a row or filters there, so what that does only a calculator knows. */
const ONLY_IN_GRID: ReadonlySet<string> = new Set(["insert", "filter"]);

/**
 * Writes results beside random tables both as live and as classic formulas, changes the tables at random, and holds
 * what the cells then say against what the pane says. Live cells are calculated by the workbench's grid, classic ones
 * by LibreOffice; by the grid too where LibreOffice is missing or the edits need a calculator.
 */
export async function agreementOver(first: number, tables: number): Promise<Agreement> {
  const wrong: string[] = [];
  let alike = 0;
  let rightInLibreOffice = 0;
  let batch: ClassicTable[] = [];
  const settle = (): void => {
    if (soffice !== null && batch.length > 0) {
      const found = inLibreOffice(batch);
      rightInLibreOffice += found.right;
      wrong.push(...found.wrong);
    }
    batch = [];
  };
  for (let seed = first; seed < first + tables; seed++) {
    const table = await tableToWrite(seed);
    if (!table) continue;
    const live = await inGrid(table, "live", await written(table, "live"));
    const classic = await written(table, "plain");
    wrong.push(...live.wrong);
    if (soffice === null || table.edits.some(({ kind }) => ONLY_IN_GRID.has(kind)))
      wrong.push(...(await inGrid(table, "plain", classic, live.after)).wrong);
    if (live.after) {
      alike++;
      if (!table.edits.some(({ kind }) => kind === "insert"))
        batch.push(classicTable(table, classic, live.after));
      if (batch.length === AT_ONCE) settle();
    }
  }
  settle();
  return { tables, alike, rightInLibreOffice, wrong };
}
