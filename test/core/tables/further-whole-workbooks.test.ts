import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { type Cells, namesOf, read, weightsOf } from "./workbook-of.ts";

/** What further whole workbooks of our own showed, with names of their own (0474, 0475). */
/** 0474 */
describe("weights on a sheet of their own beside several sheets laid out alike", () => {
  const head = ["Use case", "Output", "Rejects", "Injuries", "Power", "Capex", "Score"];
  const cases = ["Wear sensors", "Camera check", "Tugger fleet", "Meter board", "Tablet guides"];
  const plant = (ratings: readonly string[]): Cells => [
    head,
    ...cases.map((name, i): CellValue[] => [
      name,
      ...ratings[i]!.split("").map(Number),
      20_000 * (i + 1),
      null,
    ]),
  ];

  test("are weights, and only which sheet is meant is asked", () => {
    const found = read({
      Weights: [
        ["Criteria", "Weight"],
        ["Output", 30],
        ["Rejects", 30],
        ["Injuries", 25],
        ["Power", 15],
      ],
      "Works North": plant(["4322", "2521", "5232", "1115", "3441"]),
      "Works South": plant(["3323", "3421", "2242", "1114", "4531"]),
    });
    expect(weightsOf(found)).toEqual({ Output: 30, Rejects: 30, Injuries: 25, Power: 15 });
    expect(found.objectives?.range.sheet).toBe("Weights");
    expect(found.witnesses.map(({ code }) => code)).toContain("weights-list");
  });
});

test.each([
  ["Old plan", 3],
  ["More plans", 6],
])("what stands on a sheet “%s” under the same objectives and weights: %i are scored", (sheet, count) => {
  const head = ["Plan", "Output", "Rejects", "Injuries"];
  const found = read({
    Weights: [
      ["Criteria", "Weight"],
      ["Output", 50],
      ["Rejects", 30],
      ["Injuries", 20],
    ],
    Plans: [head, ["Sensors", 4, 3, 2], ["Camera", 2, 5, 2], ["Tugger", 5, 2, 3]],
    [sheet]: [head, ["Board", 1, 1, 1], ["Guides", 3, 4, 4], ["Parts app", 4, 2, 5]],
  });
  expect(namesOf(found)).toHaveLength(count);
});

describe("starts that name no year", () => {
  const plans = (title: string, header: string, when: readonly CellValue[]): Cells => [
    [title],
    ["Project", header, "Growth", "Service"],
    ["Weight", null, 60, 40],
    ...["Stock app", "Web shop", "Chat desk"].map((name, k): CellValue[] => [name, when[k]!, 5 - k, 2 + k]),
  ];
  const starts = ({ strategy, unread }: Reading): unknown => [
    strategy.investments.map(({ earliestStart }) => earliestStart ?? null),
    unread.length,
  ];
  const [january, april, july, sixthOfMay] = [46388, 46478, 46569, 46513] as const;

  test.each<[string, string, string, readonly CellValue[], readonly number[]]>([
    ["the header", "Projects", "Start 2027", ["Q1", "Q2", "H2"], [january, april, july]],
    [
      "the title",
      "Roadmap 2027, as of May",
      "Start",
      ["January", "April", "6.5."],
      [january, april, sixthOfMay],
    ],
    ["a Dutch header", "Projecten 2027", "Begindatum", ["Q1", "2e kwartaal", "Q3"], [january, april, july]],
  ])("take the one that %s names", (_where, title, header, when, expected) => {
    expect(starts(read(plans(title, header, when)))).toEqual([expected, 0]);
  });

  test("take that of the sheet's name before those of other headers", () => {
    const rows = plans("Projects", "Start", ["Q1", "Q2", "Q3"]);
    const priced = rows.map((row, k) =>
      k === 1 ? [...row, "Cost 2027", "Cost 2028"] : k > 2 ? [...row, 100, 200] : row,
    );
    expect(starts(read({ "Plan 2027": priced }))).toEqual([[january, april, july], 0]);
  });

  test.each<[string, string, readonly CellValue[]]>([
    ["names none", "Projects", ["Q1", "Q2", "Q3"]],
    ["names two", "Projects 2027 and 2028", ["Q1", "Q2", "Q3"]],
    ["names one, but the cells no part of it", "Projects 2027", ["soon", "later", "as needed"]],
  ])("are unread cells where the sheet %s", (_what, title, when) => {
    const found = read(plans(title, "Start", when));
    expect(starts(found)).toEqual([[null, null, null], 3]);
  });
});

