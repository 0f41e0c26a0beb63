import { readFileSync } from "node:fs";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { addressOf } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";
import { differences, everythingIn } from "./compare.ts";
import { independentFailures, type SavedCopy } from "./independent.ts";
import { probeChanges } from "./probe.ts";
import type { FileReport } from "./report.ts";
import { schemaErrors } from "./schema-errors.ts";
import { refusalOf } from "../refusal.ts";

/** Takes one workbook through open, read, score, write, save, open again, compare and undo. */
export async function checkFile(
  path: string,
  { validate, independent }: { readonly validate: boolean; readonly independent: boolean },
): Promise<FileReport> {
  const bytes = new Uint8Array(readFileSync(path));
  const plain = { failures: [], refused: null, scored: false, summary: "", milliseconds: 0 };
  let workbook: XlsxWorkbook;
  try {
    workbook = openXlsx(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return { ...plain, refused: refusalOf(error) };
    throw error;
  }
  const failures: string[] = [];
  if (!sameBytes(workbook.save(), bytes)) failures.push("saving it unchanged changes bytes");

  const before = await everythingIn(workbook);
  const sets: { readonly name: string; readonly set: ChangeSet }[] = [];
  sets.push({ name: "probe", set: probeChanges(before.outline) });
  const understanding = await understand(workbook);
  const scored = understanding.scorecard !== null;
  for (const way of scored ? (["values", "live", "plain"] as const) : []) {
    for (const placement of ["beside", "sheet"] as const) {
      const { changes } = planResults(understanding, way, placement, workbook.capabilities);
      sets.push({ name: `${way} ${placement}`, set: changes });
    }
  }
  const known = validate ? validated(bytes) : [];
  const copies: SavedCopy[] = [];
  for (const { name, set } of sets) {
    failures.push(...(await checkWriting(workbook, name, set, before, known, validate, copies)));
    if (!sameBytes(workbook.save(), bytes))
      failures.push(`${name}: undoing does not bring the same bytes back`);
  }
  const others = independent ? independentFailures(bytes, before.cells.length > 0, copies) : [];
  failures.push(...(others ?? []));
  const { sheets } = before.outline;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  const investments = understanding.reading.strategy.investments.length;
  const summary = `${sheets.length} sheets, ${cells} cells${scored ? `, ${investments} investments scored` : ""}${others ? "" : ", not read by openpyxl"}`;
  return { ...plain, failures, scored, summary };
}

/** Applies a set, saves, opens what was saved and compares; then undoes the set. */
async function checkWriting(
  workbook: XlsxWorkbook,
  name: string,
  set: ChangeSet,
  before: Awaited<ReturnType<typeof everythingIn>>,
  known: readonly string[],
  validate: boolean,
  copies: SavedCopy[],
): Promise<string[]> {
  let result;
  try {
    result = await workbook.apply(set);
  } catch (error) {
    // Refusing in plain words is right for protected workbooks; anything else is a fault.
    if (error instanceof WorkbookError)
      return error.code === "protected" ? [] : [`${name}: ${refusalOf(error)}`];
    throw error;
  }
  if (!result.ok) {
    const [first] = result.conflicts;
    return [`${name}: conflict at ${first?.place ? addressOf(first.place) : "a setting or sheet"}`];
  }
  const now = await everythingIn(workbook);
  const saved = workbook.save();
  copies.push({ name, set, bytes: saved });
  const failures = [
    ...differences(before, now, set).map((text) => `${name}: applying changed ${text}`),
    ...differences(now, await everythingIn(openXlsx(saved)), null).map(
      (text) => `${name}: saving changed ${text}`,
    ),
  ];
  const fresh = validate ? validated(saved).filter((error) => !known.includes(error)) : [];
  failures.push(...fresh.slice(0, 3).map((error) => `${name}: ${error}`));
  const undone = await workbook.apply(result.inverse);
  if (!undone.ok) failures.push(`${name}: undo meets a conflict`);
  return failures;
}

function validated(bytes: Uint8Array): string[] {
  const errors = schemaErrors(bytes);
  if (!errors) throw new Error("Microsoft's validator does not run on this machine; leave --validate out.");
  return errors;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
