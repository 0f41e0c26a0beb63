import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { VNode } from "preact";
import { CellLink } from "./cell-link.tsx";
import { cellText } from "./cell-text.ts";
import { usePane } from "./context.ts";

const SHOWN = 12;

/** What a plan writes, cell by cell: a value, or a formula as it will stand there. */
export function WrittenCells({ changes }: { readonly changes: ChangeSet }): VNode {
  const { texts, format } = usePane();
  const written = writtenCells(changes);
  const shown = (content: CellContent): string => {
    if (isFormula(content)) return content.formula;
    return cellText(content, format);
  };
  return (
    <dl class="written">
      {written.slice(0, SHOWN).map(({ cell, content }, index) => (
        <div key={index}>
          <dt>
            <CellLink place={cell} short />
          </dt>
          <dd>{content === null ? texts.pane.emptied : shown(content)}</dd>
        </div>
      ))}
      {written.length > SHOWN && <p class="small">{texts.common.more(written.length - SHOWN)}</p>}
    </dl>
  );
}

/** The cells whose content changes; what is written anew as it stood is left out. */
function writtenCells({ changes }: ChangeSet): { readonly cell: CellRef; readonly content: CellContent }[] {
  return changes.flatMap((change) => {
    if (change.kind !== "write") return [];
    const { range, contents, expect } = change;
    return contents.flatMap((line, row) =>
      line.flatMap((content, column) => {
        const before = expect?.[row]?.[column] ?? null;
        if (JSON.stringify(before) === JSON.stringify(content)) return [];
        const cell = { sheet: range.sheet, row: range.row + row, column: range.column + column };
        return [{ cell, content }];
      }),
    );
  });
}
