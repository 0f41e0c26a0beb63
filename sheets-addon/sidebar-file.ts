import type { Language } from "#core/messages/languages.ts";

/** The page of a language, without its ending: "Sidebar", "Sidebar_de". Google serves whole pages and nothing beside. */
export function sidebarFile(language: Language): string {
  return language === "en" ? "Sidebar" : `Sidebar_${language}`;
}

/** What of that page is asked for later: "Sidebar_more", "Sidebar_de_more". */
export function moreFile(language: Language): string {
  return `${sidebarFile(language)}_more`;
}
