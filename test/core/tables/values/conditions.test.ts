import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { conditionOf, conditionRoles } from "#core/tables/values/conditions.ts";
import { roleOfColumn } from "#core/tables/values/column-role.ts";

const YES_NO: readonly CellValue[] = ["Yes", "No", "yes"];

function roleOf(header: string, samples: readonly CellValue[]): string | null {
  const numbers = samples.filter((value) => typeof value === "number").length;
  return roleOfColumn(header, { samples, numeric: numbers / samples.length })?.role ?? null;
}

describe("a column of answers is a condition", () => {
  test.each<[string, readonly CellValue[], string, string]>([
    ["Couriers in place?", YES_NO, "readiness", "overall"],
    ["Kitchen can cope", YES_NO, "readiness", "overall"],
    ["Warehouse has time", ["no", "partly"], "readiness", "process"],
    ["Training completed", ["booked", "not yet"], "readiness", "people"],
    ["Systems", ["ready", "no"], "readiness", "systems"],
    ["Systems", [0.5, 1], "readiness", "systems"],
    ["Customer data clean", [true, false], "readiness", "data"],
    ["Stock on shelf?", [1, 0, 1], "readiness", "overall"],
    ["Ethics review", YES_NO, "gate", "fairness"],
    ["Landlord agrees", YES_NO, "gate", "other"],
    ["Works council approval", ["pending", "yes"], "gate", "other"],
    ["Personal geschult?", ["ja", "noch nicht"], "readiness", "people"],
    ["Équipe formée", ["oui", "non"], "readiness", "people"],
    ["Персонал обучен", ["да", "нет"], "readiness", "people"],
    ["培训", ["是", "否"], "readiness", "people"],
  ])("%s %j", (header, samples, role, kind) => {
    expect(roleOf(header, samples)).toBe(role);
    const condition = conditionOf(header, samples)!;
    expect(role === "gate" ? condition.gate : condition.readiness).toBe(kind);
  });

  test.each<[string, readonly CellValue[], string | null]>([
    ["Drivers trained", ["40%", "90%", ""], "readiness"],
    ["Lager vorbereitet", ["25 %", "100 %"], "readiness"],
    ["Records cleaned", [0.4, 1], "readiness"],
    // Whole numbers may be grades, and a fact that comes in percent is nothing to have in place.
    ["Drivers trained", [2, 3, 1], null],
    ["Margin", ["40%", "90%"], null],
  ])("shares under %s %j", (header, samples, role) => {
    expect(roleOf(header, samples)).toBe(role);
  });

  test("a header that tells nothing is taken for one, not surely", () => {
    expect(conditionOf("Harbour", YES_NO)).toMatchObject({ role: "readiness", sure: false });
    expect(roleOf("Harbour", YES_NO)).toBe("readiness");
    expect(conditionRoles("Harbour", YES_NO)).toEqual(["readiness", "gate", "rating", "ignored"]);
  });

  test("trouble turns the answer round", () => {
    for (const header of ["Blockers", "Open issues?", "Training needed?", "Bedenken", "Obstacles"]) {
      expect(conditionOf(header, YES_NO)).toMatchObject({ reversed: true });
    }
    expect(conditionOf("Couriers in place?", YES_NO)).toMatchObject({ reversed: false });
  });
});

describe("what is no condition", () => {
  test.each<[string, readonly CellValue[], string | null]>([
    ["Mandatory", YES_NO, "mustDo"],
    ["Cloud", YES_NO, null],
    ["New", YES_NO, null],
    ["Systems", ["CRM; Till", "Web shop"], "readiness"],
    ["Headcount", [4, 12], null],
    ["Where", ["Leeds", "York"], null],
    ["Needs", ["Till system", "no"], "requires"],
    ["Flag", [1, 0, 1], null],
    ["Danger", ["Low", "Medium", "High"], null],
  ])("%s %j", (header, samples, role) => {
    expect(roleOf(header, samples)).toBe(role);
  });
});

/** 0474: grades under what may be a state, but is none */
test.each(["Strategic fit", "Fit", "Stable", "Working", "Risk if not done", "Loss unless finished"])(
  "%s, graded, asks for nothing that has to be in place",
  (header) => {
    expect(conditionOf(header, ["High", "Low", "Medium"])).toBeNull();
    expect(conditionOf(`${header}?`, ["yes", "no"])?.role).toBe("readiness");
  },
);

test.each(["Data ready", "Staff readiness", "Operators trained"])("%s, graded, still does", (header) => {
  expect(conditionOf(header, ["High", "Low", "Medium"])?.role).toBe("readiness");
});

test.each(["Preferred option?", "Recommended?", "Empfohlen?", "Retenu ?"])(
  "%s says what was concluded",
  (header) => {
    expect(conditionOf(header, YES_NO)).toBeNull();
  },
);
