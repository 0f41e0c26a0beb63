import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Scorecard } from "#core/domain/result.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { ratingLevels } from "#core/workflow/what-if/rating-levels.ts";
import { tryWhatIf } from "#core/workflow/what-if/trial.ts";
import {
  NOTHING_CHANGED,
  stillDifferent,
  withCapability,
  withRating,
  withReadiness,
  withWeights,
  type WhatIf,
} from "#core/workflow/what-if/what-if.ts";
import { planWriteBack, type WhatIfPlan } from "#core/workflow/what-if/write-back.ts";
import { HEADER, projectsIn, PROJECTS, weightsIn, workbookWith, workbookWithCapabilities } from "./table.ts";

async function write(
  workbook: MemoryWorkbook,
  whatIf: WhatIf,
): Promise<{ plan: WhatIfPlan; before: Understanding; after: Understanding; undo: () => Promise<unknown> }> {
  const before = await understand(workbook);
  const plan = planWriteBack(before, whatIf)!;
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  return { plan, before, after: await understand(workbook), undo: () => workbook.apply(applied.inverse) };
}

/** A figure as a person sees it: rounded, and nought without a sign. */
const seen = (value: number) => Number(value.toFixed(6)) + 0;

/** The figures that a person sees. */
function figures(scorecard: Scorecard | null | undefined) {
  return scorecard?.results.map(({ name, rank, score, verdict }) => ({
    name,
    rank,
    verdict: verdict.kind,
    score: seen(score.score),
    bankable: seen(score.bankable),
    low: seen(score.low),
    high: seen(score.high),
  }));
}

