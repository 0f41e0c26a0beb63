import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read, type Cells } from "./workbook-of.ts";

const PLAN: Cells = [
  ["Tool", "Reach", "Trust", "Capabilities needed"],
  ["Weight", 60, 40, null],
  ["Booking page", 3, 2, "Photography"],
  ["Kiosk", 1, 3, "Repairs; Welding"],
  ["Newsletter", 2, -1, null],
];

function withTable(...table: (readonly CellValue[])[]) {
  return read({ Plan: PLAN, Know: table });
}

describe("a table of capabilities, whatever its columns are called", () => {
  test.each([
    ["Capability", "Today", "Needed"],
    ["Skill", "Now", "Required"],
    ["What we can do", "Have", "Need"],
    ["Competence", "Where we are", "Where we need to be"],
    ["Capability", "As is", "To be"],
    ["Capability", "Level today (1-5)", "Level needed (1-5)"],
    ["Fähigkeit", "Heute", "Benötigt"],
    ["Kompetenz", "Ist", "Soll"],
    ["Compétence", "Aujourd'hui", "Requis"],
    ["Competencia", "Hoy", "Necesario"],
    ["Kompetencje", "Obecnie", "Potrzebne"],
    ["能力", "现在", "需要"],
  ])("%s | %s | %s", (...header) => {
    const { strategy } = withTable(header, ["Photography", 2, 4], ["Repairs", 3, 3]);
    expect(strategy.capabilities).toMatchObject([
      { name: "Photography", current: 2, target: 4 },
      { name: "Repairs", current: 3, target: 3 },
    ]);
    expect(strategy.investments.map(({ notUnderstood }) => notUnderstood?.map(({ found }) => found))).toEqual(
      [undefined, ["Welding"], undefined],
    );
  });

  test("levels may be words, graded alike in both columns", () => {
    const { strategy } = withTable(
      ["Capability", "Today", "Needed"],
      ["Photography", "low", "high"],
      ["Repairs", "medium", "medium"],
    );
    expect(strategy.capabilities.map(({ current, target }) => [current, target])).toEqual([
      [1, 3],
      [2, 2],
    ]);
  });

  test("a capability without a level is none that is there", () => {
    const { strategy } = withTable(
      ["Capability", "Today", "Needed"],
      ["Photography", null, 4],
      ["Repairs", 3, 3],
    );
    expect(strategy.investments[0]!.notUnderstood).toMatchObject([
      { guards: "capability", found: "Photography" },
    ]);
  });

  test("below the investments on the same sheet its lines are no investments", () => {
    const { strategy } = read([
      ...PLAN,
      [],
      ["Capability", "Today", "Needed"],
      ["Photography", 2, 4],
      ["Repairs", 5, 5],
    ]);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Booking page", "Kiosk", "Newsletter"]);
    expect(strategy.capabilities.map(({ name }) => name)).toEqual(["Photography", "Repairs"]);
    expect(strategy.objectives[0]!.scale.id).toBe("-3..3");
  });

  test("who is said to need one and stands nowhere is named with the cell", () => {
    const { strategy, unread } = withTable(
      ["Capability", "Today", "Needed", "Needed by"],
      ["Photography", 1, 4, "Booking page"],
      ["Repairs", 3, 3, "Kisok"],
    );
    expect(strategy.capabilities.map(({ neededBy }) => neededBy)).toEqual([["booking page"], ["Kisok"]]);
    expect(unread).toMatchObject([{ found: "Kisok", cell: { sheet: "Know", row: 2, column: 3 } }]);
  });
});
