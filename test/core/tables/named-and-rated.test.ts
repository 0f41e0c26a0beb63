import { describe, expect, test } from "@jest/globals";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import { isFormula } from "#core/workbook/cell.ts";
import { en } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { Reading } from "#core/domain/reading.ts";
import { EMPTY_DRAFT } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { NOTHING_CHANGED, withRating } from "#core/workflow/what-if/what-if.ts";
import { planWriteBack } from "#core/workflow/what-if/write-back.ts";
import { read, round } from "./workbook-of.ts";

/** Tables of investments in which one column names the objective that each serves, and one may say how much (0410). */
const GOALS: CellValue[][] = [
  ["Goal", "Weight"],
  ["Win trade customers", 40],
  ["Quicker quotes", 35],
  ["Fewer returns", 25],
];
const effects = ({ strategy }: Reading): unknown[] =>
  strategy.investments.map(({ name, ratings }) => [
    name,
    ratings.map(({ effect }) => (effect === null ? null : round(effect))),
  ]);
const THIRD = round(1 / 3);
const TWO_THIRDS = round(2 / 3);

/** 0435 */
describe("a column that names goals which no table lists", () => {
  test.each([
    ["Initiative", "Strategic priority supported", "Cost"],
    ["Project", "Supports goal", "Budget"],
    ["Tech investment", "Aligns to", "Annual cost"],
    ["Initiative", "Strategic pillar", "Owner"],
    ["Vorhaben", "Strategischer Schwerpunkt", "Kosten"],
    ["Projet", "Axe stratégique", "Coût"],
    ["Iniciativa", "Prioridad estratégica", "Coste"],
    ["Iniciativa", "Prioridade estratégica apoiada", "Custo"],
    ["Iniziativa", "Priorità strategica", "Costo"],
    ["Project", "Ondersteunt doel", "Kosten"],
    ["Projekt", "Wspiera cel", "Koszt"],
  ])("%s, %s, %s: they are the objectives, and weigh alike", (name, header, third) => {
    const last = third === "Owner" ? ["Ana", "Ben", "Cy"] : [12000, 9000, 4000];
    const reading = read([
      [name, header, third],
      ["CRM", "Win trade customers", last[0]!],
      ["Configurator", "Quicker quotes; Fewer returns", last[1]!],
      ["Labels", "Fewer returns", last[2]!],
    ]);
    expect(reading.strategy.objectives.map((each) => [each.name, round(each.weight)])).toEqual([
      ["Win trade customers", THIRD],
      ["Quicker quotes", THIRD],
      ["Fewer returns", THIRD],
    ]);
    expect(effects(reading)).toEqual([
      ["CRM", [1, 0, 0]],
      ["Configurator", [0, 1, 1]],
      ["Labels", [0, 0, 1]],
    ]);
    expect(reading.notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["tables.equalWeights", "tables.textColumn"]),
    );
  });
});

describe("a column that names listed goals", () => {
  const list = (name: string, header: string, third: string, cells: CellValue[] = [12000, 9000, 4000]) => ({
    Goals: GOALS,
    Sheet2: [
      [name, header, third],
      ["CRM", "Win trade customers", cells[0]!],
      ["Configurator", "Quicker quotes; Fewer returns", cells[1]!],
      ["Labels", "Fewer returns", cells[2]!],
    ],
  });

  test.each([
    ["Item", "Goal it serves", "One-off cost"],
    ["Wish", "Helps with", "Price"],
    ["What", "Which of our goals?", "Budget"],
    ["Name", "Why we want it", "Cost"],
    ["Gegenstand", "Dient wozu", "Kosten"],
    // "Goal" alone heads names of goals elsewhere: here some are named again and again.
    ["Item", "For goal", "Price"],
    ["Was", "Ziel", "Preis"],
  ])("is known by its cells: %s, %s, %s", (...headers) => {
    const reading = read(list(...headers));
    expect(reading.ratings?.layout).toBe("text-column");
    expect(effects(reading)).toEqual([
      ["CRM", [1, 0, 0]],
      ["Configurator", [0, 1, 1]],
      ["Labels", [0, 0, 1]],
    ]);
  });

  test.each<[string, string, CellValue[]]>([
    ["measures", "Target", [15, 4, 2]],
    ["risks", "Status", ["open", "open", "closed"]],
  ])("is no investment of %s, which cost nothing", (_, third, cells) => {
    expect(read(list("Line", "Helps with", third, cells)).strategy.investments).toEqual([]);
  });

  test("is none where it names what no list holds", () => {
    const reading = read({
      Goals: GOALS,
      Sheet2: [
        ["Item", "Supplier", "Price"],
        ["CRM", "Hubspot", 12000],
        ["Configurator", "Tacton", 9000],
        ["Labels", "Zebra", 4000],
      ],
    });
    expect(reading.ratings).toBe(null);
  });
});

