import { excel } from "#core/messages/en/excel.ts";
import { sheets } from "#core/messages/en/sheets.ts";
import { worded, type Message } from "#core/messages/message.ts";
import type { ApplyResult } from "#core/workbook/change-set.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { english } from "#workbench/texts.ts";

const ALL = { ...english, excel, sheets };

/** A message in English, as whoever shows it words it. */
export function said(message: Message): string {
  return worded(message, ALL);
}

/** Several in English, a line each. */
export function allSaid(messages: readonly Message[] | null): string[] {
  return (messages ?? []).map(said);
}

export interface SaidConflict {
  readonly place: RangeRef | null;
  readonly expected: string;
  readonly found: string;
}

/** What stands in the way of a set, as a user reads it. Throws where nothing does. */
export function saidConflicts(result: ApplyResult): SaidConflict[] {
  if (result.ok) throw new Error("written without a conflict");
  return result.conflicts.map(({ place, expected, found }) => ({
    place,
    expected: said(expected),
    found: said(found),
  }));
}

/** What is remarked on a set that was written. */
export function saidRemarks(result: ApplyResult): string[] {
  return result.ok ? (result.remarks ?? []).map(said) : [];
}

/** What a refusal says. Throws whatever else was thrown, and where nothing was. */
export async function saidOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (fault) {
    if (fault instanceof WorkbookError) return said(fault.reason);
    throw fault;
  }
  throw new Error("not refused");
}
