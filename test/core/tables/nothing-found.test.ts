import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read, type Cells } from "./workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

const JUNK: Readonly<Record<string, Cells>> = {
  "a simulation": [
    ["Task", "Minimum", "Likely", "Maximum"],
    ["Design", 2, 4, 9],
    ["Build", 5, 8, 14],
    ["Test", 1, 2, 6],
  ],
  "a budget by month": [
    ["Category", "Jan", "Feb", "Mar"],
    ["Rent", 900, 900, 900],
    ["Food", 310, 280, 295],
    ["Total", 1210, 1180, 1195],
  ],
  "a list of customers": [
    ["Customer", "City", "Phone", "Orders"],
    ["Ann", "Bern", "031 1", 3],
    ["Bob", "Chur", "081 2", 5],
  ],
  "a timetable": [
    ["Time", "Monday", "Tuesday"],
    ["9:00", "Maths", "Art"],
    ["10:00", "Music", "Maths"],
  ],
  numbers: [
    [1, 2, 3],
    [4, 5, 6],
  ],
  "a letter": [["Dear Sir,"], ["thank you for your letter."]],
};

describe("what is no decision table is not taken for one", () => {
  test.each(Object.keys(JUNK))("%s", (name) => {
    const reading = read({ Notes: JUNK[name]! });
    expect(reading.confidence).toBeLessThan(0.5);
    if (reading.strategy.objectives.length + reading.strategy.investments.length === 0) {
      expect(allSaid(reading.nothingFound).join(" ")).toMatch(/Looked for objectives/);
    }
  });
  test("says which table came nearest", () => {
    expect(allSaid(read({ Notes: JUNK["a simulation"]! }).nothingFound).join(" ")).toContain("Notes!A1:D4");
  });
  test("an empty workbook", () => {
    const reading = read({ Sheet1: [] });
    expect(allSaid(reading.nothingFound).join(" ")).toMatch(/empty/);
    expect(reading.confidence).toBe(0);
  });
  test("investments without ratings are found, and the note says what is missing", () => {
    const reading = read([
      ["department", "projectName", "totalBudget", "estimatedCompletionDate"],
      ["Parks", "Ticket machines", "$2,812,101", "July 31, 2022"],
      ["Roads", "Sensor bridge", "$4,571,000", "TBD"],
    ] satisfies CellValue[][]);
    expect(reading.strategy.investments.map(({ name, costOnce }) => [name, costOnce])).toEqual([
      ["Ticket machines", 2812101],
      ["Sensor bridge", 4571000],
    ]);
    expect(allSaid(reading.notes).join(" ")).toMatch(/no ratings/);
  });
});

test.each([
  ["lunedì", "martedì", "mercoledì"],
  ["segunda-feira", "terça-feira", "quarta-feira"],
  ["maandag", "dinsdag", "woensdag"],
  ["poniedziałek", "wtorek", "środa"],
  ["среда", "четверг", "пятница"],
  ["月曜日", "火曜日", "水曜日"],
])("days of the week are counted by, and no criteria (%s …)", (...days) => {
  const found = read([
    ["Stop", ...days, "Total"],
    ["Mill", 3, 5, 4, 12],
    ["Quay", 2, 1, 5, 8],
    ["Dam", 4, 4, 1, 9],
  ]);
  expect(found.strategy.objectives).toEqual([]);
});
