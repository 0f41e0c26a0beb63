import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { MemoryWorkbook, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { type Edit, randomEdits, randomTable, type RandomTable } from "./random-table.ts";

/** A random table with results written beside it, and what is done to it afterwards. */
export interface WrittenTable {
  readonly seed: number;
  readonly table: RandomTable;
  readonly edits: readonly Edit[];
  readonly texts: Texts;
  readonly before: Understanding;
}

/** All cells after writing one way; what has no cell of its own is kept apart. */
export interface Written {
  readonly data: WorkbookData;
  readonly marks: Readonly<Record<string, RangeRef>>;
  /** Marks and settings, for a host that has only the cells yet. */
  readonly keepsakes: readonly Change[];
  readonly notes: readonly string[];
}

/**
 * Every third business is a German one: its verdicts and reasons are formulas in German.
 * @returns null where nothing is scored: so few ratings that they could be anything
 */
export async function tableToWrite(seed: number): Promise<WrittenTable | null> {
  const table = randomTable(seed);
  const texts = seed % 3 === 0 ? de : en;
  const before = await understand(new MemoryWorkbook(table.data));
  if (!before.scorecard) return null;
  return { seed, table, edits: randomEdits(seed, table), texts, before };
}

export async function written(
  { seed, table, texts, before }: WrittenTable,
  way: WritingWay,
): Promise<Written> {
  const workbook = new MemoryWorkbook(table.data);
  // As the grid and files have it.
  const host = { ...workbook.capabilities, blanksReachFunctionsAsZero: "elsewhere" } as const;
  const plan = planResults(before, way, "beside", host, texts);
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(`Seed ${seed}: ${JSON.stringify(applied)}`);
  const { sheets, marks } = await workbook.outline();
  const read = await workbook.read(
    sheets.map(({ name, rows, columns }) => ({ sheet: name, row: 0, column: 0, rows, columns })),
  );
  return {
    data: {
      sheets: read.map((cells) => ({
        name: cells.range.sheet,
        cells: contentsOf(cells),
        formats: table.data.sheets.find(({ name }) => name === cells.range.sheet)?.formats ?? [],
        hidden: sheets.find(({ name }) => name === cells.range.sheet)!.hidden,
      })),
    },
    marks,
    keepsakes: plan.changes.changes.filter(({ kind }) => kind === "mark" || kind === "setting"),
    notes: plan.notes,
  };
}
