import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { answer } from "#core/workflow/questions.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { read, type Cells } from "./workbook-of.ts";

/** Tables on sheets of their own that say more of what is rated, beside a matrix that has attributes itself: 0433. */

const RATED: Cells = [
  ["Project", "Reach", "Calm", "Cost", "Owner"],
  ["Weight", 60, 40, null, null],
  ["Till", 4, 2, 3000, "Ana"],
  ["Shop", 3, 5, 2000, "Ben"],
  ["Drone", 1, 2, 5000, "Cy"],
];
const asked = (...lines: Cells): Cells => lines;
const NEEDED = asked(
  ["Project", "Works offline?", "Data in the EU?"],
  ["Till", "yes", "yes"],
  ["Shop", "no", "yes"],
  ["Drone", "yes", "yes"],
);
const turned = (cells: Cells): Cells => cells[0]!.map((_, column) => cells.map((row) => row[column] ?? null));

/** What has to be in place and is not, by investment. */
function missing({ strategy }: Reading): unknown {
  return Object.fromEntries(
    strategy.investments.map(({ name, readiness, gates }) => [
      name,
      [
        ...readiness.filter(({ level }) => level < 1).map((part) => part.name),
        ...gates.filter(({ state }) => state !== "pass").map((gate) => gate.name),
      ],
    ]),
  );
}
const costs = ({ strategy }: Reading): unknown[] => strategy.investments.map(({ costOnce }) => costOnce);

describe("what has to be in place guards what is rated elsewhere", () => {
  test.each<[string, Cells, Cells, string]>([
    ["a line for each project", RATED, NEEDED, "Works offline?"],
    ["a line for each condition", RATED, turned(NEEDED), "Works offline?"],
    ["some of the projects alone", RATED, NEEDED.slice(0, 3), "Works offline?"],
    [
      "with a person beside them",
      RATED,
      NEEDED.map((row, at) => [...row, ["Sponsor", "Di", "Ed", "Flo"][at]!]),
      "Works offline?",
    ],
    [
      "criteria down, a line of costs, in German",
      [
        ["Kriterium", "Gewicht", "Till", "Shop", "Drone"],
        ["Nutzen", 60, 4, 3, 1],
        ["Ruhe", 40, 2, 5, 2],
        ["Kosten (€)", null, 3000, 2000, 5000],
      ],
      [
        ["Muss-Kriterium", "Till", "Shop", "Drone"],
        ["Genehmigung", "ja", "nein", "ja"],
        ["Server in der EU", "ja", "ja", "ja"],
      ],
      "Genehmigung",
    ],
    [
      "without weights, in Spanish",
      [
        ["Proyecto", "Alcance", "Calma", "Total", "Coste"],
        ["Till", 4, 2, 6, 3000],
        ["Shop", 3, 5, 8, 2000],
        ["Drone", 1, 2, 3, 5000],
      ],
      [
        ["Proyecto", "¿Permiso?", "¿Datos en la UE?"],
        ["Till", "sí", "sí"],
        ["Shop", "no", "sí"],
        ["Drone", "sí", "sí"],
      ],
      "¿Permiso?",
    ],
  ])("%s", (_, rated, needed, condition) => {
    const reading = read({ Scores: rated, Needed: needed });
    expect(missing(reading)).toEqual({ Till: [], Shop: [condition], Drone: [] });
    expect(costs(reading)).toEqual([3000, 2000, 5000]);
    expect(reading.questions.map(({ code }) => code)).not.toContain("which-decision");
    expect(reading.further!.map(({ range }) => range.sheet)).toEqual(["Needed"]);
    expect(reading.unused.map(({ name }) => name)).not.toContain("Needed");
  });

  test("what a person says of such a column is said of it alone", () => {
    const before = read({ Scores: RATED, Needed: NEEDED });
    const question = before.questions.find(({ id }) => id === "condition:worksoffline")!;
    expect(question.choices.map(({ code }) => code)).toEqual(["must-be-in-place", "check", "neither"]);
    const after = (choice: number): Reading =>
      read({ Scores: RATED, Needed: NEEDED }, {}, answer({}, question, choice));
    expect(missing(after(2))).toEqual({ Till: [], Shop: [], Drone: [] });
    expect(after(1).strategy.investments[1]!.gates).toMatchObject([
      { name: "Works offline?", state: "fail" },
    ]);
    expect(after(2).strategy.objectives.map(({ name }) => name)).toEqual(["Reach", "Calm"]);
  });

  test("no formula over the rated line alone says what is asked elsewhere", async () => {
    const sheets = { Scores: RATED, Needed: NEEDED };
    const workbook = new MemoryWorkbook({
      sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) })),
    });
    const plan = planResults(await understand(workbook), "live", "beside", workbook.capabilities);
    const added = plan.changes.changes.flatMap((each) => (each.kind === "add-sheet" ? [each.sheet] : []));
    expect(added).toHaveLength(1);
  });
});

describe("costs that stand nowhere else", () => {
  const scored = RATED.map((row) => [row[0]!, row[1]!, row[2]!, row[4]!]);
  const prices = asked(
    ["Project", "Cost", "Start"],
    ["Till", 400, 2027],
    ["Shop", 200, 2028],
    ["Drone", 500, 2027],
  );

  test.each<[string, Record<string, Cells>, unknown[]]>([
    ["are theirs", { Scores: scored, Costs: prices }, [400, 200, 500]],
    [
      "of later years stand beside others of this one, and are none of theirs",
      {
        Scores: RATED,
        Costs: prices.map((row, at) => [
          row[0]!,
          ...["Cost 2027 (€)", 70, 80, 90].slice(at, at + 1),
          ["Cost 2028 (€)", 7, 8, 9][at]!,
        ]),
      },
      [3000, 2000, 5000],
    ],
    ["are not told again", { Scores: RATED, Costs: prices }, [3000, 2000, 5000]],
    ["of an old copy", { Scores: scored, "Old costs": prices }, [null, null, null]],
    [
      "beside what is not rated",
      { Scores: scored, Costs: [...prices, ["Van", 900, 2027]] },
      [null, null, null],
    ],
    [
      "several for one thing, which only a person adds up",
      { Scores: scored, Costs: [...prices, ["Till", 100, 2027]] },
      [null, null, null],
    ],
  ])("%s", (_, sheets, wanted) => {
    expect(costs(read(sheets))).toEqual(wanted);
    expect(read(sheets).strategy.costPeriods).toBeUndefined();
  });

  test("add to those of another kind", () => {
    const yearly = prices.map((row, at) => [row[0]!, at === 0 ? "Cost a year" : row[1]!]);
    const { investments } = read({ Scores: RATED, Costs: yearly }).strategy;
    expect(investments.map(({ costOnce, costYearly }) => [costOnce, costYearly])).toEqual([
      [3000, 400],
      [2000, 200],
      [5000, 500],
    ]);
  });
});

describe("yes and no beside numbers", () => {
  const facts = (header: string): Cells =>
    NEEDED.map((row, at) => [row[0]!, at === 0 ? header : row[1]!, ["Seats", 40, 12, 25][at]!]);

  test.each<[string, string, unknown]>([
    ["may be facts like them", "Works offline", []],
    ["are heard where the header says so", "Permit signed?", ["Permit signed?"]],
  ])("%s", (_, header, wanted) => {
    const reading = read({ Scores: RATED, Facts: facts(header) });
    expect(missing(reading)).toEqual({ Till: [], Shop: wanted, Drone: [] });
  });
});
