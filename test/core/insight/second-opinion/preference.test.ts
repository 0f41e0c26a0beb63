import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Preference, preferenceDegree } from "#core/insight/second-opinion/preference.ts";
import { promethee2 } from "#core/insight/second-opinion/promethee.ts";
import { problem, value } from "#test/support/outcome.ts";

// Brans & Vincke 1985, Management Science 31:647-656, section 3: values by hand from the six definitions.
const cases: [Preference, readonly (readonly [lead: number, degree: number])[]][] = [
  [
    { kind: "usual" },
    [
      [-1, 0],
      [0, 0],
      [0.001, 1],
      [5, 1],
    ],
  ],
  [
    { kind: "u-shape", q: 2 },
    [
      [-3, 0],
      [1, 0],
      [2, 0],
      [2.001, 1],
    ],
  ],
  [
    { kind: "v-shape", p: 4 },
    [
      [-1, 0],
      [0, 0],
      [1, 0.25],
      [4, 1],
      [9, 1],
    ],
  ],
  [
    { kind: "level", q: 1, p: 3 },
    [
      [1, 0],
      [1.001, 0.5],
      [3, 0.5],
      [3.001, 1],
    ],
  ],
  [
    { kind: "linear", q: 1, p: 3 },
    [
      [-9, 0],
      [1, 0],
      [2, 0.5],
      [2.5, 0.75],
      [3, 1],
      [4, 1],
    ],
  ],
  [
    { kind: "gaussian", s: 2 },
    [
      [-2, 0],
      [0, 0],
      [2, 1 - Math.exp(-0.5)],
      [4, 1 - Math.exp(-2)],
    ],
  ],
];

describe.each(cases)("%j", (preference, degrees) => {
  test.each(degrees)("a lead of %d counts %d", (lead, degree) => {
    expect(preferenceDegree(preference, lead)).toBeCloseTo(degree, 12);
  });

  test("never falls as the lead grows, stays within 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (lead, more) => {
          const [less, larger] = [
            preferenceDegree(preference, lead),
            preferenceDegree(preference, lead + more),
          ];
          expect(larger).toBeGreaterThanOrEqual(less);
          expect(less).toBeGreaterThanOrEqual(0);
          expect(larger).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("flows", () => {
  const values = [
    [4, 10],
    [2, 40],
    [3, 20],
  ];

  test("each criterion has its own preference; by hand", () => {
    const found = value(
      promethee2({ values, weights: [1, 3], directions: [1, -1] }, [
        { kind: "v-shape", p: 2 },
        { kind: "u-shape", q: 15 },
      ]),
    );
    // π: a over b ¼·1 + ¾·1, a over c ¼·½ + 0, c over b ¼·½ + ¾·1; the rest 0.
    expect(found.leaving).toEqual([(1 + 0.125) / 2, 0, 0.875 / 2]);
    expect(found.entering).toEqual([0, (1 + 0.875) / 2, 0.125 / 2]);
    expect(found.net.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 12);
  });

  test("a v-shape as wide as the range of values ranks as the weighted sum", () => {
    const net = value(promethee2({ values, weights: [1, 1] }, { kind: "v-shape", p: 30 })).net;
    const mean = (column: number) => values.reduce((sum, row) => sum + row[column]!, 0) / 3;
    values.forEach((row, i) => {
      const centred = (row[0]! - mean(0) + row[1]! - mean(1)) / 2;
      expect(net[i]).toBeCloseTo((centred * 3) / 2 / 30, 12);
    });
  });

  test("thresholds that make no sense are named with their criterion", () => {
    const refused = (preference: Preference) =>
      problem(promethee2({ values, weights: [1, 1] }, [{ kind: "usual" }, preference]));
    expect(refused({ kind: "u-shape", q: -1 })).toEqual({ code: "negative", index: 1 });
    expect(refused({ kind: "v-shape", p: 0 })).toEqual({ code: "not-positive", index: 1 });
    expect(refused({ kind: "gaussian", s: -1 })).toEqual({ code: "not-positive", index: 1 });
    expect(refused({ kind: "linear", q: 3, p: 1 })).toEqual({ code: "out-of-range", index: 1 });
    expect(refused({ kind: "level", q: NaN, p: 1 })).toEqual({ code: "not-a-number", index: 1 });
    expect(refused({ kind: "v-shape", p: Infinity })).toEqual({ code: "not-a-number", index: 1 });
    expect(problem(promethee2({ values, weights: [1, 1] }, [{ kind: "usual" }])).code).toBe("size-mismatch");
    expect(value(promethee2({ values, weights: [1, 1] }, { kind: "linear", q: 1, p: 1 })).net).toHaveLength(
      3,
    );
  });
});
