import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { calibration } from "#core/insight/review/calibration.ts";
import { deliveredSince } from "#core/insight/review/delivered.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";

const MARCH = 46096;

interface Row {
  readonly id: string;
  readonly effects: readonly (number | null)[];
  readonly confidence?: number;
}

/** Measures run from 0 to `targets`; objectives are called A, B, C. */
function review(
  day: number,
  current: readonly (number | null)[],
  rows: readonly Row[],
  targets: readonly number[] = current.map(() => 1),
): ReviewSnapshot {
  return {
    version: 1,
    day,
    limits: { fund: 40, no: 20 },
    objectives: current.map((value, j) => ({
      id: "abc"[j]!,
      name: "ABC"[j]!,
      weight: 1 / current.length,
      progress: value === null ? null : value / targets[j]!,
      ...(value !== null && { measure: { baseline: 0, target: targets[j]!, current: value } }),
    })),
    investments: rows.map(({ id, effects, confidence = 1 }) => ({
      id,
      name: id,
      effects,
      confidence: effects.map(() => confidence),
      readiness: 1,
      cost: null,
      score: 0,
      bankable: 0,
      verdict: "fund",
      rank: null,
      obstacles: [],
    })),
  };
}

const all = (rows: readonly Row[]) => new Set(rows.map(({ id }) => id));

describe("ratings held against what came of them", () => {
  test("a 3 after which a third of the target came true has a slope of a third and fits confidence 0.5", () => {
    const rows = [{ id: "shop", effects: [1] }];
    const { objectives, promises } = deliveredSince(
      review(MARCH, [0], rows),
      review(MARCH + 365, [1 / 3], rows),
      all(rows),
    );
    expect(objectives).toMatchObject([{ expected: 1, delivered: 1 / 3, state: "behind" }]);
    expect(calibration(promises)).toMatchObject({ confidence: 0.5, promises: 1, objectives: 1 });
    expect(calibration(promises)!.slope).toBeCloseTo(1 / 3, 12);
  });

  test("two promises for one objective share what came; a third one, not at work, takes no part", () => {
    // By hand: 1 and 0.5 were promised, 0.75 came: 0.5 and 0.25.
    const rows = [
      { id: "shop", effects: [1] },
      { id: "till", effects: [0.5] },
      { id: "idea", effects: [1] },
    ];
    const { promises } = deliveredSince(
      review(MARCH, [0], rows),
      review(MARCH + 365, [0.75], rows),
      new Set(["shop", "till"]),
    );
    expect(promises.map(({ delivered }) => delivered)).toEqual([0.5, 0.25]);
    expect(calibration(promises)!.slope).toBeCloseTo(0.5, 12);
  });

  test("after a quarter of a year a quarter is due, and confidence lowers what is expected, not what is learnt", () => {
    const rows = [{ id: "shop", effects: [1], confidence: 0.5 }];
    const delivery = deliveredSince(
      review(MARCH, [0], rows),
      review(MARCH + 91.25, [0.125], rows),
      all(rows),
    );
    expect(delivery).toMatchObject({ elapsed: 0.25, objectives: [{ expected: 0.125, state: "on-course" }] });
    expect(calibration(delivery.promises)!.slope).toBeCloseTo(0.5, 12);
  });

  test("a target that moved delivers nothing; by the old target it is told", () => {
    const rows = [{ id: "shop", effects: [1] }];
    const { objectives } = deliveredSince(
      review(MARCH, [50], rows, [100]),
      review(MARCH + 365, [50], rows, [60]),
      all(rows),
    );
    expect(objectives).toMatchObject([{ delivered: 0, state: "behind" }]);
  });

  test("what is not measured, has nothing promised, or fell is said so", () => {
    const rows = [{ id: "shop", effects: [1, null, 1] }];
    const { objectives, promises } = deliveredSince(
      review(MARCH, [null, 0.1, 0.5], rows),
      review(MARCH + 365, [0.5, 0.2, 0.4], rows),
      all(rows),
    );
    expect(objectives.map(({ state }) => state)).toEqual(["unmeasured", "nothing-promised", "fell-back"]);
    expect(promises).toHaveLength(1);
  });

  test("nothing promised has no slope", () => {
    expect(calibration([])).toBeNull();
  });

  const effect = fc.constantFrom(null, -1, -0.5, 0, 0.25, 1 / 3, 1);
  const table = fc.array(fc.array(effect, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

  test("who foresees everything has slope 1; who promises k times as much has 1/k", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 30, max: 800 }), fc.constantFrom(1, 2, 4), (effects, days, k) => {
        const due = Math.min(1, days / 365);
        const rows = effects.map((own, index) => ({
          id: `p${index}`,
          // Benefits are promised k times over; harm is as it was said.
          effects: own.map((value) => (value !== null && value > 0 ? value / 4 : value)),
        }));
        const came = [0, 1, 2].map((j) =>
          rows.reduce((sum, row) => {
            const value = row.effects[j] ?? 0;
            return sum + due * (value > 0 ? value / k : value);
          }, 0),
        );
        const delivery = deliveredSince(
          review(MARCH, [0, 0, 0], rows),
          review(MARCH + days, came, rows),
          all(rows),
        );
        const found = calibration(delivery.promises);
        const anyPromise = rows.some((row) => row.effects.some((value) => value !== null && value > 0));
        if (!anyPromise) expect(found).toBeNull();
        else expect(found!.slope).toBeCloseTo(1 / k, 9);
      }),
    );
  });
});
