import { addressOf, cellAddress, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { ComponentChildren, VNode } from "preact";
import { usePane } from "./context.ts";

interface Props {
  readonly place: CellRef | RangeRef;
  /** What to show instead of the address. */
  readonly children?: ComponentChildren;
  /** Leaves the sheet's name out where the context makes it plain. */
  readonly short?: boolean;
}

/** An address, or a number that came from a cell, that selects its cells in the sheet. */
export function CellLink({ place, children, short = false }: Props): VNode {
  const { session, texts } = usePane();
  const address = addressOf(place);
  return (
    <button
      type="button"
      class={children === undefined ? "link cell" : "link"}
      title={texts.pane.goTo(address)}
      onClick={() => void session.show(place)}
    >
      {children ?? (short ? cellAddress(place) : address)}
      {children !== undefined && <span class="unseen">, {address}</span>}
    </button>
  );
}
