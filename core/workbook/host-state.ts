import type { CellContent } from "./cell.ts";
import type { ChangeSet } from "./change-set.ts";
import type {
  AddChart,
  ColourScale,
  ColumnWidths,
  CopyLooks,
  FormatCells,
  FreezeRows,
  RestoreFormats,
  Validation,
} from "./look-changes.ts";
import type { RangeRef } from "./range.ts";

/** Changes of looks only: no guard, and undone by "restore-formats". */
export type LooksChange =
  FormatCells | CopyLooks | RestoreFormats | ColumnWidths | FreezeRows | ColourScale | Validation | AddChart;

/**
 * A host's workbook as it is just before a ChangeSet, as far as the set touches it (see `touchedBy`): all that
 * `stage` needs to check the guards and to make the inverse. Hosts read it in one go.
 */
export interface HostState {
  readonly sheets: readonly {
    readonly name: string;
    readonly protected: boolean;
    readonly hidden: boolean;
  }[];
  readonly marks: Readonly<Record<string, RangeRef>>;
  readonly settings: Readonly<Record<string, string>>;
  /**
   * Where the host's tables and the filters of sheets are; as far as their reach can be changed; known only
   * for sheets in `touchedBy(set).lists`.
   */
  readonly lists?: readonly RangeRef[];
  /** Asked only for cells within `touchedBy(set).cells` and, for sheets to be removed, within their extent. */
  content(sheet: string, row: number, column: number): CellContent;
  /** Whether the cell shows a value only because a formula in another cell spills into it. */
  spilled(sheet: string, row: number, column: number): boolean;
  /**
   * Whether cells of a protected sheet may be written all the same, because they were left unlocked. A host without this
   * refuses all of a protected sheet.
   */
  mayWrite?(range: RangeRef): boolean;
  /** Filled rows and columns; asked only for sheets in `touchedBy(set).sheets`. */
  extent(sheet: string): { readonly rows: number; readonly columns: number };
  /** What "restore-formats" needs to take this change back; asked only for sheets that are there now. */
  saveLooks(change: LooksChange): unknown;
  /** What "add-sheet" needs to put this sheet back; asked only for sheets in `touchedBy(set).sheets`. */
  saveSheet(sheet: string): unknown;
}

/** What a host must know before it can `stage` a set. */
export interface Touched {
  /** The contents of these. */
  readonly cells: readonly RangeRef[];
  /** Everything of these sheets. */
  readonly sheets: readonly string[];
  /** The tables and filters of these sheets. */
  readonly lists: ReadonlySet<string>;
}

export function touchedBy(set: ChangeSet): Touched {
  const cells: RangeRef[] = [];
  const sheets: string[] = [];
  const lists = new Set<string>();
  for (const change of set.changes) {
    if (change.kind === "write") cells.push(change.range, ...(change.given ?? []).map(({ range }) => range));
    if (change.kind === "merge" && change.merged) cells.push(change.range);
    if (change.kind === "remove-sheet") sheets.push(change.sheet);
    if (change.kind === "list-reach") lists.add(change.range.sheet);
  }
  return { cells, sheets, lists };
}