const rated = (
  strength: string,
  grades: CellValue[],
  name = "Project",
  naming = "Objective",
): CellValue[][] => [
  [name, naming, strength, "Cost"],
  ["CRM", "Win trade customers", grades[0]!, 12000],
  ["Configurator", "Quicker quotes", grades[1]!, 9000],
  ["Labels", "Fewer returns", grades[2]!, 4000],
  ["Website", "Win trade customers", grades[3]!, 15000],
];

describe("a column beside that says how much", () => {
  test.each<[string, CellValue[], number[]]>([
    ["How strongly (0-3)", [3, 3, 2, 1], [1, 1, TWO_THIRDS, THIRD]],
    ["Contribution", ["High", "High", "Medium", "Low"], [1, 1, TWO_THIRDS, THIRD]],
    // What is not named is nothing, so the least grade is more than that.
    ["Impact", [3, 3, 2, 1], [1, 1, TWO_THIRDS, THIRD]],
    ["Strategic fit (1-5)", [5, 4, 3, 1], [1, 0.8, 0.6, 0.2]],
    ["Effect", [3, 2, -1, 1], [1, TWO_THIRDS, -THIRD, THIRD]],
  ])("%s: %j", (strength, grades, wanted) => {
    const reading = read({ Goals: GOALS, IT: rated(strength, grades) });
    expect(reading.ratings?.layout).toBe("named-and-rated");
    const [a, b, c, d] = wanted;
    expect(effects(reading)).toEqual([
      ["CRM", [a, 0, 0]],
      ["Configurator", [0, b, 0]],
      ["Labels", [0, 0, c]],
      ["Website", [d, 0, 0]],
    ]);
    expect(reading.questions.map(({ code }) => code)).toEqual([]);
    // As much as one typical goal wholly served is enough, since each names but one.
    expect(reading.strategy.objectives.map(({ scale }) => scale.meaning)).toEqual(Array(3).fill("effect"));
  });

  test.each(["Priority", "No.", "Effort", "Duration (weeks)", "% complete", "Phase"])(
    "is not what another number says: %s",
    (header) => {
      const reading = read({ Goals: GOALS, IT: rated(header, [3, 1, 2, 4]) });
      expect(reading.ratings?.layout).not.toBe("named-and-rated");
    },
  );

  test("a blank grade is not assessed, a dash serves nothing, an unknown goal is said", () => {
    const table = rated("How strongly (0-3)", [3, null, 2, 1]);
    table[3]![1] = "–";
    table[4]![1] = "World peace";
    const reading = read({ Goals: GOALS, IT: table });
    expect(effects(reading)).toEqual([
      ["CRM", [1, 0, 0]],
      ["Configurator", [0, null, 0]],
      ["Labels", [0, 0, 0]],
      ["Website", [0, 0, 0]],
    ]);
    expect(reading.unread.map(({ cell, found }) => [cell.row, cell.column, found])).toEqual([
      [4, 1, "World peace"],
    ]);
  });

  test("objectives that no list holds are those that the cells name", () => {
    const reading = read({ IT: rated("Impact (0-3)", [3, 3, 2, 1]) });
    expect(reading.strategy.objectives.map(({ name }) => name)).toEqual([
      "Win trade customers",
      "Quicker quotes",
      "Fewer returns",
    ]);
    expect(effects(reading)[3]).toEqual(["Website", [THIRD, 0, 0]]);
  });
});

