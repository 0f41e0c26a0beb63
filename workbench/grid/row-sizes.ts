import type { Command, CoreViewPlugin, UID } from "@odoo/o-spreadsheet";
import { isCoreCommand, registries } from "@odoo/o-spreadsheet";
import { documentOf, isAlignScoreApplying } from "./document.ts";

/** What o-spreadsheet's own sizes of rows are made of that is used here; its class is not exported by name. */
interface RowSizes extends CoreViewPlugin {
  getRowSize(sheetId: UID, row: number): number;
}
type RowSizesClass = (new (...config: ConstructorParameters<typeof CoreViewPlugin>) => RowSizes) & {
  readonly getters: readonly string[];
};

/** Pixels between the text of a cell and its edges. */
const BESIDE_TEXT = 4;
const ABOVE_AND_BELOW = 6;

const RESULTS = "results.";

/** What besides changes of cells, widths and looks can give a row another height. */
const RECALCULATES: ReadonlySet<string> = new Set(["UNDO", "REDO", "EVALUATE_CELLS"]);

const KEY = "row_size";

/**
 * Lets rows be high enough for the reasons in our results. o-spreadsheet itself takes the text of a formula for one
 * line, and leaves a row that the file gave a height as it is. These heights follow the text as it is calculated again,
 * are nowhere kept and so neither saved nor undone; a row that a person gave a height keeps that.
 */
export function registerRowSizes(): void {
  const Own = registries.coreViewsPluginRegistry.get(KEY) as unknown as RowSizesClass;

  class WithResults extends Own {
    /** By sheet, then by row: pixels. */
    private heights = new Map<UID, ReadonlyMap<number, number>>();
    private isStale = false;
    private readonly chosen: Readonly<Record<UID, Readonly<Record<number, boolean>>>> = {};

    override handle(command: Command): void {
      super.handle(command);
      if (!isCoreCommand(command) && !RECALCULATES.has(command.type)) return;
      this.heights = new Map();
      this.isStale = true;
      if (isAlignScoreApplying()) return;
      if (command.type === "RESIZE_COLUMNS_ROWS" && command.dimension === "ROW") {
        const { sheetId, elements, size } = command;
        const rows = elements.map((row) => [row, size !== null] as const);
        this.choose(sheetId, { ...this.chosen[sheetId], ...Object.fromEntries(rows) });
      }
      // Which rows they were is not followed: their texts count again.
      if (command.type === "ADD_COLUMNS_ROWS" || command.type === "REMOVE_COLUMNS_ROWS") {
        this.choose(command.sheetId, {});
      }
    }

    /** Formulas are calculated after all commands were handled. */
    override finalize(): void {
      super.finalize();
      if (this.isStale) this.heights = new Map();
      this.isStale = false;
    }

    override getRowSize(sheetId: UID, row: number): number {
      const size = super.getRowSize(sheetId, row);
      if (this.chosen[sheetId]?.[row]) return size;
      let heights = this.heights.get(sheetId);
      if (!heights) this.heights.set(sheetId, (heights = this.heightsOf(sheetId)));
      return Math.max(size, heights.get(row) ?? 0);
    }

    private choose(sheetId: UID, rows: Readonly<Record<number, boolean>>): void {
      this.history.update("chosen", { ...this.chosen, [sheetId]: rows });
    }

    private heightsOf(sheetId: UID): Map<number, number> {
      const { getters } = this;
      const { marks } = documentOf({ getters });
      const heights = new Map<number, number>();
      for (const [key, { sheetId: there, zone }] of Object.entries(marks)) {
        if (there !== sheetId || !key.startsWith(RESULTS)) continue;
        for (let { top: row } = zone; row <= zone.bottom; row++) {
          for (let { left: col } = zone; col <= zone.right; col++) {
            const place = { sheetId, row, col };
            const cell = getters.getCell(place);
            if (cell?.style?.wrapping !== "wrap") continue;
            const width = getters.getColSize(sheetId, col) - 2 * BESIDE_TEXT;
            const lines = getters.getCellMultiLineText(place, { maxWidth: width, wrapWidth: width });
            const { height } = getters.getMultilineTextSize(lines, cell.style);
            const { top, bottom } = getters.getMerge(place) ?? { top: row, bottom: row };
            // A merged cell has the rows that it lies over between them.
            const each = Math.round((Math.round(height) + ABOVE_AND_BELOW) / (bottom - top + 1));
            for (let at = top; at <= bottom; at++) heights.set(at, Math.max(heights.get(at) ?? 0, each));
          }
        }
      }
      return heights;
    }
  }
  registries.coreViewsPluginRegistry.replace(KEY, WithResults);
}
