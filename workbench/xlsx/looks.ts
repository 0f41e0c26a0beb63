import type { ColourScale, PageChange, Validation } from "#core/workbook/look-changes.ts";
import type { LooksChange } from "#core/workbook/host-state.ts";
import { sameRange } from "#core/workbook/range.ts";
import type { Styles } from "./styles.ts";
import type { LayoutChanges, XlsxSheet } from "./xlsx-sheet.ts";

/** What undoing a change of looks needs: the styles of a range's cells by rows, or the layout before. */
type SavedLooks = { readonly styles: readonly (readonly number[])[] } | { readonly layout: LayoutChanges };

export function saveLooks(sheet: XlsxSheet, change: LooksChange): SavedLooks {
  const ofCells =
    change.kind === "format" ||
    change.kind === "copy-looks" ||
    (change.kind === "restore-formats" && "styles" in savedOf(change));
  if (!ofCells) return { layout: sheet.layout };
  const { row, column, rows, columns } = change.range;
  const styles = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => sheet.style(row + i, column + j)),
  );
  return { styles };
}

export function changeLooks(sheet: XlsxSheet, styles: Styles, change: LooksChange): void {
  switch (change.kind) {
    case "format": {
      // Cells of a column are mostly alike.
      let [style, formatted] = [-1, -1];
      eachCell(change.range, (row, column) => {
        const own = sheet.style(row, column);
        if (own !== style) [style, formatted] = [own, styles.with(own, change.format)];
        sheet.setStyle(row, column, formatted);
      });
      break;
    }
    case "copy-looks": {
      const { range, from } = change;
      eachCell(range, (row, column) => {
        const [i, j] = [(row - range.row) % from.rows, (column - range.column) % from.columns];
        sheet.setStyle(row, column, sheet.style(from.row + i, from.column + j));
      });
      break;
    }
    case "restore-formats": {
      const saved = savedOf(change);
      if ("layout" in saved) sheet.layout = saved.layout;
      else {
        eachCell(change.range, (row, column) => {
          const style = saved.styles[row - change.range.row]?.[column - change.range.column];
          if (style !== undefined) sheet.setStyle(row, column, style);
        });
      }
      break;
    }
    default:
      sheet.layout = withLayout(sheet.layout, change);
  }
}

export function layOutPage(sheet: XlsxSheet, styles: Styles, change: PageChange): void {
  const { layout } = sheet;
  if (change.kind === "page") {
    sheet.layout = { ...layout, page: change };
    if (change.open)
      eachCell(change.open, (row, column) =>
        sheet.setStyle(row, column, styles.with(sheet.style(row, column), { unlocked: true })),
      );
  } else if (change.kind === "heat") sheet.layout = { ...layout, heat: [...layout.heat, change] };
  else sheet.layout = { ...layout, bars: [...layout.bars, change] };
}

/** `saved` is what `saveLooks` gave, perhaps by way of JSON. */
function savedOf(change: { readonly saved: unknown }): SavedLooks {
  return change.saved as SavedLooks;
}

function withLayout(
  layout: LayoutChanges,
  change: Exclude<LooksChange, { kind: "format" | "copy-looks" | "restore-formats" }>,
): LayoutChanges {
  switch (change.kind) {
    case "column-widths": {
      const widths = { ...layout.widths };
      change.widths.forEach((width, i) => (widths[change.column + i] = width));
      return { ...layout, widths };
    }
    case "freeze-rows":
      return { ...layout, frozenRows: change.rows };
    case "colour-by-text":
      return { ...layout, colours: replaced(layout.colours, change) };
    case "validation":
      return { ...layout, lists: replaced(layout.lists, change) };
    case "chart":
      return { ...layout, charts: [...layout.charts, change] };
  }
}

/** One rule a range: the new one takes the old one's place. */
function replaced<T extends ColourScale | Validation>(old: readonly T[], next: T): T[] {
  return [...old.filter((rule) => !sameRange(rule.range, next.range)), next];
}

function eachCell(
  range: { row: number; column: number; rows: number; columns: number },
  visit: (row: number, column: number) => void,
): void {
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) visit(row, column);
  }
}
