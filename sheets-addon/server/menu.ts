import { moreFile, sidebarFile } from "#sheets/sidebar-file.ts";
import { serverLanguage, serverWords } from "./language.ts";

/** The menu under Extensions. Runs before the user has granted anything, so it does this and nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(serverWords().menuItem, "openAlignScore").addToUi();
}

/** Right after installation no "open" is heard. */
export function onInstall(): void {
  onOpen();
}

/** Shows the sidebar in the user's language. The file is served as it is: not a template. */
export function openAlignScore(): void {
  const page = HtmlService.createHtmlOutputFromFile(sidebarFile(serverLanguage())).setTitle(
    serverWords().title,
  );
  SpreadsheetApp.getUi().showSidebar(page);
}

/** What the sidebar asks for once it is there: the rest of its script, as it stands in its file. */
export function alignScoreParts(): string {
  return HtmlService.createHtmlOutputFromFile(moreFile(serverLanguage())).getContent();
}
