import type { WorkbookOutline } from "#core/workbook/port.ts";

/** Names of the sheets that the add-in made: those with a mark whose key begins with "sheet." (or "sheet:"). */
export function ownedSheets(outline: WorkbookOutline): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [key, range] of Object.entries(outline.marks)) {
    if (/^sheet[.:]/i.test(key)) names.add(range.sheet);
  }
  return names;
}
