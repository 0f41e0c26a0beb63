import type { Understanding } from "#core/workflow/understand.ts";
import { type CellContent, type CellValue, isFormula } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { recalculate } from "#test/support/libreoffice.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import type { Edit, RandomTable } from "./random-table.ts";
import type { Written, WrittenTable } from "./written-table.ts";

/** A table with classic formulas beside it, edited, and what the pane says of each investment by its name. */
export interface ClassicTable {
  readonly seed: number;
  readonly sheets: WorkbookData["sheets"];
  readonly columns: { readonly score: number; readonly verdict: number };
  readonly expected: ReadonlyMap<string, { readonly score: number | null; readonly verdict: string }>;
}

/**
 * Sorting leaves our columns out here, as a filter that does not reach over them does.
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
    else edited(table, cells.get("Pipeline")!, change);
  }
  return {
    seed,
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
  const width = table.header.length;
  const rows = cells.slice(1, table.rows + 1).map((row) => row.slice(0, width));
  const key = (row: readonly CellContent[]): string | number => row[change.column] as string | number;
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (change.ascending ? 1 : -1));
  rows.forEach((row, index) => row.forEach((content, c) => (cells[index + 1]![c] = content)));
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
export async function inLibreOffice(
  tables: readonly ClassicTable[],
): Promise<{ readonly right: number; readonly wrong: readonly string[] }> {
  const canary = { name: "Canary", cells: [[{ formula: "=1+1", cached: 99 }]] };
  const [bytes] = recalculate([
    buildXlsx(partsOf({ sheets: [canary, ...tables.flatMap(({ sheets }) => sheets)] })),
  ]);
  const book = openXlsx(bytes!);
  const read = await book.read(
    ["Canary", ...tables.map(({ seed }) => renamedSheet("Pipeline", seed))].map((sheet) => ({
      sheet,
      row: 0,
      column: 0,
      rows: 12,
      columns: 24,
    })),
  );
  if (read[0]!.values[0]![0] !== 2) throw new Error("LibreOffice did not recalculate.");
  const wrong: string[] = [];
  let right = 0;
  tables.forEach(({ seed, columns, expected }, index) => {
    const rows: readonly (readonly CellValue[])[] = read[index + 1]!.values;
    for (const [name, { score, verdict }] of expected) {
      const row = rows.find((cells) => cells[0] === name);
      const [shown, word] = [row?.[columns.score] ?? null, row?.[columns.verdict]];
      const close =
        score === null
          ? shown === null || shown === ""
          : typeof shown === "number" && Math.abs(shown - score) < 1e-6;
      if (close && word === verdict) right++;
      else wrong.push(JSON.stringify({ seed, name, score, verdict, shown, word }));
    }
  });
  return { right, wrong };
}
