import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { Change, WriteCells } from "#core/workbook/change-set.ts";
import { comingBack } from "#core/workbook/coming-back.ts";
import type { SavedCells } from "./looks/saved-looks.ts";
import type { SavedSheet } from "./saved-sheet.ts";

/** Some rows of a sheet that comes back: what they hold and how they look. */
export interface RestoreRows {
  readonly kind: "restore-rows";
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly saved: SavedSheet;
}

/** Everything else of a sheet that comes back, once all are there: a chart takes its series from another's rows. */
export interface RestoreSheet {
  readonly kind: "restore-sheet";
  readonly sheet: string;
  readonly saved: SavedSheet;
}

/** A change, or a part of one that is too much for one request. */
export type Step = Change | RestoreRows | RestoreSheet;

/** In characters: Excel on the web takes at most 5 MB in one request, and what is around the cells needs room too. */
const MOST = 3_000_000;

/** What queues steps: the Writer. */
interface Queue {
  carryOut(step: Step): void;
}

/** Carries the changes out in their order, each request followed by its sync. */
export async function send(
  context: Excel.RequestContext,
  writer: Queue,
  changes: readonly Change[],
): Promise<void> {
  for (const steps of inRequests(changes)) {
    for (const step of steps) writer.carryOut(step);
    await context.sync();
  }
}

/** The changes in their order, as few requests as Excel takes: one for all but the largest. */
function inRequests(changes: readonly Change[]): Step[][] {
  const requests: Step[][] = [[]];
  let size = 0;
  // What this adapter's own `saveSheet` gave away.
  const back = comingBack(changes) as ComingBack[];
  const steps = [...changes.flatMap(stepsOf), ...back.flatMap(partsOfSheet), ...back.map(atLast)];
  for (const [step, more] of steps) {
    if (size > 0 && size + more > MOST) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(step);
    size += more;
  }
  return requests;
}

interface ComingBack {
  readonly sheet: string;
  readonly saved: SavedSheet;
}

function stepsOf(change: Change): [Step, number][] {
  return change.kind === "write" ? partsOfWrite(change) : [[change, 0]];
}

function atLast({ sheet, saved }: ComingBack): [Step, number] {
  return [{ kind: "restore-sheet", sheet, saved }, 0];
}

function partsOfWrite(change: WriteCells): [Step, number][] {
  const { range, contents } = change;
  const parts = runs(contents.map(sizeOfLine));
  if (parts.length < 2) return [[change, parts[0]?.size ?? 0]];
  return parts.map(({ from, count, size }) => [
    {
      ...change,
      range: { ...range, row: range.row + from, rows: count },
      contents: contents.slice(from, from + count),
    },
    size,
  ]);
}

function partsOfSheet({ sheet, saved }: ComingBack): [Step, number][] {
  const cells = saved.looks.find((looks) => looks.kind === "cells");
  const sizes = saved.contents.map(
    (line, i) => sizeOfLine(line) + (cells ? sizeOfLooks(cells, i, line.length) : 0),
  );
  return runs(sizes).map(({ from, count, size }) => [
    { kind: "restore-rows", sheet, row: from, rows: count, saved },
    size,
  ]);
}

/** Lines that follow each other, as many together as fit; at least one. */
function runs(sizes: readonly number[]): { from: number; count: number; size: number }[] {
  const found: { from: number; count: number; size: number }[] = [];
  sizes.forEach((size, i) => {
    const last = found.at(-1);
    if (last && last.size + size <= MOST) {
      last.count++;
      last.size += size;
    } else found.push({ from: i, count: 1, size });
  });
  return found;
}

function sizeOfLine(line: readonly CellContent[]): number {
  return line.reduce<number>((sum, content) => sum + sizeOf(content), 0);
}

/** With quotes and a comma; a number has up to 18 digits, and a mark that is escaped is two. */
function sizeOf(content: CellContent): number {
  const text = isFormula(content) ? content.formula : content;
  return typeof text === "string" ? JSON.stringify(text).length + 2 : 20;
}

function sizeOfLooks({ looks, numberFormat }: SavedCells, row: number, columns: number): number {
  const each = [looks, numberFormat].map((saved) => {
    if (!saved) return 0;
    return "all" in saved
      ? JSON.stringify(saved.all).length * columns
      : JSON.stringify(saved.each[row] ?? []).length;
  });
  return each.reduce((sum, one) => sum + one, 0);
}
