import { MOST_COLUMNS, MOST_ROWS } from "#core/workbook/check-change.ts";
import { columnIndex, columnName } from "#core/workbook/range.ts";

/** Quoted text, quoted sheet names, and what stands in brackets (columns of tables, other workbooks). */
const KEPT = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\])/;
/** A cell, whole columns or whole rows; not part of a longer name, and no function ("LOG10("). */
const REFERENCE =
  /(?<![\w.$\\\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff]))/g;

/**
 * A formula as it reads when copied some rows down and columns right: how the cells of a "shared formula" get theirs
 * (ECMA-376 part 1, 18.3.1.40). References beyond the sheet come round at the other side, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (dollar: string, number: string): string =>
    dollar + (dollar ? number : String(wrap(Number(number) - 1 + rows, MOST_ROWS) + 1));
  const column = (dollar: string, name: string): string =>
    dollar + (dollar ? name : columnName(wrap(columnIndex(name) + columns, MOST_COLUMNS)));
  return formula
    .split(KEPT)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
            const [d1 = "", c, d2 = "", r, d3 = "", from, d4 = "", to, d5 = "", top, d6 = "", bottom] =
              groups;
            if (c !== undefined && r !== undefined) return column(d1, c) + row(d2, r);
            if (from !== undefined && to !== undefined) return `${column(d3, from)}:${column(d4, to)}`;
            if (top !== undefined && bottom !== undefined) return `${row(d5, top)}:${row(d6, bottom)}`;
            return whole;
          }),
    )
    .join("");
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
