import type { ApplyResult, Change, ChangeSet } from "#core/workbook/change-set.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { stage } from "#core/workbook/stage.ts";
import { Writer } from "./carry-out.ts";
import type { ExcelHost } from "./excel-host.ts";
import { faultCode, isOfExcel, isUndoRefusal, toWorkbookError } from "./faults.ts";
import { readState, type ExcelState } from "./host-state.ts";
import { putBack, type Begun } from "./put-back.ts";
import { send } from "./requests.ts";
import { excelSays } from "#excel/says.ts";
import { workbookSays } from "#core/workbook/says.ts";

/**
 * Carries a set of changes out, all or nothing, in two `context.sync()`: one asks what stands there now, one writes.
 * Excel makes one undo step of it where it can; where it then refuses, what it may have done is put back, and all is
 * done again in as many steps as Excel makes of it.
 * @throws WorkbookError where Excel refuses a step; what the steps before it wrote is taken back
 */
export function applyChanges(host: ExcelHost, set: ChangeSet): Promise<ApplyResult> {
  return tryOnce(host, set, host.supports("1.20") && set.changes.every(canBeUndone));
}

async function tryOnce(host: ExcelHost, set: ChangeSet, asOneStep: boolean): Promise<ApplyResult> {
  const begun: Begun[] = [];
  try {
    return await host.run((context) => write(context, host, set, begun), { asOneStep });
  } catch (fault) {
    if (!isOfExcel(fault)) throw fault;
    const [first] = begun;
    const again = asOneStep && isUndoRefusal(fault);
    if (!first && !again) throw fault;
    // In a run of its own: what puts things back might not be undone either.
    const isAsBefore = !first || (await host.run((context) => putBack(context, host, first)));
    if (again && isAsBefore) return tryOnce(host, set, false);
    throw brokenOff(set.label, isAsBefore, toWorkbookError(fault));
  }
}

/** The error to throw: `why`, with what became of the workbook. */
function brokenOff(label: string, isAsBefore: boolean, why: WorkbookError): WorkbookError {
  const name = isAsBefore ? "tookBack" : "partlyWritten";
  return new WorkbookError(why.code, excelSays(name, label, why.reason), why.place);
}

/**
 * Deleting a sheet cannot be undone anywhere, giving one its place or hiding it not on the desktop (Microsoft, "Undo
 * support with the Excel JavaScript API", unsupported APIs).
 */
function canBeUndone(change: Change): boolean {
  if (change.kind === "add-sheet") return change.index === undefined && !change.hidden;
  return change.kind !== "remove-sheet";
}

/** @param begun takes what putting back needs before anything is written */
async function write(
  context: Excel.RequestContext,
  host: ExcelHost,
  set: ChangeSet,
  begun: Begun[],
): Promise<ApplyResult> {
  const state = await readState(context, host, set, null).catch(async (fault: unknown) => {
    // A sheet of the set is gone: what the others hold decides whether that is a conflict.
    if (faultCode(fault) !== "ItemNotFound") throw fault;
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return readState(context, host, set, new Set(sheets.items.map(({ name }) => name)));
  });
  const result = stage(set, state);
  if (!result.ok || set.changes.length === 0) return result;
  if (state.structureLocked && set.changes.some(isOfStructure)) {
    throw new WorkbookError("protected", workbookSays("lockedStructure"));
  }
  checkSettings(set, state);
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const writer = new Writer(context, state, set.changes);
  begun.push({ inverse: result.inverse, lists: state.sortable });
  await send(context, writer, set.changes);
  if (writer.shutAgain(set.changes)) await context.sync();
  const hidden = hiddenSheets(set.changes, state);
  return hidden.length === 0
    ? result
    : { ...result, remarks: hidden.map((sheet) => excelSays("hiddenRows", sheet)) };
}

/** The sheets on which rows were written that do not show. */
function hiddenSheets(changes: readonly Change[], state: ExcelState): string[] {
  const ranges = changes.flatMap((change) => (change.kind === "write" ? [change.range] : []));
  return [...new Set(ranges.filter((range) => state.hasHiddenRows(range)).map(({ sheet }) => sheet))];
}

/**
 * In characters of keys and values together, of which some take three bytes: an Office document keeps 2 MB for an add-in
 * (OfficeDev/office-js#621), and says of more only that an argument is wrong (#3957).
 */
const MOST_SETTINGS = 600_000;

/** @throws WorkbookError `too-large` before anything is written */
function checkSettings({ changes }: ChangeSet, state: ExcelState): void {
  const kept = new Map(Object.entries(state.settings));
  for (const change of changes) {
    if (change.kind !== "setting") continue;
    if (change.value === null) kept.delete(change.key);
    else kept.set(change.key, change.value);
  }
  const size = [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const grows = changes.some((change) => change.kind === "setting" && change.value !== null);
  if (grows && size > MOST_SETTINGS) throw new WorkbookError("too-large", excelSays("settingsFull"));
}

function isOfStructure(change: Change): boolean {
  return change.kind === "add-sheet" || change.kind === "remove-sheet";
}
