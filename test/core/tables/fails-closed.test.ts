import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "./workbook-of.ts";

/** Two tools rated alike on weighted aims, the second with something in its last column. */
function lastColumn(header: string, first: CellValue, second: CellValue) {
  const reading = read({
    Plan: [
      ["Tool", "Reach (60%)", "Trust (40%)", header],
      ["Booking page", 3, 2, first],
      ["Kiosk", -1, 3, second],
    ],
  });
  return { investments: reading.strategy.investments, reading };
}

describe("what guards an investment and was not understood does not let it pass", () => {
  test.each<[string, string, string | number]>([
    ["readiness", "Couriers in place?", "we hope so"],
    ["readiness", "Staff trained", "tbd"],
    ["readiness", "Staff trained (1-5)", 7],
    ["gate", "Ethics review", "Ms Adams has the file"],
    ["requires", "Requires", "Till system"],
    ["capability", "Capabilities needed", "Forecasting"],
    ["mustDo", "Must do", "§ 75"],
  ])("%s: %s is “%s”", (guards, header, found) => {
    const { investments } = lastColumn(header, null, found);
    expect(investments[0]!.notUnderstood ?? []).toEqual([]);
    expect(investments[1]!.notUnderstood).toMatchObject([
      { guards, found: String(found), cell: { sheet: "Plan", row: 2, column: 3 } },
    ]);
  });

  test.each<[string, CellValue]>([
    ["Couriers in place?", "yes"],
    ["Couriers in place?", "n/a"],
    ["Couriers in place?", "no"],
    ["Ethics review", "pending"],
    ["Requires", "Booking page"],
    ["Requires", "none"],
    ["Requires", "nein"],
    ["Capabilities needed", "–"],
    ["Must do", "by law"],
    ["Must do", "n/a"],
  ])("%s “%s” is understood", (header, found) => {
    expect(lastColumn(header, "yes", found).investments[1]!.notUnderstood).toBeUndefined();
  });

  test("a no is heard, whatever the header", () => {
    for (const header of [
      "Couriers in place?",
      "Kitchen can cope",
      "Harbour",
      "Systems",
      "Training completed",
    ]) {
      const { readiness } = lastColumn(header, "yes", "no").investments[1]!;
      expect(readiness).toMatchObject([{ name: header, level: 0 }]);
    }
    expect(lastColumn("Ethics review", "yes", "no").investments[1]!.gates).toMatchObject([{ state: "fail" }]);
  });

  test("a yes to trouble is heard too", () => {
    const blocked = lastColumn("Blockers", "no", "yes").investments;
    expect(blocked.map(({ gates }) => gates[0]?.state)).toEqual(["pass", "fail"]);
    const untrained = lastColumn("Training needed?", "no", "yes").investments;
    expect(untrained.map(({ readiness }) => readiness[0]?.level)).toEqual([1, 0]);
    expect(lastColumn("Objections to approval", "none", "yes").investments[1]!.gates).toMatchObject([
      { state: "fail" },
    ]);
  });

  test("under trouble a cell that says how it stands is not turned round", () => {
    const states = (header: string, one: CellValue, two: CellValue) =>
      lastColumn(header, one, two).investments.map(({ gates }) => gates[0]?.state);
    expect(states("Blockers", "Fail", "passed")).toEqual(["fail", "pass"]);
    expect(states("Blocker", "OK", "failed: contract")).toEqual(["pass", "fail"]);
    expect(states("Bloqueos", "no aprobado", "no")).toEqual(["fail", "pass"]);
    expect(states("Blockers", "yes: waiting for the bank", "none")).toEqual(["fail", "pass"]);
    const levels = lastColumn("Training needed?", "done", "not ready").investments;
    expect(levels.map(({ readiness }) => readiness[0]?.level)).toEqual([1, 0]);
  });
});

describe("a column that is headed and not filled yet", () => {
  test.each([
    ["Staff trained", "readiness"],
    ["Privacy check", "gate"],
    ["Blockers", "gate"],
    ["Training needed?", "readiness"],
    ["Must do", "mustDo"],
    ["Status", "status"],
    ["Requires", "requires"],
    ["Freigabe Datenschutz", "gate"],
  ])("“%s” has its role", (header, role) => {
    const { reading, investments } = lastColumn(header, null, null);
    expect(reading.investments?.fields.find((field) => field.header === header)?.role).toBe(role);
    expect(investments.every(({ readiness, gates }) => readiness.length + gates.length === 0)).toBe(true);
  });

  test("stays nobody's where its header tells nothing", () => {
    const { reading } = lastColumn("Remarks", null, null);
    expect(reading.investments?.fields.map(({ header }) => header)).not.toContain("Remarks");
  });
});
