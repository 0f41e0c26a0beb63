import { careTexts } from "#core/messages/care.ts";
import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf } from "#core/workbook/range.ts";
import { checkTable, leaveFault, planMending } from "#core/workflow/after/table/check-table.ts";
import { faultText } from "#core/workflow/after/table/fault-text.ts";
import { runChecks } from "#core/workflow/checks/run-checks.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";

import { type Cells, check, f, PLAN, put, told, workbookOf } from "./table-to-check.ts";

describe("lines that nobody sees", () => {
  const hiding = (rows: readonly number[], columns: readonly number[], cells: Cells = PLAN) =>
    new MemoryWorkbook({
      sheets: [{ name: "Plan", cells: cells.map((row) => [...row]), hiddenLines: { rows, columns } }],
    });
  const said = async (workbook: MemoryWorkbook): Promise<string[]> =>
    checkTable(await understand(workbook)).faults.map((fault) => faultText(fault, en));

  test("investments in hidden rows are named, as they count like the others", async () => {
    expect(told(await understand(hiding([3], [])))).toEqual([["hidden-lines", "A4", null, null, "figure"]]);
    expect(await said(hiding([3], []))).toEqual([
      "Routing is hidden, and scored, ranked and planned like the others.",
    ]);
    expect(await said(hiding([3, 5], []))).toEqual([
      "Routing, Stock in real time are hidden, and scored, ranked and planned like the others.",
    ]);
  });

  test("objectives in hidden columns too, in a table on its side the other way round", async () => {
    expect(await said(hiding([], [3]))).toEqual(["Savings is hidden, and counts in every score."]);
    const turned = PLAN[0]!.slice(0, 5).map((_, c) => PLAN.map((row) => row[c] ?? null));
    expect(await said(hiding([3], [], turned))).toEqual(["Savings is hidden, and counts in every score."]);
    expect(await said(hiding([], [3], turned))).toEqual([
      "Routing is hidden, and scored, ranked and planned like the others.",
    ]);
  });

  test("what counts for nothing may be hidden: weights, totals, costs", async () => {
    expect(await said(hiding([1], [1, 5]))).toEqual([]);
  });

  test("left alone it stays left, until another is hidden", async () => {
    const found = await understand(hiding([3], []));
    const preferences = leaveFault({}, checkTable(found).faults[0]!.id, true);
    expect(checkTable({ ...found, preferences }).faults).toEqual([]);
    const more = await understand(hiding([3, 4], []), { preferences });
    expect(checkTable(more).faults).toHaveLength(1);
  });
});

