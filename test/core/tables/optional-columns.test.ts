import { expect, test } from "@jest/globals";
import { read } from "./workbook-of.ts";

test("a workbook with everything: objectives, investments with optional columns, ratings, capabilities", () => {
  const reading = read({
    Strategy: [
      ["Objective", "Weight", "Measure", "Baseline", "Target", "Current", "Owner"],
      ["Win repeat customers", 40, "Repeat rate", 0.2, 0.35, 0.24, "Ann"],
      ["Cut delivery time", 35, "Days", 6, 3, 5, "Bob"],
      ["Keep costs flat", 25, null, null, null, null, null],
    ],
    Investments: [
      [
        "Investment",
        "One-off cost ($k)",
        "Yearly cost",
        "Status",
        "Lever",
        "Requires",
        "Must do",
        "Staff trained",
        "Privacy",
        "Capabilities needed",
        "Earliest start",
        "Confidence",
        "Win repeat customers",
        "Cut delivery time",
        "Keep costs flat",
      ],
      [
        "CRM",
        12,
        "$3,600",
        "active",
        "customers",
        null,
        "no",
        "50%",
        "pass",
        "Selling; Data",
        "2026-03-01",
        "High",
        3,
        1,
        -1,
      ],
      [
        "Web shop",
        30,
        "TBD",
        "idea",
        "ecosystem",
        "CRM, Stock system",
        "no",
        "100%",
        "unknown",
        null,
        null,
        "Low",
        2,
        2,
        null,
      ],
      [
        "Stock system",
        18,
        1200,
        "proposed",
        "data",
        null,
        "yes",
        "n/a",
        "fail",
        null,
        null,
        "Medium",
        0,
        3,
        "soon",
      ],
    ],
    Skills: [
      ["Capability", "Current level", "Target level", "Needed by"],
      ["Selling", 2, 4, "CRM; Win repeat customers"],
      ["Data", 1, 3, "Stock system"],
    ],
  });
  const { objectives, investments, capabilities } = reading.strategy;
  expect(objectives.map(({ weight }) => weight)).toEqual([0.4, 0.35, 0.25]);
  expect(objectives[0]).toMatchObject({
    measure: "Repeat rate",
    baseline: 0.2,
    target: 0.35,
    current: 0.24,
    owner: "Ann",
  });
  expect(investments.map(({ costOnce }) => costOnce)).toEqual([12000, 30000, 18000]);
  expect(investments.map(({ costYearly }) => costYearly)).toEqual([3600, null, 1200]);
  expect(investments.map(({ status }) => status)).toEqual(["active", "idea", "proposed"]);
  expect(investments[1]!.requires).toEqual(["crm", "stock system"]);
  expect(investments[2]!.mustDo).toBe(true);
  expect(investments[0]!.readiness).toMatchObject([{ kind: "people", level: 0.5 }]);
  expect(investments.map(({ gates }) => gates[0]?.state)).toEqual(["pass", "unknown", "fail"]);
  expect(investments[0]!.needsCapabilities).toEqual(["Selling", "Data"]);
  expect(investments[0]!.earliestStart).toBe(46082);
  expect(investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
    [1, 1 / 3, -1 / 3],
    [2 / 3, 2 / 3, null],
    [0, 1, null],
  ]);
  expect(investments[1]!.ratings[0]!.confidence).toBe(0.5);
  expect(capabilities).toMatchObject([
    { name: "Selling", current: 2, target: 4, neededBy: ["crm", "win repeat customers"] },
    { name: "Data", neededBy: ["stock system"] },
  ]);
  expect(reading.unread.map(({ cell, found }) => [cell.sheet, cell.row, cell.column, found])).toEqual(
    expect.arrayContaining([
      ["Investments", 2, 2, "TBD"],
      ["Investments", 3, 14, "soon"],
    ]),
  );
});
