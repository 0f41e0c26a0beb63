import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { compareScenarios } from "#core/workflow/what-if/compare.ts";
import { planScenario, scenariosOf } from "#core/workflow/what-if/scenarios.ts";
import { NOTHING_CHANGED, withRating, withReadiness, withWeights } from "#core/workflow/what-if/what-if.ts";
import { workbookWith } from "./table.ts";

async function withKept(kept: unknown): Promise<MemoryWorkbook> {
  const workbook = workbookWith();
  const value = typeof kept === "string" ? kept : JSON.stringify(kept);
  await workbook.apply({ label: "", changes: [{ kind: "setting", key: "scenarios", value, expect: null }] });
  return workbook;
}

describe("scenarios", () => {
  test("keep weights, ratings and readiness, are compared with today, and removed", async () => {
    const workbook = workbookWith();
    const { objectives } = (await understand(workbook)).reading.strategy;
    let whatIf = withWeights(NOTHING_CHANGED, objectives, [0, 100, 0]);
    whatIf = withRating(whatIf, "training", "costs", 1 / 3);
    whatIf = withReadiness(whatIf, "web shop", "People ready", 0.25);
    await workbook.apply(planScenario(await understand(workbook), "Lean times", whatIf));
    const kept = await understand(workbook);
    expect(scenariosOf(kept)).toEqual([{ name: "Lean times", whatIf, from: "pane", gone: [], unknown: [] }]);
    const [shop, ovens, training] = compareScenarios(kept, scenariosOf(kept))!;
    // Today 0.5 × 1 - 0.3 / 3 = 40; all on costs -100 / 3, where the new ovens have 100.
    expect(shop?.futures.map(({ score }) => Math.round(score!))).toEqual([40, -33]);
    expect(shop?.worst).toBeCloseTo(-100 / 3, 9);
    expect(shop?.regret).toBeCloseTo(100 + 100 / 3, 9);
    // 37 is just below what to fund from, 38; then they reach 100, half of it bankable with half of the people trained,
    // and 40 is enough where one objective is all that counts.
    expect(ovens?.futures.map(({ verdict }) => verdict)).toEqual(["hold", "fund"]);
    expect(training?.futures[1]?.score).toBeCloseTo(100 / 3, 9);
    await workbook.apply(planScenario(kept, "Lean times", null));
    expect((await workbook.outline()).settings.scenarios).toBeUndefined();
  });

  test("of the first version, weights alone, still load, and stay beside new ones", async () => {
    const workbook = await withKept({ "Lean times": { growth: 0, costs: 1, quality: 0 } });
    const understanding = await understand(workbook);
    const [lean] = scenariosOf(understanding);
    expect(lean?.whatIf).toEqual({ ...NOTHING_CHANGED, weights: { growth: 0, costs: 100, quality: 0 } });
    await workbook.apply(
      planScenario(understanding, "New", withRating(NOTHING_CHANGED, "web shop", "growth", 0)),
    );
    expect(scenariosOf(await understand(workbook)).map(({ name }) => name)).toEqual(["Lean times", "New"]);
  });

  test("of a later version are used as far as they are understood, and kept whole", async () => {
    const later = { weights: null, ratings: { "web shop": { growth: 0, costs: "?" } }, costs: { all: 1.2 } };
    const workbook = await withKept({ Later: later });
    const understanding = await understand(workbook);
    expect(scenariosOf(understanding)[0]?.whatIf.ratings).toEqual({ "web shop": { growth: 0 } });
    await workbook.apply(planScenario(understanding, "Mine", NOTHING_CHANGED));
    expect(JSON.parse((await workbook.outline()).settings.scenarios!)).toMatchObject({ Later: later });
  });

  test("say what they speak of that is gone, and what they do not know", async () => {
    const workbook = await withKept({
      Old: {
        weights: { growth: 1, "win awards": 2 },
        ratings: { "web shop": { "win awards": 1, growth: -1 }, fax: { growth: 1 } },
        readiness: { "web shop": { "Vans ready": 0 }, "new ovens": { "People ready": 1 } },
        capabilities: { Flying: 2 },
      },
      Gone: { "win awards": 3 },
    });
    const understanding = await understand(workbook);
    const [old, gone] = scenariosOf(understanding);
    expect(old?.gone).toEqual(["win awards", "Flying", "fax", "Vans ready"]);
    expect(old?.unknown).toEqual(["Costs", "Quality"]);
    expect(old?.whatIf).toEqual({
      weights: { growth: 1, costs: 0, quality: 0 },
      ratings: { "web shop": { growth: -1 } },
      readiness: { "new ovens": { "People ready": 1 } },
      capabilities: {},
    });
    expect(gone).toMatchObject({ whatIf: NOTHING_CHANGED, gone: ["win awards"] });
    expect(compareScenarios(understanding, [old!, gone!])).toHaveLength(3);
  });

  test.each(["not JSON", "[]", "7", '{"A":3,"B":[1],"C":null}'])(
    "spoilt ones (%s) count as none",
    async (text) => {
      expect(scenariosOf(await understand(await withKept(text)))).toEqual([]);
    },
  );

  test("an effect that the scale of today cannot say becomes the nearest that it can", async () => {
    const workbook = await withKept({ Fine: { weights: null, ratings: { "web shop": { growth: 0.4 } } } });
    const [fine] = scenariosOf(await understand(workbook));
    expect(fine?.whatIf.ratings["web shop"]?.growth).toBeCloseTo(1 / 3, 9);
  });

  test("the user's own scenario columns stand beside them", async () => {
    const workbook = new MemoryWorkbook({
      sheets: [
        {
          name: "Goals",
          cells: [
            ["Objective", "Weight", "Scenario: downturn"],
            ["Growth", 50, 10],
            ["Costs", 30, 80],
            ["Quality", 20, 10],
          ],
        },
        {
          name: "Projects",
          cells: [
            ["Project", "Growth", "Costs", "Quality"],
            ["Web shop", 3, -1, 0],
            ["New ovens", 0, 3, 1],
            ["Training", 1, 0, 3],
          ],
        },
      ],
    });
    const [own] = scenariosOf(await understand(workbook));
    expect(own).toMatchObject({ from: "sheet", whatIf: { weights: { growth: 10, costs: 80, quality: 10 } } });
  });
});
