import { WorkbookError } from "#core/workbook/port.ts";
import { sheetsSays } from "#sheets/says.ts";

/** The part of a property store that is used; calls cost, so all values are read and written at once. */
export type PropertyStore = Pick<
  GoogleAppsScript.Properties.Properties,
  "getProperties" | "setProperties" | "deleteProperty"
>;

/** Properties that are the add-in's begin so. Then come the setting's key, "#" and the part's number. */
const PREFIX = "alignscore.";

/** A property holds 9 kB; a character takes at most three bytes here. */
const LONGEST_PART = 2900;

/** A quota that all properties of a document share, with room for keys. */
const MOST_CHARACTERS = 160000;

/** The settings kept in the document's properties. The first part begins with the number of parts. */
export function settingsFrom(properties: Readonly<Record<string, string>>): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const name of Object.keys(properties)) {
    if (!name.startsWith(PREFIX) || !name.endsWith("#0")) continue;
    const key = name.slice(PREFIX.length, -2);
    const [, count, first] = /^(\d+):([^]*)$/.exec(properties[name]!) ?? [];
    if (count === undefined || first === undefined) continue;
    let value = first;
    for (let part = 1; part < Number(count); part++) value += properties[partName(key, part)] ?? "";
    settings[key] = value;
  }
  return settings;
}

/**
 * Keeps a setting, or with null removes it. The part that names the number of parts is written with the others in one
 * call, so that a fault leaves the old value or the new.
 * @throws WorkbookError `too-large` when the document's store is full
 */
export function writeSetting(store: PropertyStore, key: string, value: string | null): void {
  const now = store.getProperties();
  const parts = value === null ? [] : partsOf(value);
  const others = Object.keys(now).filter((name) => !isPartOf(name, key));
  const used = others.reduce((sum, name) => sum + name.length + now[name]!.length, 0);
  if (used + (value?.length ?? 0) > MOST_CHARACTERS) {
    throw new WorkbookError("too-large", sheetsSays("settingsFull"));
  }
  if (parts.length > 0) {
    const wanted: Record<string, string> = {};
    parts.forEach((part, i) => {
      wanted[partName(key, i)] = i === 0 ? `${parts.length}:${part}` : part;
    });
    store.setProperties(wanted, false);
  }
  const stale = Object.keys(now).filter((name) => isPartOf(name, key) && partOf(name) >= parts.length);
  // The part that counts the others goes first: without it they mean nothing.
  for (const name of stale.sort((a, b) => partOf(a) - partOf(b))) store.deleteProperty(name);
}

function partName(key: string, part: number): string {
  return `${PREFIX}${key}#${part}`;
}

function isPartOf(name: string, key: string): boolean {
  return name.startsWith(`${PREFIX}${key}#`);
}

function partOf(name: string): number {
  return Number(name.slice(name.lastIndexOf("#") + 1));
}

/** Cut so that no character of two halves is torn apart. At least one part. */
function partsOf(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  do {
    let to = Math.min(from + LONGEST_PART, value.length);
    const last = value.charCodeAt(to - 1);
    if (to < value.length && last >= 0xd800 && last <= 0xdbff) to--;
    parts.push(value.slice(from, to));
    from = to;
  } while (from < value.length);
  return parts;
}
