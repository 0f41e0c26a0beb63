import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { addressLine, listLine, oneLine } from "#core/workflow/scorecard/fit-line.ts";

const LONG = "Fewer complaints from guests in the high season";

describe("a text in one line", () => {
  test.each<[string, string, readonly string[], string]>([
    ["whole sentences", "One step. A second one that is by far long enough.", [], "One step."],
    ["a name cut", `Nobody serves ${LONG} yet.`, [LONG], "Nobody serves Fewer complaints from… yet."],
    [
      "up to brackets",
      "The garden is served by nothing at all (it carries 30% of the weight in this table).",
      [],
      "The garden is served by nothing at all.",
    ],
    [
      "up to a semicolon",
      "Robots: the verdict is a toss-up; it holds in only 45% of the cases.",
      [],
      "Robots: the verdict is a toss-up.",
    ],
    [
      "never what stands before a colon alone",
      "Robots: it does full harm to what people care for most",
      [],
      "Robots: it does full harm to what people…",
    ],
  ])("%s", (_, text, names, line) => {
    expect(oneLine(text, 44, names)).toBe(line);
  });

  test("is never longer than there is room", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ minLength: 1 })),
        fc.integer({ min: 5, max: 90 }),
        (text, names, most) => {
          expect(oneLine(text, most, names).length).toBeLessThanOrEqual(most + 1);
        },
      ),
    );
  });
});

test.each(
  [
    [60, "Loyalty card, New cash registers and Warehouse robots"],
    [40, "Loyalty card, New cash registers and 1 more"],
  ].map(([most, line]) => [most as number, line as string] as const),
)("names in %i characters", (most, line) => {
  const names = ["Loyalty card", "New cash registers", "Warehouse robots"];
  expect(listLine(names, most + 4, en)).toBe(line);
});

test("names are cut before they are only counted, around a sentence too", () => {
  const line = listLine(["CRM", LONG], 50, de, (list) => `mehr bringt ${list}`);
  expect(line).toBe("mehr bringt CRM und Fewer complaints from…");
});

test.each([
  ["Plan!B4", "Plan!B4"],
  ["'Technology plan of the year 2026'!AB120", "Technology…!AB120"],
  ["'Jana''s very own long sheet'!C3:D9", "Jana's very…!C3:D9"],
])("%s as an address in 18 characters", (address, line) => {
  expect(addressLine(address, 18)).toBe(line);
});
