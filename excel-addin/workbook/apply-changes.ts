import type { ApplyResult, Change, ChangeSet } from "#core/workbook/change-set.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { stage } from "#core/workbook/stage.ts";
import type { ExcelTexts } from "#excel/texts.ts";
import { Writer } from "./carry-out.ts";
import type { ExcelHost } from "./excel-host.ts";
import { faultCode, isOfExcel, toWorkbookError } from "./faults.ts";
import { readState } from "./state.ts";
import { takeBack } from "./take-back.ts";

/**
 * Carries a set of changes out, all or nothing, in two `context.sync()`: one asks what stands there now, one writes.
 * @throws WorkbookError where Excel refuses a step; what the steps before it wrote is taken back
 */
export async function applyChanges(
  context: Excel.RequestContext,
  host: ExcelHost,
  set: ChangeSet,
  texts: ExcelTexts,
): Promise<ApplyResult> {
  const state = await readState(context, host, set, null).catch(async (fault: unknown) => {
    // A sheet of the set is gone: what the others hold decides whether that is a conflict.
    if (faultCode(fault) !== "ItemNotFound") throw fault;
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return readState(context, host, set, new Set(sheets.items.map(({ name }) => name)));
  });
  const result = stage(set, state, texts);
  if (!result.ok || set.changes.length === 0) return result;
  if (state.structureLocked && set.changes.some(isOfStructure)) {
    throw new WorkbookError("protected", texts.workbook.lockedStructure);
  }
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const writer = new Writer(context, state);
  try {
    for (const batch of inBatches(set.changes)) {
      for (const change of batch) writer.carryOut(change);
      await context.sync();
    }
  } catch (fault) {
    if (!isOfExcel(fault)) throw fault;
    throw await takeBack(context, host, result.inverse, toWorkbookError(fault, texts), texts);
  }
  return result;
}

function isOfStructure(change: Change): boolean {
  return change.kind === "add-sheet" || change.kind === "remove-sheet";
}

/** Excel on the web takes at most 5 MB in one request; a cell is seldom more than 50 characters of it. */
const CELLS_AT_ONCE = 100_000;

/** All changes at once, save where they would be too much for one request. */
function inBatches(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [[]];
  let cells = 0;
  for (const change of changes) {
    const size = change.kind === "write" ? change.range.rows * change.range.columns : 0;
    if (cells > 0 && cells + size > CELLS_AT_ONCE) {
      batches.push([]);
      cells = 0;
    }
    cells += size;
    batches.at(-1)!.push(change);
  }
  return batches;
}
