import { beforeAll, describe, expect, test } from "@jest/globals";
import loadHighs from "highs";
import { maximise } from "#core/portfolio/engine/maximise.ts";
import { asLp } from "./as-lp.ts";
import { makeProblem } from "./instances.ts";

/** HiGHS (Huangfu & Hall 2018, Math. Programming Computation 10:119-142), compiled to WebAssembly: an independent judge. */
let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

describe("beside HiGHS, on seeded problems", () => {
  test.each([
    ["needs and exclusions", { values: "business", requires: 0.3, excludes: 0.1, musts: 0.05 }, 80],
    ["two budgets and groups", { values: "weak", budgets: 2, groups: 3, requires: 0.2 }, 40],
    ["costs and values alike", { values: "strong", requires: 0.2, excludes: 0.1 }, 50],
    ["floors that may be impossible", { values: "free", groups: 4, tightness: 0.1, musts: 0.3 }, 30],
  ] as const)("%s", (_, kind, n) => {
    for (let seed = 1; seed <= 5; seed++) {
      const problem = makeProblem(kind, n, seed);
      const theirs = highs.solve(asLp(problem), { mip_rel_gap: 0, mip_abs_gap: 1e-7 });
      const ours = maximise(problem);
      if (theirs.Status === "Infeasible") expect(ours.status).toBe("impossible");
      else {
        expect([theirs.Status, ours.status]).toEqual(["Optimal", "proved"]);
        expect(ours.sets[0]!.value).toBeCloseTo(theirs.ObjectiveValue, 4);
      }
    }
  });
});
