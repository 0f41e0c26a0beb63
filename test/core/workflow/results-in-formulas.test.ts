import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";

/** What is written beside a table, as formulas by their header; constants as they are. */
async function written(
  cells: CellContent[][],
  way: WritingWay,
  texts = de,
): Promise<{ readonly sheets: readonly string[]; readonly rows: readonly (readonly CellContent[])[] }> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
  const plan = planResults(await understand(workbook), way, "beside", workbook.capabilities, texts);
  const changes = plan.changes.changes;
  const sheets = changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : []));
  const writes = changes.flatMap((change) =>
    change.kind === "write" && change.range.sheet === "Plan" ? [change] : [],
  );
  const rows = cells.map((line, row) =>
    Array.from({ length: 6 }, (_, at): CellContent => {
      const column = line.length + at;
      for (const { range, contents } of writes) {
        const content = contents[row - range.row]?.[column - range.column];
        if (content !== undefined) return isFormula(content) ? content.formula : content;
      }
      return null;
    }),
  );
  return { sheets, rows };
}

const PLAN: CellContent[][] = [
  ["Initiative", "Growth (60%)", "Trust (40%)", "Staff trained", "Data ready"],
  ["Web shop", 3, 2, 0.5, 1],
  ["Loyalty app", -3, 1, 1, null],
  ["Tills", null, null, 1, null],
];

describe("live formulas", () => {
  test("readiness and reasons rest on the user's own cells and headers, in German, with no sheet between", async () => {
    const { sheets, rows } = await written(PLAN, "live");
    expect(sheets).toEqual([]);
    expect(rows[1]!.slice(1, 4)).toEqual([
      "=ALIGNREADINESS(D2:E2)",
      '=ALIGNVERDICT(B2:C2,{0.6,0.4},3,D2:E2,,,,,"de")',
      '=ALIGNWHY(B2:C2,{0.6,0.4},{"Growth","Trust"},3,D2:E2,,,,,"de",$D$1:$E$1)',
    ]);
  });

  test("how sure the benefits are is pointed to, also where all are sure yet", async () => {
    const doubted = PLAN.map((line, row) => [...line.slice(0, 3), ["Confidence", "High", null, null][row]!]);
    for (const first of ["High", "Low"]) {
      doubted[1]![3] = first;
      const { sheets, rows } = await written(doubted, "live");
      expect(sheets).toEqual([]);
      expect(rows[1]!.slice(0, 3)).toEqual([
        "=ALIGNSCORE(B2:C2,{0.6,0.4},3,D2)",
        '=ALIGNVERDICT(B2:C2,{0.6,0.4},3,,,,,,"de",,D2)',
        '=ALIGNWHY(B2:C2,{0.6,0.4},{"Growth","Trust"},3,,,,,,"de",,,D2)',
      ]);
    }
  });

  test("where blanks matter in other programs alone, only lines that hold one are guarded", async () => {
    const host = { blanksReachFunctionsAsZero: "elsewhere" } as const;
    const formulas = async (cells: CellContent[][]): Promise<string[]> => {
      const found = await understand(new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] }));
      return planResults(found, "live", "beside", host).changes.changes.flatMap((change) =>
        change.kind === "write" && change.range.column === 3
          ? change.contents.flat().flatMap((content) => (isFormula(content) ? [content.formula] : []))
          : [],
      );
    };
    const gap = [
      ["Initiative", "Growth (60%)", "Trust (40%)"],
      ["Web shop", 3, 2],
      ["Loyalty app", -3, null],
    ];
    expect(await formulas(gap)).toEqual([
      "=ALIGNSCORE(B2:C2,{0.6,0.4},3)",
      '=ALIGNSCORE(IF(B3:C3="","",B3:C3),{0.6,0.4},3)',
    ]);
  });

  test("columns in which nothing stands yet are pointed to", async () => {
    const blank = PLAN.map((line, row) => line.map((cell, at) => (row > 0 && at > 2 ? null : cell)));
    const { rows } = await written(blank, "live");
    expect(rows[1]![1]).toBe('=ALIGNVERDICT(B2:C2,{0.6,0.4},3,D2:E2,,,,,"de")');
  });

  test("what a yes means under a header of trouble is told by the workings", async () => {
    const trouble = PLAN.map((line, row) => [
      ...line.slice(0, 3),
      ["Training needed?", "no", null, "no"][row]!,
    ]);
    const { sheets, rows } = await written(trouble, "live");
    expect(sheets).toHaveLength(1);
    expect(rows[2]![1]).toContain("AlignScore-Rechenweg");
  });
});

