import type { Model } from "@odoo/o-spreadsheet";
import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import { rangeOf } from "./place.ts";

type Listener = (selection: RangeRef) => void;

/** Tells listeners of what a person selects in the grid, once it has been still for a moment. */
export class GridSelections {
  private readonly listeners = new Set<Listener>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** What was told last, or selected by AlignScore itself: that is no news. */
  private known: string;

  /** @param quiet in milliseconds */
  constructor(
    private readonly model: Model,
    quiet: number,
  ) {
    this.known = addressOf(this.selection());
    // Also while ranges are picked for a formula: what is selected in the grid stays, and nothing is told.
    model.selection.observe(this, {
      handleEvent: () => {
        if (this.timer !== null) clearTimeout(this.timer);
        this.timer = setTimeout(() => {
          this.tell();
        }, quiet);
      },
    });
  }

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** What is selected now is known, and not told. */
  settle(): void {
    this.known = addressOf(this.selection());
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.model.selection.unobserve(this);
    this.listeners.clear();
  }

  private tell(): void {
    this.timer = null;
    const selection = this.selection();
    const address = addressOf(selection);
    if (address === this.known) return;
    this.known = address;
    for (const listener of this.listeners) listener(selection);
  }

  private selection(): RangeRef {
    const { getters } = this.model;
    return rangeOf(getters.getSheetName(getters.getActiveSheetId()), getters.getSelectedZone());
  }
}
