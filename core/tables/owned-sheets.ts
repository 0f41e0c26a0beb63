import type { WorkbookOutline } from "#core/workbook/port.ts";

/**
 * Names of the sheets that the add-in made for its own output: those with a mark whose key begins with "sheet." (or
 * "sheet:"). Sheets that it laid out for the user to fill in are the user's, and are read.
 */
export function ownedSheets(outline: WorkbookOutline): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [key, range] of Object.entries(outline.marks)) {
    if (/^sheet[.:]/i.test(key) && !marksTemplate(key)) names.add(range.sheet);
  }
  return names;
}

/** Whether a mark belongs to the template: what it lies on is for the user to fill in, not the add-in's output. */
export function marksTemplate(key: string): boolean {
  return /^(sheet\.)?template\./.test(key);
}
