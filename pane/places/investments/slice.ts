import type { Session } from "#pane/model/session.ts";
import type { Slice } from "#pane/model/slice.ts";
import { investmentAt } from "./at-selection.ts";
import { EVERYTHING, type ListChoice } from "#pane/model/ranking.ts";

interface InvestmentsState {
  /** How the list is narrowed down and ordered: kept while one looks at one of them, and comes back. */
  readonly choice: ListChoice;
  readonly searching: boolean;
  /** How far the list was scrolled, in pixels. */
  readonly scrolled: number;
  /** What is opened in the pane is selected in the sheet; and the other way round where the host can tell. */
  readonly follows: boolean;
}

export const investmentsSlice: Slice<InvestmentsState> = {
  initial: { choice: EVERYTHING, searching: false, scrolled: 0, follows: true },
};

/** Opens one investment, and selects it in the sheet unless that was switched off. */
export function openInvestment(session: Session, id: string): void {
  session.go({ name: "investment", id });
  if (session.slice(investmentsSlice).get().follows) selectInvestment(session, id);
}

/** The other way round: opens the investment whose cells are selected in the sheet. */
export async function openSelected(session: Session): Promise<void> {
  const selection = await session.selection();
  const { understanding, trouble } = session.state.get();
  if (!understanding || trouble) return;
  const found = selection && investmentAt(understanding, selection);
  if (found) session.go({ name: "investment", id: found.id });
  else session.tell(session.texts.pane.investments.selectFirst);
}

export function selectInvestment(session: Session, id: string): void {
  const { understanding } = session.state.get();
  const found = understanding?.reading.strategy.investments.find((one) => one.id === id);
  if (found?.cell) void session.show(found.cell, true);
}
