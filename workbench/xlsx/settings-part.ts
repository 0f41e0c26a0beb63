import type { Package, Relationship } from "./package.ts";
import { escapeCharacters, escapeXml, unescapeCharacters } from "./xml-text.ts";
import { childrenOf, parseXml, textOf } from "./xml-tree.ts";

export const SETTINGS_NAMESPACE = "urn:alignscore:settings";

export interface SettingsPart {
  readonly part: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** The add-in's settings: a custom XML part of the workbook, found by its namespace. Null when there is none. */
export function readSettings(pack: Package, relationships: readonly Relationship[]): SettingsPart | null {
  for (const { type, target, external } of relationships) {
    if (type !== "customXml" || external) continue;
    const xml = pack.text(target);
    if (!xml?.includes(SETTINGS_NAMESPACE)) continue;
    const settings: Record<string, string> = {};
    for (const element of childrenOf(parseXml(xml), "setting")) {
      settings[element.attribute("key") ?? ""] = unescapeCharacters(textOf(xml, element));
    }
    return { part: target, settings };
  }
  return null;
}

export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const lines = [...settings].map(
    ([key, value]) => `<setting key="${key}">${escapeXml(escapeCharacters(value))}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${lines.join("")}</settings>`;
}
