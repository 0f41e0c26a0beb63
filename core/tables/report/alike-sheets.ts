import { isFilled, type Grid } from "../grid.ts";
import { foldText } from "../values/fold.ts";

const LEAST_NAMES = 3;
const MOST_ROWS = 80;
const MOST_COLUMNS = 12;

/**
 * Sheets that are laid out alike, with the same texts in the same cells and numbers of their own: one thing is rated on
 * each, and no one of them compares anything. Their names; none where fewer than two are alike.
 */
export function alikeSheets(grids: readonly Grid[]): readonly string[] {
  const byForm = new Map<string, string[]>();
  for (const { sheet, values, hidden } of grids) {
    if (hidden) continue;
    const form = formOf(values);
    if (form === null) continue;
    byForm.set(form, [...(byForm.get(form) ?? []), sheet]);
  }
  const [most = []] = [...byForm.values()].sort((a, b) => b.length - a.length);
  return most.length < 2 ? [] : most;
}

/** The texts of a sheet's lines that hold a number, with those that head them; null where they are too few. */
function formOf(values: Grid["values"]): string | null {
  const rows = values.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const lines = rows.filter((row) => row.some((value) => typeof value === "number"));
  const names = lines.map((row) => row.find(isFilled)).filter((value) => typeof value === "string");
  if (names.length < LEAST_NAMES || new Set(names).size < names.length) return null;
  return names.map((name) => foldText(name.slice(0, MOST_ROWS))).join("|");
}
