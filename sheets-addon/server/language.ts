import { sheetsServer as german } from "#core/messages/de/sheets-server.ts";
import { sheetsServer as english } from "#core/messages/en/sheets-server.ts";
import { sheetsServer as spanish } from "#core/messages/es/sheets-server.ts";
import { spokenFor, type Language } from "#core/messages/languages.ts";

/** All that the server says itself. What it refuses are messages, and the sidebar makes the words. */
const WORDS: Readonly<Record<Language, typeof english>> = { en: english, de: german, es: spanish };

/** The language of the person who runs the script, as set in Google; it needs no grant to tell. */
export function serverLanguage(): Language {
  return spokenFor(Session.getActiveUserLocale());
}

export function serverWords(): typeof english {
  return WORDS[serverLanguage()];
}
