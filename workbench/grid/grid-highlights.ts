import type { Model } from "@odoo/o-spreadsheet";
import type { Highlight } from "#core/workbook/port.ts";
import { zoneOf } from "./place.ts";

/** A highlight whose sheet was found. */
export interface PlacedHighlight extends Highlight {
  readonly sheetId: string;
}

type Drawn = ReturnType<Model["getters"]["getRangeFromZone"]>;

/** Ranges that are outlined over the grid: in no cell, no file and no step of undo. The grid's own store draws them. */
export class GridHighlights {
  private shown: readonly PlacedHighlight[] = [];

  constructor(private readonly model: Model) {}

  show(highlights: readonly PlacedHighlight[]): void {
    this.shown = highlights;
    this.model.trigger("update");
  }

  get any(): boolean {
    return this.shown.length > 0;
  }

  /** As the grid's store asks for them, each time that it draws. Sheets may have gone since. */
  get highlights(): { readonly range: Drawn; readonly color: string; readonly fillAlpha: number }[] {
    const { getters } = this.model;
    return this.shown
      .filter(({ sheetId }) => getters.tryGetSheet(sheetId) !== undefined)
      .map(({ sheetId, range, color }) => ({
        range: getters.getRangeFromZone(sheetId, zoneOf(range)),
        color,
        fillAlpha: 0.08,
      }));
  }
}