describe("a table made by hand", () => {
  test("a right one has nothing to mend", async () => {
    expect(await check(PLAN)).toEqual([]);
  });

  test("averages over what is rated are right totals", async () => {
    const cells: Cells = [
      ["Option", "Growth", "Savings", "Speed", "Average"],
      ["Weight", 50, 30, 20, null],
      ["A", 5, null, 2, 4.14],
      ["B", 4, 3, null, 3.63],
      ["C", 2, 4, 5, 3.2],
      ["D", null, 3, 1, 2.2],
    ];
    expect(await check(cells)).toEqual([]);
    expect(await check(put(cells, { E5: 3.4 }))).toEqual([["wrong-total", "E5", 3.4, 3.2, "figure"]]);
  });

  test("a formula that stops too early gets its neighbours' range", async () => {
    const cells = put(PLAN, { F4: f("=SUMPRODUCT(C4:D4,C$2:D$2)/100", 0.9) });
    const understanding = await understand(workbookOf({ Plan: cells }));
    const [fault] = checkTable(understanding).faults;
    expect(fault).toMatchObject({
      code: "wrong-total",
      values: { reason: "left-out", objective: "Speed" },
      found: 0.9,
      should: 1.3,
      formula: {
        before: "=SUMPRODUCT(C4:D4,C$2:D$2)/100",
        after: "=SUMPRODUCT(C4:E4,C$2:E$2)/100",
      },
      safe: true,
      place: { found: 4, expected: 3 },
    });
  });

  test("references that slid are anchored to the weights again", async () => {
    const cells: Cells = [
      ["Project", "Goal 1", "Goal 2", "Goal 3", "Score"],
      ["Weight", 8, 10, 9, null],
      ["P1", 0, 16, 4, f("=SUMPRODUCT(B3:D3,B2:D2)", 196)],
      ["P2", 32, 3, 5, f("=SUMPRODUCT(B4:D4,B3:D3)", 68)],
      ["P3", 2, 0, 16, f("=SUMPRODUCT(B5:D5,B$2:D$2)", 160)],
    ];
    const { faults } = checkTable(await understand(workbookOf({ Plan: cells })));
    // 32·8 + 3·10 + 5·9 = 331; with the line before as weights 32·0 + 3·16 + 5·4 = 68.
    expect(faults).toMatchObject([
      {
        code: "wrong-total",
        values: { reason: "slid-weights" },
        found: 68,
        should: 331,
        formula: { after: "=SUMPRODUCT(B4:D4,B$2:D$2)" },
        matters: "winner",
      },
    ]);
  });

  test("a number typed over a formula, even a right one", async () => {
    expect(await check(put(PLAN, { F5: 1.1 }))).toEqual([["typed-over", "F5", 1.1, null, "form"]]);
  });

  test("a formula that stops too early, even where what it leaves out is 0 today", async () => {
    const short = f("=SUMPRODUCT(C3:D3,C$2:D$2)/100", 1.8);
    const { faults } = checkTable(await understand(workbookOf({ Plan: put(PLAN, { F3: short }) })));
    expect(faults).toMatchObject([
      {
        code: "formula-skips",
        values: { missed: "Speed", count: 1 },
        formula: { before: "=SUMPRODUCT(C3:D3,C$2:D$2)/100", after: "=SUMPRODUCT(C3:E3,C$2:E$2)/100" },
        matters: "form",
        safe: true,
      },
    ]);
    // Written otherwise, and counting the same, it is its owner's way.
    expect(await check(put(PLAN, { F3: f("=(C3*C$2+D3*D$2+E3*E$2)/100", 1.8) }))).toEqual([]);
  });

  test("a sum of costs that misses the last line", async () => {
    const cells = [...PLAN, ["Sum", f("=SUM(B3:B5)", 10000), null, null, null, null]];
    const understanding = await understand(workbookOf({ Plan: cells }));
    expect(checkTable(understanding).faults).toMatchObject([
      {
        code: "formula-skips",
        values: { missed: "Stock in real time", count: 1 },
        formula: { before: "=SUM(B3:B5)", after: "=SUM(B3:B6)" },
      },
    ]);
    expect(await check([...PLAN, ["Sum", f("=SUM(B3:B6)", 16200), null, null, null, null]])).toEqual([]);
  });

  test("numbers stored as text, text for numbers, ratings off the scale", async () => {
    const scaled = PLAN.map((row, index) =>
      index === 0 ? ["Initiative", "Cost", "Growth (0-3)", "Savings (0-3)", "Speed (0-3)"] : row.slice(0, 5),
    );
    expect(await check(put(scaled, { B4: "3000 €", C5: "1" }))).toEqual([
      ["number-as-text", "C5", "1", 1, "form"],
      ["number-as-text", "B4", "3000 €", 3000, "form"],
    ]);
    // So far off that the whole line is taken for none of the investments.
    expect(await check(put(scaled, { D4: 33 }))).toEqual([["off-scale", "D4", 33, null, "figure"]]);
    expect(await check(put(scaled, { B4: "tbd", D4: 4 }))).toEqual([
      ["off-scale", "D4", 4, null, "figure"],
      ["not-a-number", "B4", "tbd", null, "figure"],
    ]);
  });

  test("places that contradict the totals; ties may be told in any way", async () => {
    const ranked = (...places: readonly number[]): Cells =>
      PLAN.map((row, index) => [...row, index === 0 ? "Rank" : index === 1 ? null : places[index - 2]!]);
    expect(await check(ranked(1, 3, 4, 1))).toEqual([]);
    expect(await check(ranked(2, 3, 4, 1))).toEqual([]);
    expect(await check(ranked(1, 2, 3, 1))).toEqual([]);
    expect(await check(ranked(1, 4, 4, 2))).toEqual([["wrong-place", "G4", 4, 3, "place"]]);
  });

  test("weights that do not add up, names given twice, a total read as one of the lines, a unit of its own", async () => {
    expect(
      await check(
        put(
          PLAN.map((row) => row.slice(0, 5)),
          { D2: 25 },
        ),
      ),
    ).toEqual([["weights-sum", "C2", 95, 100, "form"]]);
    const bare = PLAN.map((row) => row.slice(0, 5));
    expect(await check(put(bare, { A5: "Loyalty  App" }))).toEqual([
      ["duplicate", "A5", "Loyalty App", null, "figure"],
    ]);
    // The one line of fractions among whole numbers is suspected, and the table offered: somebody takes it as it is.
    const total = workbookOf({ Plan: [...bare, ["Typical", 4050, 1.5, 1.5, 1.5]] });
    const { reading } = await understand(total);
    const { corrections } = reading.questions.find(({ code }) => code === "table")!.choices[0]!;
    expect(told(await understand(total, { corrections }))).toEqual([
      ["total-as-row", "A7", "Typical", null, "place"],
    ]);
    expect(await check(put(bare, { B4: "$3,000", B3: "€5,000", B5: "€2,000", B6: "€6,200" }))).toEqual([
      ["mixed-units", "B4", "$3,000", null, "figure"],
    ]);
  });
});

