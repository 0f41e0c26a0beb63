import type { Understanding } from "#core/workflow/understand.ts";
import { type CellContent, isFormula } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { recalculatedCells } from "#test/support/libreoffice.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { type Edit, type RandomTable, renamedCells } from "./random-table.ts";
import type { Written, WrittenTable } from "./written-table.ts";

/** A table with classic formulas beside it, edited, and what the pane says of each investment by its name. */
export interface ClassicTable {
  readonly seed: number;
  readonly edits: readonly Edit[];
  readonly sheets: WorkbookData["sheets"];
  readonly columns: { readonly score: number; readonly verdict: number };
  readonly expected: ReadonlyMap<string, { readonly score: number | null; readonly verdict: string }>;
}

/**
 * Sorting leaves our columns out here, as a filter that does not reach over them does; but for a table with a line that
 * is no investment, beside which nothing is written.
 * @param after what the pane understands of the table with the same edits
 */
export function classicTable(
  { seed, table, edits, texts }: WrittenTable,
  { data, marks }: Written,
  after: Understanding,
): ClassicTable {
  const cells = new Map(data.sheets.map((sheet) => [sheet.name, sheet.cells!.map((row) => [...row])]));
  for (const change of edits) {
    if (change.kind === "weight") cells.get("Strategy")![change.row]![1] = change.value;
    else if (change.kind === "rename")
      for (const { sheet, row, column, text } of renamedCells(table, change))
        cells.get(sheet)![row]![column] = text;
    else edited(table, cells.get("Pipeline")!, change);
  }
  return {
    seed,
    edits,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      name: renamedSheet(sheet.name, seed),
      cells: cells.get(sheet.name)!.map((row) => row.map((content) => renamed(content, seed))),
    })),
    columns: { score: marks["results.score"]!.column, verdict: marks["results.verdict"]!.column },
    expected: new Map(
      after.scorecard!.results.map(({ name, score, rank, verdict }) => [
        name,
        { score: rank === null ? null : score.score, verdict: texts.scoring.verdicts[verdict.kind] },
      ]),
    ),
  };
}

function edited(table: RandomTable, cells: CellContent[][], change: Edit): void {
  if (change.kind === "cell") cells[change.row]![change.column] = change.value;
  if (change.kind !== "sort") return;
  const width = table.between < 0 ? table.header.length : Infinity;
  const rows = cells.slice(1, table.rows + 1).map((row) => row.slice(0, width));
  const key = (row: readonly CellContent[]): string | number | null =>
    (row[change.column] ?? null) as string | number | null;
  const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  // Blank cells come last, whichever way.
  rows.sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    return order(a, b) * (change.ascending ? 1 : -1);
  });
  rows.forEach((row, index) => cells[index + 1]!.splice(0, row.length, ...row));
}

/** Sheets under names of their own, so that many tables share a workbook. */
function renamedSheet(name: string, seed: number): string {
  return `${name === "Pipeline" ? "P" : name === "Strategy" ? "S" : "W"}${seed}_`;
}

function renamed(content: CellContent, seed: number): CellContent {
  if (!isFormula(content)) return content;
  const formula = content.formula
    .replace(/'AlignScore(?: workings|-Rechenweg)'!/g, `W${seed}_!`)
    .replace(/Pipeline!/g, `P${seed}_!`)
    .replace(/Strategy!/g, `S${seed}_!`);
  return { formula, cached: 0 };
}

/**
 * Recalculates the tables in one workbook, with a canary whose cached value is wrong on purpose.
 * @returns how many rows come out right, and those that do not
 */
export function inLibreOffice(tables: readonly ClassicTable[]): {
  readonly right: number;
  readonly wrong: readonly string[];
} {
  const canary = { name: "Canary", cells: [[{ formula: "=1+1", cached: 99 }]] };
  const sheets = recalculatedCells(
    buildXlsx(partsOf({ sheets: [canary, ...tables.flatMap((table) => table.sheets)] })),
  );
  if (sheets.get("Canary")![0]![0] !== "2") throw new Error("LibreOffice did not recalculate.");
  const wrong: string[] = [];
  let right = 0;
  for (const { seed, edits, columns, expected } of tables) {
    const rows = sheets.get(renamedSheet("Pipeline", seed))!;
    for (const [name, { score, verdict }] of expected) {
      const row = rows.find(([first]) => first === name);
      const [shown = "", word] = [row?.[columns.score], row?.[columns.verdict]];
      const close = score === null ? shown === "" : shown !== "" && Math.abs(Number(shown) - score) < 1e-6;
      if (close && word === verdict) right++;
      else wrong.push(JSON.stringify({ seed, way: "LibreOffice", edits, name, score, verdict, shown, word }));
    }
  }
  return { right, wrong };
}
