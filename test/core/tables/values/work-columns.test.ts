import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { EN_US } from "#core/workbook/port.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { roleOfHeader } from "#core/tables/values/header-role.ts";
import { monthsIn, peopleDaysIn, workRole } from "#core/tables/values/work-columns.ts";
import { understand } from "#core/workflow/understand.ts";

const NUMBERS = { locale: EN_US, format: "", texts: en.values };

describe("columns of how long and of whose days", () => {
  test.each([
    ["Duration (months)", "months"],
    ["Project duration in weeks", "months"],
    ["Months to build", "months"],
    ["Dauer (Monate)", "months"],
    ["Durée (mois)", "months"],
    ["Duración en semanas", "months"],
    ["Person-days", "peopleDays"],
    ["Staff days", "peopleDays"],
    ["Effort (days)", "peopleDays"],
    ["Aufwand in Tagen", "peopleDays"],
    ["Personentage", "peopleDays"],
    ["Jours-homme", "peopleDays"],
    // Rated from 1 to 5 in many tables, or about something else.
    ["Duration", null],
    ["Effort", null],
    ["Time to value", null],
    ["Months left on contract", null],
    ["Payment days", null],
  ] as const)("%s", (header, role) => {
    expect(workRole(header)).toBe(role);
    if (role) expect(roleOfHeader(header, "investment")?.role).toBe(role);
  });

  test.each([
    [4, "Duration (months)", 4],
    ["6 weeks", "Duration (months)", (6 * 12) / 52],
    ["2 quarters", "Duration", 6],
    ["1.5 Jahre", "Dauer", 18],
    [26, "Length in weeks", 6],
    ["3 Monate", "Dauer", 3],
    [0, "Months", null],
    [-2, "Months", null],
    ["soon", "Duration (months)", null],
    ["3-6 months", "Duration", null],
    ["Q3 2026", "Duration (months)", null],
    [3, "Duration", null],
  ])("%p under %p is %p months", (value, header, months) => {
    const read = monthsIn(value, header, NUMBERS);
    if (months === null) expect(read).toBeNull();
    else expect(read).toBeCloseTo(months, 9);
  });

  test.each([
    [12, 12],
    ["12 days", 12],
    ["7 PT", 7],
    ["2 weeks", 10],
    [0, 0],
    [-1, null],
    ["a lot", null],
    ["3 months", null],
  ])("%p is %p days", (value, days) => {
    expect(peopleDaysIn(value, NUMBERS)).toBe(days);
  });

  test("are read with the table, and what cannot be read is named with its cell", async () => {
    const workbook = new MemoryWorkbook({
      sheets: [
        {
          name: "Goals",
          cells: [
            ["Objective", "Weight"],
            ["Regulars come back", 60],
            ["Less waste", 40],
          ],
        },
        {
          name: "Ideas",
          cells: [
            ["Project", "Cost", "Duration", "Person-days", "Regulars come back", "Less waste"],
            ["Till", 4000, "3 months", 12, 3, 1],
            ["Shop", 9000, "2 quarters", "20 days", 2, 0],
            ["Scanner", 2500, "6 weeks", "plenty", 0, 3],
            ["Rota", 1500, "some time", 5, 1, 1],
          ],
        },
      ],
    });
    const { reading } = await understand(workbook);
    const { investments, objectives } = reading.strategy;
    expect(objectives.map(({ name }) => name)).toEqual(["Regulars come back", "Less waste"]);
    expect(investments.map(({ months, peopleDays }) => [months, peopleDays])).toEqual([
      [3, 12],
      [6, 20],
      [(6 * 12) / 52, undefined],
      [undefined, 5],
    ]);
    expect(reading.unread.map(({ cell, found }) => [cell.row, cell.column, found])).toEqual([
      [3, 3, "plenty"],
      [4, 2, "some time"],
    ]);
  });
});
