import type { CellFormat, ColourScale, CopyLooks, Validation } from "./look-changes.ts";
import type { LooksChange } from "./host-state.ts";
import { formatKey, type SheetLooks } from "./memory-sheet.ts";
import { mergeFormats } from "./merge-formats.ts";
import { sameRange, type RangeRef } from "./range.ts";

/** The looks of a sheet after one change; the looks given stay as they are. */
export function withLooks(looks: SheetLooks, change: LooksChange): SheetLooks {
  switch (change.kind) {
    case "format":
      return { ...looks, formats: withFormat(looks.formats, change.range, change.format) };
    case "copy-looks":
      return { ...looks, formats: withCopies(looks.formats, change) };
    case "column-widths": {
      const { column } = change;
      const others = Object.entries(looks.widths).filter(
        ([at]) => Number(at) < column || Number(at) >= column + change.widths.length,
      );
      const given = change.widths.flatMap((width, i) =>
        width === null ? [] : [[column + i, width] as const],
      );
      const widths = Object.fromEntries([...others, ...given]);
      return { ...looks, widths };
    }
    case "freeze-rows":
      return { ...looks, frozenRows: change.rows };
    case "colour-by-text":
      return { ...looks, colours: replaced(looks.colours, change, change.rules.length > 0) };
    case "validation":
      return { ...looks, lists: replaced(looks.lists, change, change.list.length > 0) };
    case "chart":
      return { ...looks, charts: [...looks.charts, change] };
    case "restore-formats":
      // What `saveLooks` of MemoryWorkbook gave away: a whole earlier record.
      return change.saved as SheetLooks;
  }
}

function withFormat(
  formats: SheetLooks["formats"],
  range: RangeRef,
  format: CellFormat,
): SheetLooks["formats"] {
  const next = { ...formats };
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const key = formatKey(row, column);
      next[key] = mergeFormats(next[key] ?? {}, format);
    }
  }
  return next;
}

function withCopies(formats: SheetLooks["formats"], { range, from }: CopyLooks): SheetLooks["formats"] {
  const next = { ...formats };
  for (let i = 0; i < range.rows; i++) {
    for (let j = 0; j < range.columns; j++) {
      const source = formats[formatKey(from.row + (i % from.rows), from.column + (j % from.columns))];
      const key = formatKey(range.row + i, range.column + j);
      if (source) next[key] = source;
      else if (next[key]) next[key] = {};
    }
  }
  return next;
}

/** One rule a range: a new one takes the place of the old, an empty one takes it away. */
function replaced<T extends ColourScale | Validation>(old: readonly T[], next: T, keep: boolean): T[] {
  const others = old.filter((rule) => !sameRange(rule.range, next.range));
  return keep ? [...others, next] : others;
}
