import type { Session } from "#pane/model/session.ts";
import type { Slice } from "#pane/model/slice.ts";
import type { View } from "#pane/places/list.ts";

interface HelpState {
  /** Where one came from; null before help was asked for. */
  readonly from: View | null;
}

export const helpSlice: Slice<HelpState> = { initial: { from: null } };

export function openHelp(session: Session): void {
  const { view } = session.state.get();
  session.slice(helpSlice).patch({ from: view });
  session.go({ name: "help", of: view.name });
}
