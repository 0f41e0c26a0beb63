import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { answer, askedQuestions } from "#core/workflow/questions.ts";
import { understand } from "#core/workflow/understand.ts";
import { allSaid } from "#test/support/said.ts";
import { read, type Cells, type WorkbookExtras } from "./workbook-of.ts";

const cells = [
  ["Project", "Growth", "Safety", "Cost to run (2024)"],
  ["Weight", 50, 30, 20],
  ["Booking page", 4, 2, 3],
  ["Stock scanner", 3, 5, 1],
  ["Old intranet", 1, 2, 2],
];

async function notesOf(hiddenLines?: { rows: number[]; columns: number[] }): Promise<readonly string[]> {
  const sheet = { name: "Plan", cells, ...(hiddenLines && { hiddenLines }) };
  return allSaid((await understand(new MemoryWorkbook({ sheets: [sheet] }))).reading.notes);
}

test("what is hidden and counts is named", async () => {
  expect(await notesOf({ rows: [4], columns: [3] })).toContainEqual(
    "Hidden or filtered away, but counted: “Cost to run (2024)”, “Old intranet”. Unhide them, or delete them if they no longer count.",
  );
});

test("nothing is said where all is in sight, or only part of a line is out of it", async () => {
  const hidden = expect.stringMatching(/^Hidden or filtered/);
  expect(await notesOf()).not.toContainEqual(hidden);
  expect(await notesOf({ rows: [0, 1], columns: [] })).not.toContainEqual(hidden);
});

describe("whether what is hidden counts is asked", () => {
  const plain: CellValue[][] = [
    ["Vorhaben", "Umsatz", "Ruhe", "Altes Ziel"],
    ["Gewicht", 50, 30, 20],
    ["Kasse", 4, 2, 3],
    ["Lager", 3, 5, 1],
    ["Früheres Netz", 1, 2, 2],
  ];
  const turned = plain[0]!.map((_, column) => plain.map((line) => line[column]!));
  const listed: Record<string, Cells> = {
    Bewertung: [plain[0]!, ...plain.slice(2)],
    Ziele: [["Ziel", "Gewicht"], ...[1, 2, 3].map((at) => [plain[0]![at]!, plain[1]![at]!])],
  };
  const gist = ({ strategy: { objectives, investments } }: ReturnType<typeof read>): unknown => [
    objectives.map(({ name, weight }) => [name, Math.round(weight * 1000)]),
    investments.map(({ name, ratings }) => [name, ...ratings.map(({ written }) => written)]),
  ];
  const left = [
    [
      ["Umsatz", 625],
      ["Ruhe", 375],
    ],
    [
      ["Kasse", 4, 2],
      ["Lager", 3, 5],
    ],
  ];

  test.each<[string, Record<string, Cells>, WorkbookExtras]>([
    ["rows and columns", { Plan: plain }, { hiddenLines: { Plan: { rows: [4], columns: [3] } } }],
    ["options across", { Plan: turned }, { hiddenLines: { Plan: { rows: [3], columns: [4] } } }],
    ["weights elsewhere", listed, { hiddenLines: { Bewertung: { rows: [3], columns: [3] } } }],
  ])("%s", (_, sheets, extras) => {
    const reading = read(sheets, extras);
    const [question] = reading.questions.filter(({ code }) => code === "hidden-lines");
    expect(question!.values).toEqual({ count: 2, names: "Altes Ziel, Früheres Netz" });
    const answered = read(sheets, extras, answer({}, question!, 1));
    expect(gist(answered)).toEqual(left);
    expect(answered.unused.filter(({ reason }) => reason === "hidden").map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Altes Ziel", "Früheres Netz"]),
    );
    expect(answered.questions.find(({ code }) => code === "hidden-lines")!.answered).toBe(1);
    expect(gist(read(sheets, extras, answer(answer({}, question!, 1), question!, 0)))).toEqual(gist(reading));
    expect(read(sheets).questions.map(({ code }) => code)).not.toContain("hidden-lines");
  });

  test("with what each answer changes", async () => {
    const hiddenLines = { rows: [2], columns: [] };
    const understanding = await understand(
      new MemoryWorkbook({ sheets: [{ name: "Plan", cells: plain, hiddenLines }] }),
    );
    const [asked] = askedQuestions(understanding).filter(({ question }) => question.code === "hidden-lines");
    expect(asked!.effects).toMatchObject([null, { placesChanged: 2 }]);
  });

  test("an older state of the table that is hidden above it is not the one that is read", () => {
    const older = [
      ["Project", "Reach", "Care"],
      ["Weight", 10, 90],
      ["Old kiosk", 5, 1],
      ["Old portal", 2, 2],
      ["Old robot", 1, 4],
    ];
    const now = [
      ["Project", "Growth", "Safety"],
      ["Weight", 60, 40],
      ["Kiosk", 4, 2],
      ["Portal", 3, 5],
    ];
    const cells = [...older, [], [], ...now];
    const names = (rows: number[]): string[] =>
      read({ Plan: cells }, { hiddenLines: { Plan: { rows, columns: [] } } }).strategy.investments.map(
        ({ name }) => name,
      );
    expect(names([0, 1, 2, 3, 4])).toEqual(["Kiosk", "Portal"]);
    expect(names([])).not.toEqual(["Kiosk", "Portal"]);
  });
});
