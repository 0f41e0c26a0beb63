import { describe, expect, test } from "@jest/globals";
import { understand } from "#core/workflow/understand.ts";
import { tryWeights, tryWhatIf } from "#core/workflow/what-if/trial.ts";
import {
  NOTHING_CHANGED,
  stillDifferent,
  withCapability,
  withRating,
  withReadiness,
  withWeights,
  weightsTried,
} from "#core/workflow/what-if/what-if.ts";
import { differences, takenBack } from "#core/workflow/what-if/differences.ts";
import { projectsIn, weightsIn, workbookWith, workbookWithCapabilities } from "./table.ts";

describe("a trial", () => {
  test("that changes nothing scores as the workbook does", async () => {
    const understanding = await understand(workbookWith([1, 2, 4]));
    const trial = tryWhatIf(understanding, NOTHING_CHANGED)!;
    expect(trial.scorecard).toEqual(understanding.scorecard);
    expect([...trial.moves.values()]).toEqual([0, 0, 0]);
    expect(trial.was.size).toBe(0);
  });

  test("of weights tells who moves, and writes nothing", async () => {
    const workbook = workbookWith();
    const trial = tryWeights(await understand(workbook), [0, 1, 0]);
    // With all the weight on costs: Web shop -33, New ovens 100, Training is not rated there.
    expect(trial?.scorecard.results.map(({ rank }) => rank)).toEqual([2, 1, null]);
    expect(trial?.moves.get("new ovens")).toBe(1);
    expect(await weightsIn(workbook)).toEqual([50, 30, 20]);
    expect(tryWeights(await understand(workbook), [0, 0, 0])).toBeNull();
  });

  test("of a rating moves the score by weight times effect, the rank and the verdict with it", async () => {
    const workbook = workbookWith();
    const understanding = await understand(workbook);
    const whatIf = withRating(NOTHING_CHANGED, "web shop", "growth", -1);
    const trial = tryWhatIf(understanding, whatIf)!;
    // Today 0.5 - 0.3 / 3 = 40; then -0.5 - 0.1 = -60, and full harm to half of the weight.
    expect(understanding.scorecard?.results[0]?.score.score).toBeCloseTo(40, 9);
    expect(trial.scorecard.results[0]?.score.score).toBeCloseTo(-60, 9);
    // What is a no has no place to move to; those below it move up.
    expect([trial.moves.get("web shop"), trial.moves.get("new ovens")]).toEqual([0, 1]);
    expect(trial.was.get("web shop")).toBe("fund");
    expect(trial.scorecard.results[0]?.verdict.kind).toBe("say-no");
    expect(await projectsIn(workbook)).toEqual([
      ["Web shop", 3, -1, 0, 1],
      ["New ovens", 0, 3, 1, 0.5],
      ["Training", 1, null, 3, null],
    ]);
  });

  test("keeps 'not assessed' apart from 0", async () => {
    const understanding = await understand(workbookWith());
    const open = tryWhatIf(understanding, withRating(NOTHING_CHANGED, "web shop", "growth", null))!;
    const none = tryWhatIf(understanding, withRating(NOTHING_CHANGED, "web shop", "growth", 0))!;
    const [a, b] = [open.scorecard.results[0]!.score, none.scorecard.results[0]!.score];
    expect(a.score).toBeCloseTo(b.score, 9);
    expect(a.assessed).toBeCloseTo(0.5, 9);
    expect(b.assessed).toBe(1);
    expect(a.high - a.low).toBeCloseTo(100, 9);
  });

  test("of readiness locks and frees value; a column that is blank, or none, can be tried too", async () => {
    const understanding = await understand(workbookWith());
    const ready = (id: string, key: string, level: number | null) =>
      tryWhatIf(understanding, withReadiness(NOTHING_CHANGED, id, key, level))!.scorecard.results;
    expect(ready("new ovens", "People ready", 1)[1]?.score.locked).toBeCloseTo(0, 9);
    // New ovens serves with 0.3 + 0.2 / 3; a quarter ready locks three quarters of it.
    expect(ready("new ovens", "People ready", 0.25)[1]?.score.locked).toBeCloseTo((75 * 11) / 30, 9);
    expect(ready("new ovens", "People ready", null)[1]?.score.readiness).toBe(1);
    expect(ready("training", "People ready", 0.5)[2]?.score.readiness).toBe(0.5);
    expect(ready("web shop", "data", 0.25)[0]?.score.readiness).toBe(0.25);
  });

  test("of a capability moves every investment that needs it", async () => {
    const workbook = workbookWithCapabilities();
    const understanding = await understand(workbook);
    expect(understanding.scorecard?.results[0]?.score.readiness).toBe(0.25);
    const trial = tryWhatIf(understanding, withCapability(NOTHING_CHANGED, "Online selling", 3))!;
    expect(trial.scorecard.results.map(({ score }) => score.readiness)).toEqual([0.75, 1]);
  });

  test("limits that the user set stay; others follow the weights", async () => {
    const understanding = await understand(workbookWith(), { preferences: { limits: { fund: 39 } } });
    expect(tryWeights(understanding, [1, 1, 1])?.scorecard.limits.fund).toBe(39);
    const own = await understand(workbookWith());
    expect(tryWeights(own, [1, 1, 2])?.scorecard.limits.fund).toBeCloseTo(100 * (2 / 16 + 1 / 4), 9);
  });
});

describe("what differs", () => {
  test("is listed, taken back one by one, and then nothing differs", async () => {
    const { reading } = await understand(workbookWith());
    const { objectives } = reading.strategy;
    let whatIf = withWeights(NOTHING_CHANGED, objectives, [50, 60, 20]);
    whatIf = withRating(whatIf, "training", "costs", 0);
    whatIf = withReadiness(whatIf, "new ovens", "People ready", 1);
    const listed = differences(whatIf, reading.strategy);
    expect(listed).toEqual([
      { kind: "weight", objectiveId: "costs", from: 30, to: 60 },
      { kind: "readiness", investmentId: "new ovens", key: "People ready", from: 0.5, to: 1 },
      { kind: "rating", investmentId: "training", objectiveId: "costs", from: null, to: 0 },
    ]);
    for (const difference of listed) whatIf = takenBack(whatIf, difference, reading.strategy);
    expect(whatIf).toEqual(NOTHING_CHANGED);
  });

  test("a slider that is back at its step is back at today's weight, fractions and all", async () => {
    const { reading } = await understand(workbookWith([45, 30, 20]));
    const { objectives } = reading.strategy;
    const away = withWeights(NOTHING_CHANGED, objectives, [70, 3000 / 95, 2000 / 95]);
    const back = withWeights(away, objectives, [47, ...weightsTried(away, objectives).slice(1)]);
    expect(away.weights).not.toBeNull();
    expect(back.weights).toBeNull();
  });

  test("drops what the workbook says by now, and what is gone", async () => {
    const { reading } = await understand(workbookWith());
    let whatIf = withRating(NOTHING_CHANGED, "web shop", "growth", 1);
    whatIf = withRating(whatIf, "web shop", "speed", 1);
    whatIf = withRating(whatIf, "sold long ago", "growth", 1);
    whatIf = withReadiness(whatIf, "web shop", "No such column", 0);
    whatIf = withCapability(whatIf, "Flying", 3);
    expect(stillDifferent({ ...whatIf, weights: { growth: 5, costs: 3, quality: 2 } }, reading)).toEqual(
      NOTHING_CHANGED,
    );
  });
});
