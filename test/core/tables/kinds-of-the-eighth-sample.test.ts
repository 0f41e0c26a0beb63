import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { type Cells, read } from "./workbook-of.ts";

/** Kinds that the eighth sample of strangers' tables showed (docs/reading.md), with names of our own. */
const objectives = ({ strategy }: Reading): string[] => strategy.objectives.map(({ name }) => name);

const IDEAS: CellValue[][] = [
  ["Ferry timetable", 5200, "high", "medium", "l"],
  ["Berth booking", 9400, "massive", "high", "m"],
  ["Tide alarms", 7100, "low", "high", "s"],
  ["Crew rota", 800, "medium", "low", "m"],
];

function listOf(header: readonly string[]): { Sheet1: Cells } {
  return { Sheet1: [["Idea", ...header, "Noise"], ...IDEAS.map((row) => [...row, "low"])] };
}

describe("how many are reached, in numbers beside words", () => {
  test.each([
    [["Reach", "Impact", "Confidence", "Effort"]],
    [["Reichweite", "Wirkung", "Zuversicht", "Aufwand"]],
    [["Охват", "Влияние", "Уверенность", "Трудозатраты"]],
  ])("%j are four criteria", (header) => {
    const reading = read(listOf(header));
    expect(objectives(reading)).toEqual([...header, "Noise"]);
    expect(reading.unread).toEqual([]);
  });

  test.each([
    [["Passengers", "Impact", "Confidence", "Effort"]],
    [["Reach", "Impact", "Confidence", "Risk"]],
  ])("%j: a number that completes no such order is none", (header) => {
    expect(objectives(read(listOf(header)))).not.toContain(header[0]);
  });
});

test("a state behind what is judged in words is no criterion, whatever the words' language", () => {
  const reading = read({
    Sheet1: [
      ["Задача", "Эффект", "Сложность", "Статус"],
      ["Расписание паромов", "высокий", "средняя", "✅ готово"],
      ["Бронь причала", "средний", "низкая", "❌"],
      ["Сигнал прилива", "высокий", "высокая", "✅ готово"],
      ["График экипажей", "низкий", "низкая", "❌"],
    ],
  });
  expect(objectives(reading)).toEqual(["Эффект", "Сложность"]);
});
