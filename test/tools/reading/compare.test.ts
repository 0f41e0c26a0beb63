import { describe, expect, test } from "@jest/globals";
import { read } from "#test/core/tables/workbook-of.ts";
import type { ExpectedReading } from "#test/cases/reading/case.ts";
import { difference } from "#tools/reading/compare.ts";

const reading = read([
  ["Criteria", "Weight", "Alpha tool", "Beta tool"],
  ["Quick delivery", 3, 4, 2],
  ["Calm evenings", 1, 5, 3],
]);
const right: ExpectedReading = {
  objectives: [
    { name: "Calm evenings", weight: 0.25 },
    { name: "Quick  delivery", weight: 0.75 },
  ],
  investments: [
    { name: "Beta tool", ratings: [3, 2] },
    { name: "Alpha tool", ratings: [5, 4] },
  ],
};

describe("what differs from the right reading", () => {
  test("is nothing, whatever the order, white space and numbers kept as text", () => {
    expect(difference(reading, right)).toBeNull();
    const asText = right.investments.map(({ name, ratings }) => ({ name, ratings: ratings.map(String) }));
    expect(difference(reading, { ...right, investments: asText })).toBeNull();
  });

  test("names what is missing and what is too many, each as often as it stands", () => {
    const [calm, quick] = right.objectives as [
      ExpectedReading["objectives"][0],
      ExpectedReading["objectives"][0],
    ];
    expect(difference(reading, { ...right, objectives: [calm] })).toContain("too many: “Quick delivery”");
    expect(difference(reading, { ...right, objectives: [calm, quick, quick] })).toContain(
      "missing: “Quick  delivery”",
    );
    expect(difference(reading, { ...right, investments: right.investments.slice(1) })).toContain(
      "“Beta tool”",
    );
  });

  test("is a weight, a rating, a cost or an order of effects", () => {
    const [calm, quick] = right.objectives;
    const [beta, alpha] = right.investments;
    expect(difference(reading, { ...right, objectives: [{ ...calm!, weight: 0.26 }, quick!] })).toMatch(
      /^weight of Calm/,
    );
    const blank = { ...beta!, ratings: [3, null] };
    expect(difference(reading, { ...right, investments: [blank, alpha!] })).toMatch(
      /^Beta tool, Quick {2}delivery/,
    );
    expect(difference(reading, { ...right, investments: [{ ...beta!, cost: 5 }, alpha!] })).toMatch(
      /^cost of Beta/,
    );
    const turned = [
      { ...beta!, levels: [2, 1] },
      { ...alpha!, levels: [1, 2] },
    ];
    expect(difference(reading, { ...right, investments: turned })).toBe(
      "Calm evenings: effects do not follow the ratings",
    );
  });
});
