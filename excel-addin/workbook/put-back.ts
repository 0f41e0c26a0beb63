import type { Change, ChangeSet, ListReach } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { Writer } from "./carry-out.ts";
import type { ExcelHost } from "./excel-host.ts";
import { isOfExcel } from "./faults.ts";
import type { SortableLists } from "./sortable-lists.ts";
import { readState } from "./host-state.ts";
import { send } from "./requests.ts";

/** What was there before writing began, as far as what is there now does not tell. */
export interface Begun {
  readonly inverse: ChangeSet;
  readonly lists: SortableLists;
}

/**
 * After writing broke off somewhere: puts back what was there before, whether none, some or all of it had been
 * written. Excel does not undo the first half of a request whose second half fails.
 * @returns false where Excel refused that too
 */
export async function putBack(
  context: Excel.RequestContext,
  host: ExcelHost,
  { inverse, lists }: Begun,
): Promise<boolean> {
  try {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const there = new Set(sheets.items.map(({ name }) => name));
    const meanwhile = new Set(there);
    const changes = inverse.changes.filter((change) => isNeeded(change, meanwhile));
    const state = await readState(context, host, { ...inverse, changes }, there);
    const sortable = { ...state.sortable, filters: filtersAgain(lists, changes) };
    const writer = new Writer(context, { ...state, sortable }, changes);
    await send(context, writer, changes);
    return true;
  } catch (fault) {
    if (!isOfExcel(fault)) throw fault;
    return false;
  }
}

/** Goes through the inverse in order, keeping track of which sheets are there. */
function isNeeded(change: Change, there: Set<string>): boolean {
  switch (change.kind) {
    case "remove-sheet":
      return there.delete(change.sheet);
    case "add-sheet":
      return !there.has(change.sheet) && there.add(change.sheet).size > 0;
    case "mark":
      return change.range === null || there.has(change.range.sheet);
    case "setting":
      return true;
    default:
      return there.has("range" in change ? change.range.sheet : change.sheet);
  }
}

/** Filters with what they went by before, wherever making them anew broke off: they are made once more. */
function filtersAgain({ filters }: SortableLists, changes: readonly Change[]): SortableLists["filters"] {
  return filters.map((filter) => {
    const back = changes.find(
      (change): change is ListReach =>
        change.kind === "list-reach" && startsAlike(change.range, filter.range),
    );
    return back ? { ...filter, range: back.range } : filter;
  });
}

function startsAlike(a: RangeRef, b: RangeRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
