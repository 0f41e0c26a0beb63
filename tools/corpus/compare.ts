import type { ChangeSet } from "#core/workbook/change-set.ts";
import { contentsOf, describeContent, sameContent } from "#core/workbook/content.ts";
import type { RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import { addressOf, contains, sameRange, type RangeRef } from "#core/workbook/range.ts";
import { en } from "#core/messages/en.ts";
import { worded } from "#core/messages/message.ts";

/** All that the port tells of a workbook, and the parts as they are packed. */
export interface Everything {
  readonly outline: WorkbookOutline;
  readonly cells: readonly RangeCells[];
}

export async function everythingIn(workbook: Pick<Workbook, "outline" | "read">): Promise<Everything> {
  const outline = await workbook.outline();
  const filled = outline.sheets.filter((sheet) => sheet.rows > 0);
  const cells = await workbook.read(
    filled.map(({ name, rows, columns }) => ({ sheet: name, row: 0, column: 0, rows, columns })),
  );
  return { outline, cells };
}

/**
 * What differs between two states of a workbook, in words.
 * @param set what was applied between them; what it touches may differ. Null when nothing may
 */
export function differences(before: Everything, after: Everything, set: ChangeSet | null): string[] {
  const found: string[] = [];
  for (const sheet of before.outline.sheets) {
    const now = after.outline.sheets.find(({ name }) => name === sheet.name);
    if (!now) found.push(`sheet ${sheet.name}: gone`);
    else if (sheet.hidden !== now.hidden || sheet.merges.length !== now.merges.length) {
      found.push(`sheet ${sheet.name}: hidden or merges`);
    }
  }
  const expected = {
    tables: before.outline.tables.map((table) => ({ ...table, range: reached(table.range, set) })),
    filters: (before.outline.filters ?? []).map((range) => reached(range, set)),
    names: before.outline.names,
  };
  for (const key of ["tables", "filters", "names"] as const) {
    if (JSON.stringify(expected[key]) !== JSON.stringify(after.outline[key])) found.push(key);
  }
  if (!set) {
    for (const key of ["marks", "settings", "sheets"] as const) {
      if (inOrder(before.outline[key]) !== inOrder(after.outline[key])) found.push(key);
    }
  }
  for (const cells of before.cells) found.push(...cellDifferences(cells, after, set));
  return found.slice(0, 5);
}

function cellDifferences(cells: RangeCells, after: Everything, set: ChangeSet | null): string[] {
  const { range } = cells;
  const now = after.cells.find((each) => each.range.sheet === range.sheet);
  const written = (set?.changes ?? []).flatMap((change) =>
    (change.kind === "write" || change.kind === "format") && change.range.sheet === range.sheet
      ? [change.range]
      : [],
  );
  const then = contentsOf(cells);
  const later = now ? contentsOf({ ...now, range }) : [];
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      const place = { sheet: range.sheet, row, column };
      const [a, b] = [then[row]?.[column] ?? null, later[row]?.[column] ?? null];
      const sameFormat = (cells.formats[row]?.[column] ?? "") === (now?.formats[row]?.[column] ?? "");
      const same = sameContent(a, b) && (a === null || sameFormat);
      if (same || written.some((each) => contains(each, place))) continue;
      return [
        `${addressOf(place)} from ${worded(describeContent(a), en)} to ${worded(describeContent(b), en)}`,
      ];
    }
  }
  return [];
}

/** A table or a filter as far as a set lets it reach. */
function reached(range: RangeRef, set: ChangeSet | null): RangeRef {
  const change = set?.changes.find((each) => each.kind === "list-reach" && sameRange(each.range, range));
  return change?.kind === "list-reach" ? { ...range, columns: change.columns } : range;
}

/** As JSON, whatever order records are in. */
function inOrder(value: object): string {
  return JSON.stringify(
    Array.isArray(value) ? value : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
