import type { HiddenLines } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { rangeOf } from "./read-cells.ts";

/** What is loaded with the range that is used: whether its rows and columns are out of sight. */
export const HIDDEN = "rowHidden,columnHidden";

/** What was read before; undefined where it has to be asked. */
type Known = HiddenLines | null | undefined;

/** Of the rows, or of the columns, of what is used: which are out of sight. */
interface Asked {
  readonly first: number;
  readonly hidden: () => readonly boolean[];
}

interface AskedLines {
  readonly rows: Asked;
  readonly columns: Asked;
  /** Whether Excel has yet to say which. */
  readonly waits: boolean;
}

/**
 * The rows and columns out of sight, hidden or filtered away, of each sheet: without waiting where none is, else with
 * one sync for all sheets.
 * @param used what is used of each sheet, with HIDDEN loaded; of those whose lines are `known` nothing is asked
 * @returns null for sheets on which all is seen
 */
export async function askHiddenLines(
  context: Excel.RequestContext,
  used: readonly { readonly sheet: string; readonly range: Excel.Range; readonly known: Known }[],
): Promise<(HiddenLines | null)[]> {
  const asked = used.map(({ sheet, range, known }): AskedLines | null => {
    if (range.isNullObject || known !== undefined) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const place: RangeRef = { sheet, row, column, rows, columns };
    // Null where some are hidden and some are not, whatever the types say.
    const byRows = range.rowHidden as boolean | null;
    const byColumns = range.columnHidden as boolean | null;
    const each = byRows === null ? rangeOf(context, place).getRowProperties({ rowHidden: true }) : null;
    const across =
      byColumns === null ? rangeOf(context, place).getColumnProperties({ columnHidden: true }) : null;
    return {
      waits: byRows === null || byColumns === null,
      rows: {
        first: row,
        hidden: () => each?.value.map(({ rowHidden }) => rowHidden === true) ?? all(rows, byRows),
      },
      columns: {
        first: column,
        hidden: () =>
          across?.value.map(({ columnHidden }) => columnHidden === true) ?? all(columns, byColumns),
      },
    };
  });
  if (asked.some((lines) => lines?.waits === true)) await context.sync();
  return asked.map((lines, i) => {
    if (!lines) return used[i]!.known ?? null;
    const found = { rows: indices(lines.rows), columns: indices(lines.columns) };
    return found.rows.length + found.columns.length > 0 ? found : null;
  });
}

function all(count: number, hidden: boolean | null): boolean[] {
  return Array.from({ length: count }, () => hidden === true);
}

function indices({ first, hidden }: Asked): number[] {
  return hidden().flatMap((out, at) => (out ? [first + at] : []));
}
