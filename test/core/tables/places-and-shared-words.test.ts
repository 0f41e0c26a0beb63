import { describe, expect, test } from "@jest/globals";
import { withoutShared } from "#core/tables/find/shared-words.ts";
import { isPlaces, isPriority } from "#core/tables/values/priority.ts";

test.each<[number[], boolean]>([
  [[1, 2, 3], true],
  [[3, 1, 2], true],
  [[1, 1, 2], true],
  [[1], false],
  [[2, 2], false],
  [[2, 3, 4], false],
  [[1, 3], false],
  [[0, 1], false],
  [[1, 1.5, 2], false],
  [[], false],
])("%j are places in an order: %s", (numbers, are) => {
  expect(isPlaces(numbers)).toBe(are);
});

test.each([
  ["Priority", true],
  [" Priorität ", true],
  ["prioridad", true],
  ["MoSCoW", true],
  ["Prio", true],
  ["Priority customers", false],
  ["Top priority", false],
  ["Importance", false],
])("“%s” heads places: %s", (header, does) => {
  expect(isPriority(header)).toBe(does);
});

describe("words that most headers share at one end", () => {
  test.each<[string[], string[]]>([
    [
      ["impact on joy", "impact on calm", "impact on order"],
      ["joy", "calm", "order"],
    ],
    [
      ["joy score", "calm score", "owner"],
      ["joy", "calm", "owner"],
    ],
    [
      ["our joy score", "our calm score"],
      ["joy", "calm"],
    ],
    // What is left after one end is taken away stays a name.
    [
      ["low cost", "low noise", "low"],
      ["cost", "noise", "low"],
    ],
  ])("%j", (heads, bare) => {
    expect(withoutShared(heads)).toEqual(bare);
  });

  test.each([
    { heads: ["joy score", "calm", "order"] },
    { heads: ["joy", "calm"] },
    { heads: ["low cost", "low noise", "calm", "order"] },
    { heads: [] },
  ])("are left alone where few share them: $heads", ({ heads }) => {
    expect(withoutShared(heads)).toBe(heads);
  });
});
