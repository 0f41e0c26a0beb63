import { sheets } from "#core/messages/en/sheets.ts";

/** The menu under Extensions. Runs before the user has granted anything, so it does this and nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(sheets.menuItem, "openAlignScore").addToUi();
}

/** Right after installation no "open" is heard. */
export function onInstall(): void {
  onOpen();
}

/** Shows the sidebar. The file is served as it is: not a template. */
export function openAlignScore(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(sheets.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
