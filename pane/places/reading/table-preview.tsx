import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { cellText } from "#pane/components/cell-text.ts";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly range: RangeRef;
  readonly understanding: Understanding;
  readonly onChoose: () => void;
}

const ROWS = 3;
const COLUMNS = 4;

/** A table that could be meant instead: its first cells, so that one need not go and look. */
export function TablePreview({ range, understanding, onChoose }: Props): VNode {
  const { texts, format } = usePane();
  const cells = new CellsRead(understanding.cells);
  const shown = (row: number, column: number): string => {
    const value = cells.value({ sheet: range.sheet, row: range.row + row, column: range.column + column });
    return cellText(value, format).slice(0, 16);
  };
  const count = (most: number, all: number): unknown[] => Array.from({ length: Math.min(most, all) });
  return (
    <button type="button" class="table-preview" onClick={onChoose}>
      <span class="cell">{addressOf(range)}</span>
      <span class="preview-cells" style={{ "--columns": Math.min(COLUMNS, range.columns) }}>
        {count(ROWS, range.rows).map((_, row) =>
          count(COLUMNS, range.columns).map((__, column) => (
            <span key={`${row} ${column}`}>{shown(row, column)}</span>
          )),
        )}
      </span>
      {range.rows > ROWS && <small>{texts.pane.reading.rowsMore(range.rows - ROWS)}</small>}
    </button>
  );
}