describe("mending", () => {
  const wrong = put(PLAN, { F4: f("=SUMPRODUCT(C4:D4,C$2:D$2)/100", 0.9), C5: "1" });

  test("writes all at once, and one undo puts all back", async () => {
    const workbook = workbookOf({ Plan: wrong });
    const understanding = await understand(workbook);
    const { faults } = checkTable(understanding);
    const safe = faults.filter((fault) => fault.safe);
    const applied = await workbook.apply(planMending(safe, understanding, "Mend"));
    const again = await understand(workbook);
    expect(told(again)).toEqual([]);
    if (!applied.ok) throw new Error("It was not written.");
    await workbook.apply(applied.inverse);
    expect(told(await understand(workbook))).toEqual(told(understanding));
    expect(faults.length).toBeGreaterThan(1);
  });

  test("what was left stays left, wherever its line moves, until its cell says something else", async () => {
    const first = await understand(workbookOf({ Plan: wrong }));
    const fault = checkTable(first).faults.find(({ code }) => code === "number-as-text")!;
    const preferences = leaveFault({}, fault.id, true);
    const moved = [...wrong.slice(0, 2), ["Click and collect", 100, 1, 1, 1, null], ...wrong.slice(2)];
    const left = checkTable(await understand(workbookOf({ Plan: moved }), { preferences })).left;
    expect(left.map(({ cell }) => cell && addressOf(cell))).toEqual(["Plan!C6"]);
    // Nor do the checks of the whole plan say it once more.
    const found = async (kept: Preferences): Promise<number> =>
      runChecks(await understand(workbookOf({ Plan: moved }), { preferences: kept }), [])
        .flatMap(({ findings }) => findings)
        .filter((each) => each.code === "table" && each.fault.code === fault.code).length;
    expect([await found({}), await found(preferences)]).toEqual([1, 0]);
    const other = put(wrong, { C5: "2" });
    expect(checkTable(await understand(workbookOf({ Plan: other }), { preferences })).left).toEqual([]);
    expect(leaveFault(preferences, fault.id, false)).toEqual({});
  });
});

test("each fault is said in one or two sentences, with a title", async () => {
  const cells = put(PLAN, { F4: f("=SUMPRODUCT(C4:D4,C$2:D$2)/100", 0.9), B4: "tbd" });
  const { faults } = checkTable(await understand(workbookOf({ Plan: cells })));
  expect(faults.map((fault) => [careTexts(en).tableCheck.titles[fault.code], faultText(fault, en)])).toEqual([
    ["This total is wrong", "Total of Routing is 0.9 and should be 1.3; Speed is left out; place 3, not 4."],
    ["Text where a number belongs", "Counts as missing – says “tbd”."],
  ]);
});
