import { describe, expect, test } from "@jest/globals";
import { usableCorrections } from "#core/tables/anchors/usable.ts";
import { recall } from "#core/workflow/recall.ts";

const RANGE = { sheet: "Plan", row: 5, column: 0, rows: 5, columns: 5 };

describe("corrections that a document kept", () => {
  test.each<[string, unknown]>([
    ["objectives", RANGE],
    ["objectives", null],
    ["investmentFields", { "4": "costOnce" }],
    ["scale", "0-7"],
    ["scales", { growth: "%" }],
    ["scales", { growth: "1-5@3;so-so=2" }],
    ["weights", { growth: 0, trust: 12.5 }],
    ["reversed", ["cost"]],
    ["answers", { "direction:effort": "bad" }],
    ["tomorrow", { anything: 1 }],
    [
      "anchors",
      {
        ratings: { of: RANGE, top: ["tool"], side: [], lead: 0, openBelow: true, openRight: false },
        investmentFields: {
          "4": { header: "price", line: "column", cell: { sheet: "Plan", row: 5, column: 4 } },
        },
      },
    ],
  ])("%s as %j is used", (key, value) => {
    expect(usableCorrections({ [key]: value })).toEqual({ corrections: { [key]: value }, damaged: false });
  });

  test.each<[string, unknown]>([
    ["investments", { ...RANGE, row: -5 }],
    ["investments", { ...RANGE, rows: 1e9 }],
    ["investments", { ...RANGE, columns: 1e9 }],
    ["investments", { ...RANGE, row: 1_048_575, rows: 2 }],
    ["investments", { ...RANGE, rows: 2.5 }],
    ["investments", { ...RANGE, sheet: 7 }],
    ["investments", null],
    ["ratings", "A1:B2"],
    ["orientation", "sideways"],
    ["objectiveFields", { "1": "costOnce" }],
    ["investmentFields", { "1": "constructor" }],
    ["investmentFields", { first: "rating" }],
    ["investmentFields", ["rating"]],
    ["scale", { id: "1-5" }],
    ["scale", "as usual"],
    ["scales", { growth: 5 }],
    ["scales", { growth: "1-5@7" }],
    ["scale", "1-5;so-so=much"],
    ["weights", { growth: "much" }],
    ["weights", { growth: -1 }],
    ["weightKind", "taste"],
    ["reversed", 3],
    ["reversed", [3]],
    ["forward", "cost"],
    ["decision", true],
    ["answers", { a: 1 }],
    ["anchors", { ratings: { of: RANGE } }],
    ["anchors", { investmentFields: { "4": { header: "price" } } }],
  ])("%s as %j is left out, and that is said", (key, value) => {
    const kept = { [key]: value, weightKind: key === "weightKind" ? value : "rank" };
    const rest = key === "weightKind" ? {} : { weightKind: "rank" };
    expect(recall({ corrections: JSON.stringify(kept) })).toEqual({
      corrections: rest,
      preferences: {},
      damaged: ["corrections"],
    });
  });
});