describe("writing where goals are named and rated", () => {
  const workbook = (): MemoryWorkbook =>
    new MemoryWorkbook({
      sheets: [
        { name: "Goals", cells: GOALS },
        { name: "IT", cells: rated("How strongly (0-3)", [3, 3, 2, 1]) },
      ],
    });

  test("a new investment gets the names and the grade, and is read back as answered", async () => {
    const book = workbook();
    const before = await understand(book);
    const rating = { level: 2, confidence: 1, evidence: "" };
    const ids = before.reading.strategy.objectives.map(({ id }) => id);
    const plan = planInvestment(before, { ...EMPTY_DRAFT, name: "Kiosk", ratings: { [ids[1]!]: rating } });
    if (!plan.ok) throw new Error(plan.reason);
    expect((await book.apply(plan.changes)).ok).toBe(true);
    const { reading } = await understand(book);
    expect(effects(reading)[4]).toEqual(["Kiosk", [0, TWO_THIRDS, 0]]);
  });

  test.each<[number[], unknown[], number]>([
    // One cell holds the grade of all that is named: the strongest, and it is said of the others.
    [[1, 3, 0], [1, 1, 0], 1],
    [[2, 2, 0], [TWO_THIRDS, TWO_THIRDS, 0], 0],
    [[0, 0, 0], [null, null, null], 0],
  ])("grades of %j are read as %j, with notes: %d", async (levels, wanted, notes) => {
    const book = workbook();
    const before = await understand(book);
    const ids = before.reading.strategy.objectives.map(({ id }) => id);
    const ratings = Object.fromEntries(
      ids.map((id, at) => [id, { level: levels[at]!, confidence: 1, evidence: "" }]),
    );
    const plan = planInvestment(before, { ...EMPTY_DRAFT, name: "Kiosk", ratings });
    if (!plan.ok) throw new Error(plan.reason);
    expect(plan.notes).toHaveLength(notes);
    await book.apply(plan.changes);
    expect(effects((await understand(book)).reading)[4]).toEqual(["Kiosk", wanted]);
  });

  test("a grade tried out goes into its cell; of a goal that is not named it is left, with the cell in the way", async () => {
    const book = workbook();
    const before = await understand(book);
    const [crm] = before.reading.strategy.investments;
    const [trade, quotes] = before.reading.strategy.objectives.map(({ id }) => id);
    const tried = withRating(NOTHING_CHANGED, crm!.id, trade!, THIRD);
    const plan = planWriteBack(before, tried)!;
    expect(plan.left).toEqual([]);
    await book.apply(plan.changes);
    expect(effects((await understand(book)).reading)[0]).toEqual(["CRM", [THIRD, 0, 0]]);
    const other = planWriteBack(before, withRating(NOTHING_CHANGED, crm!.id, quotes!, 1))!;
    expect(other.written).toEqual([]);
    expect(other.left).toHaveLength(1);
  });

  test("formulas hold what the pane says", async () => {
    for (const way of ["live", "plain"] as const) {
      const book = workbook();
      const found = await understand(book);
      const plan = planResults(found, way, "beside", book.capabilities);
      const shown: CellContent[][] = plan.changes.changes.flatMap((change) =>
        change.kind === "write" && change.range.sheet === "IT" ? change.contents.map((row) => [...row]) : [],
      );
      const values = shown.flat().map((content) => (isFormula(content) ? content.cached : content));
      // A grade means nothing without the name beside it, which formulas cannot follow.
      const formulas = plan.changes.changes.flatMap((change) =>
        change.kind === "write" ? change.contents.flat().filter(isFormula) : [],
      );
      expect(formulas.filter(({ formula }) => /IT!\$?C/.test(formula))).toEqual([]);
      for (const { score, verdict } of found.scorecard!.results) {
        expect(
          values.some((value) => typeof value === "number" && Math.abs(value - score.score) < 0.05),
        ).toBe(true);
        expect(values).toContain(en.scoring.verdicts[verdict.kind]);
      }
    }
  });
});

describe("a long list", () => {
  test("is on the scale that its ratings' header states, and funds several where projects are listed", () => {
    const reading = read({
      Goals: GOALS,
      Links: [
        ["Project", "Goal", "Contribution (0-3)"],
        ["CRM", "Win trade customers", 3],
        ["CRM", "Quicker quotes", 1],
        ["Configurator", "Quicker quotes", 3],
        ["Configurator", "Fewer returns", 2],
        ["Website", "Win trade customers", 1],
      ],
    });
    expect(reading.scale?.id).toBe("0-3");
    expect(effects(reading)).toEqual([
      ["CRM", [1, THIRD, null]],
      ["Configurator", [null, 1, TWO_THIRDS]],
      ["Website", [THIRD, null, null]],
    ]);
    expect(reading.decision).toMatchObject({ kind: "portfolio", sure: true });
  });
});

/** 0473 */
test.each([
  ["their codes", "T1", "T2; T3", "T3"],
  ["codes and names", "T1", "Quicker quotes, T3", "Fewer returns"],
])("goals are named by %s, and a word beside says how much each is served", (_how, first, second, third) => {
  const coded = [["Ref", ...GOALS[0]!], ...GOALS.slice(1).map((row, k) => [`T${k + 1}`, ...row])];
  const found = read({
    Goals: coded,
    Ideas: [
      ["Initiative", "Supports", "Impact", "Sponsor"],
      ["Dealer portal", first, "High", "Ana"],
      ["Configurator", second, "Medium", "Ben"],
      ["Labels", third, "Low", "Cy"],
    ],
  });
  expect(effects(found)).toEqual([
    ["Dealer portal", [1, 0, 0]],
    ["Configurator", [0, TWO_THIRDS, TWO_THIRDS]],
    ["Labels", [0, 0, THIRD]],
  ]);
  expect(found.unread).toEqual([]);
});
