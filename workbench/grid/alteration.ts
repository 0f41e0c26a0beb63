import type { CoreCommand, Getters } from "@odoo/o-spreadsheet";

/** A change made in the grid that a save does not carry into the user's file. */
export interface Alteration {
  readonly kind: AlterationKind;
  /** The sheet's name when it was changed; empty where it concerns the whole workbook. */
  readonly sheet: string;
}

/** The first four move cells about, so that saving would put things in the wrong place; the rest would be missing. */
export type AlterationKind =
  | "rows-or-columns"
  | "sheet-removed"
  | "sheet-renamed"
  | "sheet-moved"
  | "merges"
  | "sizes"
  | "hidden"
  | "borders"
  | "colours"
  | "lists"
  | "tables"
  | "pictures"
  | "pivots"
  | "names"
  | "view"
  | "looks";

/** Saving is refused after one of these. */
export const MOVES_CELLS: readonly AlterationKind[] = [
  "rows-or-columns",
  "sheet-removed",
  "sheet-renamed",
  "sheet-moved",
];

const KINDS: Readonly<Partial<Record<CoreCommand["type"], AlterationKind>>> = {
  REMOVE_COLUMNS_ROWS: "rows-or-columns",
  DELETE_SHEET: "sheet-removed",
  RENAME_SHEET: "sheet-renamed",
  MOVE_SHEET: "sheet-moved",
  ADD_MERGE: "merges",
  REMOVE_MERGE: "merges",
  RESIZE_COLUMNS_ROWS: "sizes",
  HIDE_COLUMNS_ROWS: "hidden",
  UNHIDE_COLUMNS_ROWS: "hidden",
  HIDE_SHEET: "hidden",
  SHOW_SHEET: "hidden",
  GROUP_HEADERS: "hidden",
  UNGROUP_HEADERS: "hidden",
  SET_BORDER: "borders",
  SET_ZONE_BORDERS: "borders",
  SET_BORDERS_ON_TARGET: "borders",
  ADD_CONDITIONAL_FORMAT: "colours",
  REMOVE_CONDITIONAL_FORMAT: "colours",
  ADD_DATA_VALIDATION_RULE: "lists",
  REMOVE_DATA_VALIDATION_RULE: "lists",
  CREATE_TABLE: "tables",
  REMOVE_TABLE: "tables",
  UPDATE_TABLE: "tables",
  CREATE_CHART: "pictures",
  UPDATE_CHART: "pictures",
  CREATE_IMAGE: "pictures",
  DELETE_FIGURE: "pictures",
  UPDATE_FIGURE: "pictures",
  ADD_PIVOT: "pivots",
  UPDATE_PIVOT: "pivots",
  REMOVE_PIVOT: "pivots",
  CREATE_NAMED_RANGE: "names",
  UPDATE_NAMED_RANGE: "names",
  DELETE_NAMED_RANGE: "names",
  FREEZE_ROWS: "view",
  FREEZE_COLUMNS: "view",
  UNFREEZE_ROWS: "view",
  UNFREEZE_COLUMNS: "view",
  UNFREEZE_COLUMNS_ROWS: "view",
  SET_GRID_LINES_VISIBILITY: "view",
  COLOR_SHEET: "view",
};

/** What a command about to be carried out does that a save cannot carry; null for all that it can. */
export function alterationBy(
  command: CoreCommand,
  getters: Pick<Getters, "tryGetSheetName" | "getNumberHeaders">,
): Alteration | null {
  const sheet = "sheetId" in command ? (getters.tryGetSheetName(command.sheetId) ?? "") : "";
  if (command.type === "ADD_COLUMNS_ROWS") {
    const last = getters.getNumberHeaders(command.sheetId, command.dimension) - 1;
    // Empty rows at the end move nothing.
    if (command.position === "after" && command.base === last) return null;
    return { kind: "rows-or-columns", sheet };
  }
  const kind = KINDS[command.type];
  return kind ? { kind, sheet } : null;
}
