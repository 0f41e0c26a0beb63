import type { Theme } from "#pane/model/theme.ts";

/** Excel's own colours where it tells them; on the web and on a Mac it may not. */
export function paneTheme({ officeTheme }: { readonly officeTheme?: Partial<Office.OfficeTheme> }): Theme {
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = officeTheme ?? {};
  return background && foreground ? { background, foreground } : "auto";
}
