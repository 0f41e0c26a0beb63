import { describe, expect, test } from "@jest/globals";
import type { FoundTable, InvestmentRole, Reading } from "#core/domain/reading.ts";
import {
  chooseRole,
  chooseDirection,
  chooseScale,
  chooseScaleOf,
  chooseTable,
} from "#pane/places/reading/corrections.ts";

const range = { sheet: "Pipeline", row: 0, column: 0, rows: 5, columns: 4 };
const investments: FoundTable<InvestmentRole> = {
  range,
  orientation: "rows",
  confidence: 0.9,
  lines: [1, 2, 3, 4],
  fields: (["name", "costOnce", "rating", "rating"] as const).map((role, line) => ({
    role,
    header: role,
    line,
    headerCell: null,
  })),
};
const reading: Reading = {
  strategy: { objectives: [], investments: [], capabilities: [], scenarios: [], currency: null },
  objectives: null,
  investments,
  ratings: null,
  weights: null,
  scale: null,
  confidence: 0.9,
  notes: [],
  unread: [],
  alternatives: [],
  nothingFound: null,
  sureness: "likely",
  witnesses: [],
  reproduced: null,
  unused: [],
  questions: [],
  decision: { kind: "portfolio", sure: true, because: "", values: {} },
};

describe("correcting what was understood", () => {
  test("a role that only one column can play is taken from the column that had it", () => {
    const { investmentFields } = chooseRole({}, reading, "investments", 3, "costOnce");
    expect(investmentFields).toEqual({ "1": "ignored", "3": "costOnce" });
  });
  test("a role that many play is simply added", () => {
    const { investmentFields } = chooseRole({}, reading, "investments", 1, "rating");
    expect(investmentFields).toEqual({ "1": "rating" });
  });
  test("earlier corrections stay, those of the same column are replaced", () => {
    const first = chooseRole({}, reading, "investments", 1, "costYearly");
    const second = chooseRole(first, reading, "investments", 1, "ignored");
    expect(second.investmentFields).toEqual({ "1": "ignored" });
  });
  test("another table forgets the columns of the one before", () => {
    const corrected = chooseRole({ scale: "0-5" }, reading, "investments", 1, "rating");
    expect(chooseTable(corrected, "investments", range)).toEqual({ scale: "0-5", investments: range });
  });
  test("one scale for all replaces those of single objectives", () => {
    expect(chooseScale({ scales: { growth: "0-5" } }, "1-5")).toEqual({ scale: "1-5" });
  });
});

describe("scale and direction of one objective", () => {
  test("a direction said anew takes the former back", () => {
    const less = chooseDirection({}, "effort", true);
    expect(less).toEqual({ reversed: ["effort"], forward: [] });
    expect(chooseDirection({ ...less, reversed: ["effort", "risk"] }, "effort", false)).toEqual({
      reversed: ["risk"],
      forward: ["effort"],
    });
  });

  test("a scale of one leaves those of the others", () => {
    const scales = { reach: "0-10" };
    expect(chooseScaleOf({ scales }, "effort", "1-5").scales).toEqual({ reach: "0-10", effort: "1-5" });
  });
});
