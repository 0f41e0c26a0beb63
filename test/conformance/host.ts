import type { CellContent } from "#core/workbook/cell.ts";
import type { FilterData, WorkbookData } from "#core/workbook/memory-workbook.ts";
import type { Workbook } from "#core/workbook/port.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";

/** A workbook in some host, made for one test. */
export interface ConformanceHost {
  readonly workbook: Workbook;
  /** A colleague changes a cell: not through the port. */
  edit(cell: CellRef, content: CellContent): Promise<void>;
  /** A colleague deletes the columns that a mark lies over, where the host then keeps its name: as "#REF!". */
  deleteUnder?(key: string): void;
  /** A person selects cells, where the host tells of that. */
  choose?(range: RangeRef): Promise<void>;
  /** The ranges that are outlined on the screen, where the host does that. */
  outlined?(): readonly string[];
  /** The same document as another session finds it: saved and opened again, or simply a new adapter. */
  reopen(): Promise<Workbook>;
  /** The note on a cell, where the host has notes; null where the cell has none. */
  note?(cell: CellRef): string | null;
  /** What the filter of a sheet goes by, where the host keeps that. */
  filteredBy?(sheet: string): NonNullable<FilterData["by"]>;
  /** What becomes of a person's own change to a cell, where the host, or the program that opens the file, tells. */
  byHand?(cell: CellRef): "free" | "warned" | "refused";
  /** How often the adapter has gone to its host so far, where that costs something. */
  roundTrips?(): number;
  close?(): Promise<void>;
}

export type CreateHost = (data: WorkbookData) => Promise<ConformanceHost>;

/** One thing that every Workbook does. */
export interface ConformanceTest {
  readonly name: string;
  readonly run: (create: CreateHost) => Promise<void>;
}

/** What one host cannot do: why, and what it does instead, which is tested in its place. */
export interface Skip {
  /** The name of the test that does not hold. */
  readonly test: string;
  readonly reason: string;
  readonly instead: (create: CreateHost) => Promise<void>;
}
