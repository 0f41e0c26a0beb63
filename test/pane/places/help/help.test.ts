import { expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { helpFor, helpPageTexts } from "#core/messages/help.ts";
import { ALL_PLACES } from "#pane/model/views.ts";

const views = ALL_PLACES.flatMap((place) => Object.keys(place.views)).filter((name) => name !== "help");

test.each(views)("%s has a help page, as long in German as in English", (view) => {
  expect(helpFor(view, en).length).toBeGreaterThan(0);
  expect(helpFor(view, de)).toHaveLength(helpFor(view, en).length);
  expect(helpFor(view, de)).not.toEqual(helpFor(view, en));
});

test("the list of keys is as long in German as in English", () => {
  expect(helpPageTexts(de).keyList).toHaveLength(helpPageTexts(en).keyList.length);
});
