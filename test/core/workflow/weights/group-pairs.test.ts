import { describe, expect, test } from "@jest/globals";
import { recall } from "#core/workflow/recall.ts";
import { groupWeights, keptPairs, withPairs } from "#core/workflow/weights/group-pairs.ts";
import { strategy } from "#test/support/strategy.ts";

const NOW = strategy({ Growth: 60, Cost: 40 }, []);
const says = (name: string, ratio: number) => ({
  name,
  answers: [
    [1, ratio],
    [1 / ratio, 1],
  ],
});

describe("comparisons of several people", () => {
  test("weigh by the geometric mean of what they said", () => {
    // By hand: √(9 × 1) = 3, which is 75 to 25.
    const found = groupWeights([says("Ana", 9), says("Tim", 1)])!;
    expect(found.weights[0]).toBeCloseTo(0.75, 9);
    expect(found.consensus).toBeLessThan(1);
    expect(groupWeights([says("Ana", 3), says("Tim", 3)])!.consensus).toBeCloseTo(1, 9);
    expect(groupWeights([says("Ana", 3)])).toBeNull();
  });

  test("who left a pair out does not take part in it", () => {
    const blank = [
      [1, null],
      [null, 1],
    ];
    expect(groupWeights([says("Ana", 9), { name: "Tim", answers: blank }])).toBeNull();
    const three = groupWeights([says("Ana", 9), { name: "Tim", answers: blank }, says("Eva", 1)])!;
    expect(three.weights[0]).toBeCloseTo(0.75, 9);
  });

  test("are kept by objective, whatever order they stand in later", () => {
    const kept = withPairs({}, NOW, [says("Ana", 9)]);
    expect(recall({ preferences: JSON.stringify(kept) })).toMatchObject({ preferences: kept, damaged: [] });
    expect(keptPairs(NOW, kept)).toEqual([says("Ana", 9)]);
    expect(keptPairs(strategy({ Cost: 40, Growth: 60 }, []), kept)).toEqual([says("Ana", 1 / 9)]);
    expect(keptPairs(strategy({ Cost: 40, Speed: 60 }, []), kept)).toEqual([]);
    expect(withPairs(kept, NOW, [])).toEqual({});
    const broken = { pairs: { objectives: ["growth"], people: { Ana: [[0]] } } };
    expect(recall({ preferences: JSON.stringify(broken) }).damaged).toEqual(["preferences"]);
  });
});
