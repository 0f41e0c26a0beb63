import type { Investment } from "#core/domain/strategy.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { Session } from "#pane/model/session.ts";
import { investmentAt } from "./at-selection.ts";
import { investmentsSlice } from "./slice.ts";

/**
 * Opens the investment whose cells a person selects in the sheet, as long as the pane shows the list or one of them
 * and the two are pinned to each other. Elsewhere, and in the middle of other work, nobody is led away.
 * @returns the function that stops it
 */
export function followSelection(session: Session): () => void {
  return session.workbook.onSelect((selection) => {
    const { understanding, view, busy } = session.state.get();
    const { follows } = session.slice(investmentsSlice).get();
    const isHere = view.name === "investments" || view.name === "investment";
    if (!understanding || busy !== null || !follows || !isHere) return;
    const found = onlyOne(understanding, selection);
    if (!found || (view.name === "investment" && view.id === found.id)) return;
    session.go({ name: "investment", id: found.id });
  });
}

/** Who selects a column, or many lines, means none of them: the first and the last cell have to be about the same one. */
function onlyOne(
  understanding: Understanding,
  { sheet, row, column, rows, columns }: RangeRef,
): Investment | null {
  const cell = (at: { row: number; column: number }): RangeRef => ({ sheet, rows: 1, columns: 1, ...at });
  const first = investmentAt(understanding, cell({ row, column }));
  const last = investmentAt(understanding, cell({ row: row + rows - 1, column: column + columns - 1 }));
  return first === last ? first : null;
}
