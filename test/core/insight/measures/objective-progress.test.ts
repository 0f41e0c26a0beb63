import { expect, test } from "@jest/globals";
import { OWN_SCALE } from "#core/domain/scale.ts";
import type { Objective } from "#core/domain/strategy.ts";
import { objectivesProgress, strategyProgress } from "#core/insight/measures/objective-progress.ts";

function objective(id: string, weight: number, measure: Partial<Objective>): Objective {
  return {
    id,
    name: id,
    weight,
    writtenWeight: weight,
    scale: OWN_SCALE,
    protected: false,
    cell: null,
    weightCell: null,
    ...measure,
  };
}

const halfway = objective("repeat customers", 0.4, { baseline: 20, target: 40, current: 30 });
const past = objective("delivery days", 0.2, { baseline: 8, target: 4, current: 2 });
const worse = objective("complaints", 0.1, { baseline: 50, target: 20, current: 65 });
const open = objective("hire locally", 0.2, { target: 10, current: 4 });
const still = objective("rent", 0.1, { baseline: 7, target: 7, current: 7 });

test("each objective has its own progress, or what is missing for it", () => {
  expect(objectivesProgress([halfway, past, worse, open, still])).toEqual([
    { objectiveId: "repeat customers", progress: 0.5, missing: [] },
    { objectiveId: "delivery days", progress: 1.5, missing: [] },
    { objectiveId: "complaints", progress: -0.5, missing: [] },
    { objectiveId: "hire locally", progress: null, missing: ["baseline"] },
    { objectiveId: "rent", progress: null, missing: ["different-target"] },
  ]);
  const missing = (measure: Partial<Objective>) =>
    objectivesProgress([objective("a", 1, measure)])[0]!.missing;
  expect(missing({})).toEqual(["baseline", "target", "current"]);
  expect(missing({ baseline: 0, current: 4 })).toEqual(["target"]);
  expect(missing({ baseline: 0, target: 4 })).toEqual(["current"]);
});

test("the strategy's: within 0 and 1 each, over the weight that is known", () => {
  const { progress, known } = strategyProgress([halfway, past, worse, open, still]);
  expect(progress).toBeCloseTo((0.4 * 0.5 + 0.2 * 1 + 0.1 * 0) / 0.7, 12);
  expect(known).toBeCloseTo(0.7, 12);
  expect(strategyProgress([open])).toEqual({ progress: null, known: 0 });
});