// "Excel specifications and limits": 8,192 characters of a formula, 255 arguments of a function; a longer one makes
// Excel refuse all that is written, and call a file damaged.
describe("what is too long for a formula", () => {
  const formulasOf = async (cells: CellContent[][], way: WritingWay) => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
    const plan = planResults(await understand(workbook), way, "beside", workbook.capabilities);
    const contents = plan.changes.changes.flatMap((change) =>
      change.kind === "write" ? change.contents.flat() : [],
    );
    return contents.flatMap((each) => (isFormula(each) ? [each.formula] : []));
  };
  const rated = (count: number): CellContent[][] =>
    [0, 1, 2].map((i) => [`Project ${i}`, ...Array.from({ length: count }, (_, j) => ((i + j * 3) % 7) - 3)]);

  test("reasons with the words of 150 headers point to the workings, which hold them", async () => {
    const header = Array.from(
      { length: 150 },
      (_, j) => `Objective ${j} with all its words about sales (0.67%)`,
    );
    const formulas = await formulasOf([["Investment", ...header], ...rated(150)], "live");
    expect(formulas.filter((formula) => formula.startsWith("=ALIGNSCORE"))).toHaveLength(3);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    expect(formulas.filter((formula) => formula.startsWith("=ALIGNWHY"))).toHaveLength(3);
  });

  test("300 weights are added up as one range, 20 cell by cell", async () => {
    const cells = (count: number): CellContent[][] => [
      ["Objective", "Weight"],
      ...Array.from({ length: count }, (_, j): CellContent[] => [`Goal ${j}`, 1 + (j % 5)]),
      [],
      ["Investment", ...Array.from({ length: count }, (_, j) => `Goal ${j}`)],
      ...rated(count),
    ];
    const many = await formulasOf(cells(300), "plain");
    expect(many).toContain("=Plan!$B$2/SUM(Plan!$B$2:$B$301)");
    expect(Math.max(...many.map(({ length }) => length))).toBeLessThan(8192);
    expect(await formulasOf(cells(3), "plain")).toContain("=Plan!$B$2/SUM(Plan!$B$2,Plan!$B$3,Plan!$B$4)");
  });
});

test("a line that is not rated yet has a classic formula too, which scores it once it is", async () => {
  const { rows } = await written(PLAN, "plain");
  expect(rows[3]![0]).toMatch(/^=INDEX\('AlignScore-Rechenweg'!/);
});

describe("readiness in the cells", () => {
  const readiness = async (cells: CellContent[][], way: WritingWay, more: CellContent[][] = []) => {
    const sheets = [{ name: "Plan", cells }, ...(more.length > 0 ? [{ name: "Skills", cells: more }] : [])];
    const workbook = new MemoryWorkbook({ sheets });
    const plan = planResults(await understand(workbook), way, "beside", workbook.capabilities);
    await workbook.apply(plan.changes);
    const { row, column, rows, columns } = plan.where;
    const [read] = await workbook.read([{ sheet: "Plan", row, column, rows, columns }]);
    const at = read!.values[0]!.indexOf("Readiness");
    return at < 0 ? null : read!.values.slice(1).map((line) => line[at]);
  };

  // SCORING.md, "Fails closed": what was not understood is no readiness of 100%, and the part that was is not all.
  test.each<WritingWay>(["live", "plain", "values"])(
    "is blank where nobody understood it: %s",
    async (way) => {
      const cells: CellContent[][] = [
        ["Initiative", "Growth (60%)", "Service (40%)", "People ready", "Data ready"],
        ["CRM", 3, 2, "yes", "see the report"],
        ["Web shop", 3, 1, "partly", "yes"],
        ["Drones", 2, 3, "?", "80%"],
        ["Till", 1, 3, "yes", null],
      ];
      expect(await readiness(cells, way)).toEqual([null, 0.5, null, 1]);
    },
  );

  test("is told by the capabilities that are needed, too", async () => {
    const cells: CellContent[][] = [
      ["Initiative", "Growth (60%)", "Service (40%)", "Capabilities"],
      ["CRM", 3, 2, "Data analysis"],
      ["Web shop", 3, 1, null],
      ["Drones", 2, 3, "Flying"],
    ];
    const skills: CellContent[][] = [
      ["Capability", "Current level", "Target level"],
      ["Data analysis", 2, 4],
      ["Writing", 3, 3],
    ];
    expect(await readiness(cells, "values", skills)).toEqual([0.5, 1, null]);
  });
});
