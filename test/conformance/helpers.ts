import { expect } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Applied, Change, ChangeSet, WriteCells } from "#core/workbook/change-set.ts";
import { contentsOf } from "#core/workbook/content.ts";
import type { RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";
import { saidConflicts, type SaidConflict } from "#test/support/said.ts";

/** "Plan!B2:C3" as a range. */
export function at(address: string): RangeRef {
  const range = parseAddress(address);
  if (!range) throw new Error(`not an address: ${address}`);
  return range;
}

export function changeSet(...changes: Change[]): ChangeSet {
  return { label: "Test", changes };
}

export function write(
  address: string,
  contents: readonly (readonly CellContent[])[],
  expect: WriteCells["expect"],
): WriteCells {
  return { kind: "write", range: at(address), contents, expect };
}

/** The contents of a range as a full rectangle. */
export async function contents(workbook: Workbook, address: string): Promise<CellContent[][]> {
  return contentsOf(await readOne(workbook, address));
}

/** The values of a range as a full rectangle, formulas as what they show. */
export async function values(workbook: Workbook, address: string): Promise<CellContent[][]> {
  const cells = await readOne(workbook, address);
  return contentsOf({ ...cells, formulas: [] });
}

export async function readOne(workbook: Workbook, address: string): Promise<RangeCells> {
  const [cells] = await workbook.read([at(address)]);
  if (!cells) throw new Error(`nothing read for ${address}`);
  return cells;
}

/** Applies a set that must succeed. */
export async function apply(workbook: Workbook, ...changes: Change[]): Promise<Applied> {
  const result = await workbook.apply(changeSet(...changes));
  expect(result).toMatchObject({ ok: true });
  return result as Applied;
}

/** Applies a set that must meet a conflict. */
export async function conflict(workbook: Workbook, ...changes: Change[]): Promise<SaidConflict[]> {
  return saidConflicts(await workbook.apply(changeSet(...changes)));
}

/** Everything the port can tell of a workbook, for before-and-after comparisons; looks as far as number formats. */
export async function snapshot(workbook: Workbook): Promise<unknown> {
  const { selection: _, ...outline }: WorkbookOutline = await workbook.outline();
  const filled = outline.sheets.filter((sheet) => sheet.rows > 0 && sheet.columns > 0);
  const cells = await workbook.read(
    filled.map(({ name, rows, columns }) => ({ sheet: name, row: 0, column: 0, rows, columns })),
  );
  return { outline, cells };
}

/** A copy that went through JSON, as everything does that passes between a pane and its host. */
export function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