describe("writing a what-if back", () => {
  test("weights, ratings and readiness go into their cells, and away with one undo", async () => {
    const workbook = workbookWith();
    const { objectives } = (await understand(workbook)).reading.strategy;
    let whatIf = withWeights(NOTHING_CHANGED, objectives, [50, 25, 25]);
    whatIf = withRating(whatIf, "web shop", "costs", 2 / 3);
    whatIf = withRating(whatIf, "new ovens", "growth", null);
    whatIf = withReadiness(whatIf, "training", "People ready", 0.75);
    const { plan, before, after, undo } = await write(workbook, whatIf);
    expect(plan.left).toEqual([]);
    expect(plan.written).toHaveLength(5);
    expect(await weightsIn(workbook)).toEqual([50, 25, 25]);
    expect(await projectsIn(workbook)).toEqual([
      ["Web shop", 3, 2, 0, 1],
      ["New ovens", null, 3, 1, 0.5],
      ["Training", 1, null, 3, 0.75],
    ]);
    expect(figures(after.scorecard)).toEqual(figures(tryWhatIf(before, whatIf)?.scorecard));
    expect(stillDifferent(whatIf, after.reading)).toEqual(NOTHING_CHANGED);
    await undo();
    expect(await weightsIn(workbook)).toEqual([50, 30, 20]);
    expect(await projectsIn(workbook)).toEqual(PROJECTS);
  });

  test("a formula is never overwritten: it is named, with what to do, and the rest is written", async () => {
    const projects: CellContent[][] = PROJECTS.map((row) => [...row]);
    projects[0]![2] = { formula: "=0-1", cached: -1 };
    projects[1]![4] = { formula: "=1/2", cached: 0.5 };
    const workbook = workbookWith([50, 30, 20], projects);
    let whatIf = withRating(NOTHING_CHANGED, "web shop", "costs", 1);
    whatIf = withRating(whatIf, "web shop", "growth", 0);
    whatIf = withReadiness(whatIf, "new ovens", "People ready", 1);
    const { plan, after } = await write(workbook, whatIf);
    expect(plan.left.map(({ reason }) => reason.split(" ")[0])).toEqual(["Projects!C2", "Projects!E3"]);
    expect(plan.left[0]?.reason).toContain("formula");
    expect(await projectsIn(workbook, 1)).toEqual([["Web shop", 0, -1, 0, 1]]);
    const [cells] = await workbook.read([{ sheet: "Projects", row: 1, column: 2, rows: 1, columns: 1 }]);
    expect(cells!.formulas[0]?.[0]).toBe("=0-1");
    // What could not be written is still being tried.
    expect(Object.keys(stillDifferent(whatIf, after.reading).ratings["web shop"]!)).toEqual(["costs"]);
  });

  test("a colleague's change of the cell, or of the name beside it, stops all of it", async () => {
    for (const [column, content] of [
      [1, 2],
      [0, "Another shop"],
    ] as const) {
      const workbook = workbookWith();
      const understanding = await understand(workbook);
      const plan = planWriteBack(understanding, withRating(NOTHING_CHANGED, "web shop", "growth", 0))!;
      workbook.edit({ sheet: "Projects", row: 1, column }, content);
      const applied = await workbook.apply(plan.changes);
      expect(applied.ok).toBe(false);
      expect((await projectsIn(workbook, 1))[0]).toContain(content);
    }
  });

  test("words stay words, in the user's own spelling", async () => {
    const workbook = workbookWith(
      [50, 30, 20],
      [
        ["Web shop", "HIGH", "Low", "none", "Yes"],
        ["New ovens", "Medium", "HIGH", "Low", "Partly"],
        ["Training", "none", null, "HIGH", "No"],
      ],
    );
    let whatIf = withRating(NOTHING_CHANGED, "web shop", "costs", 1);
    whatIf = withRating(whatIf, "training", "costs", 1 / 3);
    whatIf = withReadiness(whatIf, "new ovens", "People ready", 1);
    const { plan } = await write(workbook, whatIf);
    expect(plan.left).toEqual([]);
    expect(await projectsIn(workbook)).toEqual([
      ["Web shop", "HIGH", "HIGH", "none", "Yes"],
      ["New ovens", "Medium", "HIGH", "Low", "Yes"],
      ["Training", "none", "Low", "HIGH", "No"],
    ]);
  });

  test("a scale that would be guessed otherwise afterwards is kept", async () => {
    const workbook = workbookWith(
      [50, 30, 20],
      [
        ["Web shop", 5, 1, 2, 1],
        ["New ovens", 1, 2, 1, 1],
        ["Training", 2, 3, 3, 1],
      ],
    );
    const whatIf = withRating(NOTHING_CHANGED, "web shop", "growth", 0.5);
    const { before, after } = await write(workbook, whatIf);
    expect(before.reading.strategy.objectives[0]?.scale.id).toBe("1-5");
    expect((await projectsIn(workbook, 1))[0]?.[1]).toBe(3);
    expect(after.reading.strategy.objectives.map(({ scale }) => scale.id)).toEqual(["1-5", "1-5", "1-5"]);
    expect(figures(after.scorecard)).toEqual(figures(tryWhatIf(before, whatIf)?.scorecard));
  });

  test("texts that name what is served, and lists of links, follow the wizard's rules", async () => {
    const goals = {
      name: "Goals",
      cells: [
        ["Objective", "Weight"],
        ["Growth", 50],
        ["Costs", 30],
        ["Quality", 20],
      ] as CellContent[][],
    };
    const named = new MemoryWorkbook({
      sheets: [
        goals,
        {
          name: "Projects",
          cells: [
            ["Project", "Cost", "Objectives served"],
            ["Web shop", 100, "Growth"],
            ["New ovens", 200, "Costs; Quality"],
            ["Training", 300, null],
          ],
        },
      ],
    });
    let whatIf = withRating(NOTHING_CHANGED, "web shop", "quality", 1);
    whatIf = withRating(whatIf, "training", "growth", 1);
    const text = await write(named, whatIf);
    expect(text.plan.left).toEqual([]);
    expect((await projectsIn(named, 3, 3)).map((row) => row[2])).toEqual([
      "Growth; Quality",
      "Costs; Quality",
      "Growth",
    ]);
    expect(figures(text.after.scorecard)).toEqual(figures(tryWhatIf(text.before, whatIf)?.scorecard));

    for (const table of [true, false]) {
      const projects = [
        ["Project", "Cost"],
        ["Web shop", 100],
        ["New ovens", 200],
        ["Training", 300],
      ];
      const links = {
        name: "Links",
        cells: [
          ["Project", "Objective", "Rating"],
          ["Web shop", "Growth", 3],
          ["Web shop", "Costs", -1],
          ["New ovens", "Costs", 3],
          ["New ovens", "Quality", 1],
          ["Training", "Growth", 1],
          ["Training", "Quality", 3],
        ],
      };
      const linked = new MemoryWorkbook({
        sheets: table ? [goals, { name: "Projects", cells: projects }, links] : [goals, links],
      });
      let linkedIf = withRating(NOTHING_CHANGED, "web shop", "growth", 1 / 3);
      linkedIf = withRating(linkedIf, "new ovens", "growth", -1 / 3);
      linkedIf = withRating(linkedIf, "training", "costs", 2 / 3);
      const { plan, before, after } = await write(linked, linkedIf);
      const [cells] = await linked.read([{ sheet: "Links", row: 1, column: 0, rows: 8, columns: 3 }]);
      expect(cells!.values[0]?.[2]).toBe(1);
      // Without a table of the investments only what has a cell can be written.
      expect(plan.left.map(({ difference }) => difference.kind)).toEqual(table ? [] : ["rating", "rating"]);
      if (!table) continue;
      expect(cells!.values.slice(6)).toEqual([
        ["New ovens", "Growth", -1],
        ["Training", "Costs", 2],
      ]);
      expect(figures(after.scorecard)).toEqual(figures(tryWhatIf(before, linkedIf)?.scorecard));
    }
  });

  test("what has no column is left, with what to do", async () => {
    const { plan } = await write(workbookWith(), withReadiness(NOTHING_CHANGED, "web shop", "data", 0.5));
    expect(plan.written).toEqual([]);
    expect(plan.changes.changes).toEqual([]);
    expect(plan.left[0]?.reason).toContain("Data ready");
  });

  test("capabilities go into the cell of their current level", async () => {
    const workbook = workbookWithCapabilities();
    const whatIf = withCapability(NOTHING_CHANGED, "Online selling", 3);
    const { before, after } = await write(workbook, whatIf);
    const [cells] = await workbook.read([{ sheet: "Skills", row: 1, column: 1, rows: 1, columns: 1 }]);
    expect(cells!.values).toEqual([[3]]);
    expect(figures(after.scorecard)).toEqual(figures(tryWhatIf(before, whatIf)?.scorecard));
  });

  test("the only rating taken away leaves nothing to score, in the trial as in the workbook", async () => {
    const workbook = workbookWith(
      [50, 30, 20],
      [
        ["Web shop", null, null, null, 0.25],
        ["New ovens", null, null, null, 0.5],
        ["Training", null, 0, null, null],
      ],
    );
    const { before, after } = await write(workbook, withRating(NOTHING_CHANGED, "training", "costs", null));
    expect(before.scorecard).not.toBeNull();
    expect(after.scorecard).toBeNull();
    expect(tryWhatIf(before, withRating(NOTHING_CHANGED, "training", "costs", null))).toBeNull();
  });

  test("ratings of 0, -1 and -2 are all read, however few there are", async () => {
    const workbook = workbookWith(
      [50, 30, 20],
      [
        ["Web shop", null, null, null, 1],
        ["New ovens", 0, null, null, null],
        ["Training", -1, -2, null, null],
      ],
    );
    const { investments } = (await understand(workbook)).reading.strategy;
    expect(investments.map(({ ratings }) => ratings.map(({ written }) => written))).toEqual([
      [null, null, null],
      [0, null, null],
      [-1, -2, null],
    ]);
  });

  test("whatever is tried in numbers, the workbook says afterwards exactly what the trial said", async () => {
    const level = fc.integer({ min: 0, max: 20 });
    const change = fc.oneof(
      fc.record({ kind: fc.constant("rating" as const), row: fc.nat(2), column: fc.nat(2), level }),
      fc.record({ kind: fc.constant("readiness" as const), row: fc.nat(2), column: fc.constant(0), level }),
      fc.record({ kind: fc.constant("weight" as const), row: fc.nat(2), column: fc.constant(0), level }),
    );
    const rating = fc.option(fc.integer({ min: -3, max: 3 }), { freq: 4 });
    const share = fc.constantFrom(null, 0, 0.25, 0.5, 0.75, 1);
    const row = fc.tuple(rating, rating, rating, share);
    const weights = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.nat(60));
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(row, row, row),
        weights,
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (rows, given, tried) => {
          const projects = rows.map((cells, i) => [`Project ${"ABC"[i]!}`, ...cells]);
          const workbook = workbookWith(given, projects, HEADER);
          const { reading, scorecard } = await understand(workbook);
          const { objectives, investments } = reading.strategy;
          fc.pre(scorecard !== null && objectives.length === 3 && investments.length === 3);
          let whatIf = NOTHING_CHANGED;
          const sliders = objectives.map(({ weight }) => 100 * weight);
          for (const { kind, row: at, column, level: step } of tried) {
            const { id } = investments[at]!;
            if (kind === "rating") {
              const levels = ratingLevels(reading, column);
              const effect = step >= levels.length ? null : levels[step]!.effect;
              whatIf = withRating(whatIf, id, objectives[column]!.id, effect);
            } else if (kind === "readiness") {
              whatIf = withReadiness(whatIf, id, "People ready", step / 20);
            } else {
              sliders[at] = 5 * (step + 1);
              whatIf = withWeights(whatIf, objectives, sliders);
            }
          }
          whatIf = stillDifferent(whatIf, reading);
          const { plan, before, after, undo } = await write(workbook, whatIf);
          expect(plan.left).toEqual([]);
          expect(figures(after.scorecard)).toEqual(figures(tryWhatIf(before, whatIf)?.scorecard));
          await undo();
          expect(figures((await understand(workbook)).scorecard)).toEqual(figures(before.scorecard));
        },
      ),
      { numRuns: 60 },
    );
  });
});
