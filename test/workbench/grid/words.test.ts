import { afterAll, expect, test } from "@jest/globals";
import { registries, setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Language } from "#core/messages/languages.ts";
import { speak } from "#workbench/grid/words/speak.ts";

afterAll(() => setTranslationMethod((...[text]) => text));

interface Item {
  readonly name: unknown;
  readonly children?: unknown;
}

const MENUS = [
  registries.topbarMenuRegistry,
  registries.cellMenuRegistry,
  registries.colMenuRegistry,
  registries.rowMenuRegistry,
];

/** Names that need no situation to be said, as the library itself holds them in its menus. */
function names(): string[] {
  const found: string[] = [];
  const collect = (item: Item): void => {
    // What depends on the selection is made of the same words, with the rows or columns in it.
    if (typeof item.name !== "function") found.push(String(item.name));
    if (Array.isArray(item.children)) {
      for (const child of item.children as unknown[])
        if (typeof child === "object" && child !== null) collect(child as Item);
    }
  };
  const roots = MENUS.flatMap((menu) => Object.values((menu as { content: object }).content) as Item[]);
  for (const item of roots) {
    collect(item);
    for (const child of Object.values((item as { content?: object }).content ?? {})) collect(child as Item);
  }
  return [...new Set(found)];
}

/** The same in every language, or the name of a function. */
const SAME = /^(Format|Link|Pivot|Zoom|[A-Z]{3,}|\d+|.*%)$/;

test.each<Language>(["de", "es"])(
  "every menu of the grid speaks the language of the page: %s",
  (language) => {
    speak("en");
    const english = names();
    expect(english.length).toBeGreaterThan(60);
    speak(language);
    const left = names().filter((name) => english.includes(name) && !SAME.test(name));
    expect(left).toEqual([]);
  },
);