describe("a list without weights that departments part", () => {
  const rows: Cells = [
    ["Req #", "Request", "Dept", "Strategic fit", "Cost", "Risk if not done", "Mandatory?", "Status"],
    ["Kitchen"],
    ["K-01", "New ovens", "Kit", "Medium", 48000, "High", "No", "Requested"],
    ["K-02", "Allergen labels", "Kit", "High", 9000, "High", "Yes", "Approved"],
    ["Hall"],
    ["K-03", "Table sensors", "Hall", "High", 85000, "Low", "No", "Requested"],
    ["K-04", "Lighting", "Hall", "Low", 22000, "Medium", "No", "Requested"],
    ["Office"],
    ["K-05", "Rota app", "Off", "High", 31000, "Medium", "No", "Requested"],
  ];

  test("is scored by what grades it: fit and risk are no readiness, and what must be done is no objective", () => {
    const found = read([["Requests for next year"], ["Total", 195000], [], ...rows]);
    expect(Object.keys(weightsOf(found))).toEqual(["Strategic fit", "Risk if not done"]);
    expect(namesOf(found)).toEqual(["New ovens", "Allergen labels", "Table sensors", "Lighting", "Rota app"]);
    expect(found.strategy.investments.map(({ mustDo }) => mustDo)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(found.strategy.investments.flatMap(({ readiness }) => readiness)).toEqual([]);
  });
});

test("which option is preferred is no readiness of it", () => {
  const found = read([
    ["Criterion", "Weight", "Stay", "Upgrade", "Replace"],
    ["Donor experience", 40, 1, 3, 5],
    ["Staff time", 35, 2, 3, 4],
    ["Data protection", 25, 2, 4, 5],
    ["Total", 100, 1.6, 3.25, 4.65],
    ["Licence per year", null, 0, 9000, 14000],
    ["Preferred option?", null, "No", "No", "Yes"],
  ]);
  expect(found.strategy.investments.map(({ readiness, gates }) => [readiness, gates])).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ]);
  expect(found.strategy.investments.map(({ costYearly }) => costYearly)).toEqual([0, 9000, 14000]);
});

test("cards whose titles end alike are called by what tells them apart", () => {
  const card = (name: string, scores: readonly number[]): Cells => [
    [`${name} – evaluation`],
    [],
    ["Criterion", "Weight", "Score (1-5)", "Comment"],
    ...["Compliance", "Ease of use", "Support"].map((each, k): CellValue[] => [
      each,
      [50, 30, 20][k]!,
      scores[k]!,
      null,
    ]),
    ["Total", null, (50 * scores[0]! + 30 * scores[1]! + 20 * scores[2]!) / 100],
  ];
  const found = read({
    Datum: card("Datum", [5, 4, 3]),
    Sagitta: card("Sagitta", [3, 4, 4]),
    Lexis: card("Lexis", [3, 5, 4]),
  });
  expect(namesOf(found)).toEqual(["Datum", "Sagitta", "Lexis"]);
});

test("bare headings of departments are named where they are not used", () => {
  const found = read([
    ["Ref", "Request", "Fit (1-5)", "Gain (1-5)"],
    ["Weight", null, 60, 40],
    ["Kitchen"],
    ["K-01", "New ovens", 4, 5],
    ["K-02", "Labels", 3, 2],
    ["Hall"],
    ["K-03", "Table sensors", 2, 5],
  ]);
  const headings = found.unused.filter(({ kind }) => kind === "row").map(({ name }) => name);
  expect(headings).toEqual(["Kitchen", "Hall"]);
});
