import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { disagreement } from "#core/insight/raters/disagreement.ts";
import { weightConsensus } from "#core/insight/raters/consensus.ts";
import { krippendorffAlpha } from "#core/insight/raters/krippendorff.ts";

const _ = null;

describe("Goepel's consensus of weights", () => {
  test("is 1 for people who weigh alike, and 0 where each puts all that the scale of nine allows on another one", () => {
    expect(
      weightConsensus([
        [0.5, 0.3, 0.2],
        [0.5, 0.3, 0.2],
      ]),
    ).toBeCloseTo(1, 12);
    const [most, least] = [9 / 11, 1 / 11];
    const each = [
      [most, least, least],
      [least, most, least],
      [least, least, most],
    ];
    expect(weightConsensus(each)).toBeCloseTo(0, 12);
  });

  test("comes out as a pencil works it out", () => {
    // Two people, two objectives, 3 to 1 and 1 to 1. Entropy of each: 0.562335 and 0.693147, of the mean (0.625, 0.375):
    // 0.661563; e^(0.627741 - 0.661563) = 0.966744. The floor: e^0.325083 / 2 = 0.692072. (0.966744 - 0.692072) / 0.307928.
    expect(
      weightConsensus([
        [0.75, 0.25],
        [0.5, 0.5],
      ]),
    ).toBeCloseTo(0.892, 3);
  });
});

describe("Krippendorff's α for numbers", () => {
  test("four observers of twelve units: 0.849", () => {
    // Krippendorff 2011, "Computing Krippendorff's alpha-reliability", example D: interval data.
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
      [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ];
    const units = observers[0]!.map((_unit, index) => observers.map((row) => row[index] ?? null));
    expect(krippendorffAlpha(units)).toBeCloseTo(0.849, 3);
  });

  /** As it is defined: every ordered pair of values, within units and overall. */
  function slowly(units: readonly (readonly (number | null)[])[]): number | null {
    const paired = units
      .map((unit) => unit.filter((value) => value !== null))
      .filter(({ length }) => length > 1);
    const all = paired.flat();
    const pairs = (values: readonly number[]) =>
      values.reduce(
        (sum, v, i) => sum + values.reduce((own, w, j) => own + (i === j ? 0 : (v - w) ** 2), 0),
        0,
      );
    const observed = paired.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / all.length;
    const expected = pairs(all) / (all.length * (all.length - 1));
    return all.length === 0 || expected === 0 ? null : 1 - observed / expected;
  }

  const unit = fc.array(fc.constantFrom(_, -1, -1 / 3, 0, 1 / 3, 1), { minLength: 1, maxLength: 5 });

  test("is what its definition gives, pair by pair", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
        const [fast, slow] = [krippendorffAlpha(units), slowly(units)];
        if (slow === null) expect(fast).toBeNull();
        else expect(fast).toBeCloseTo(slow, 9);
      }),
    );
  });

  test("identical raters have 1, and raters who never differ in anything none", () => {
    expect(
      krippendorffAlpha([
        [0, 0, 0],
        [1, 1, 1],
        [_, -1, -1],
      ]),
    ).toBe(1);
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      krippendorffAlpha([
        [1, _],
        [_, 0],
      ]),
    ).toBeNull();
  });
});

describe("disagreement", () => {
  const GRADE = 1 / 3;
  const three = (mara: number[][], tim: number[][], ayla: number[][]) => [
    { name: "Mara", effects: mara },
    { name: "Tim", effects: tim },
    { name: "Ayla", effects: ayla },
  ];

  test("by hand: median, spread, agreed cells, and the greatest spread × weight first", () => {
    const found = disagreement(
      three(
        [
          [1, 0],
          [0, 1 / 3],
        ],
        [
          [1 / 3, 0],
          [0, -1],
        ],
        [
          [0, 1 / 3],
          [0, 0],
        ],
      ),
      [0.7, 0.3],
      [GRADE, GRADE],
    );
    expect(found.cells[0]![0]).toMatchObject({ median: 1 / 3, spread: 1, grades: 3 });
    expect(found.cells[1]![1]).toMatchObject({ median: 0, spread: 4 / 3, grades: 4 });
    // 1 × 0.7 comes before 4/3 × 0.3; a spread of one grade is agreement.
    expect(found.talk.map(({ investment, objective }) => [investment, objective])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect([found.agreed, found.compared]).toEqual([2, 4]);
    expect(found.rows.map(({ spread }) => spread)).toEqual([(1 + 1 / 3) / 2, 2 / 3]);
    // Mara: 1 from 1/6, 0 from 1/6, 0, 1/3 from -1/2.
    expect(found.raters[0]!.off).toBeCloseTo((5 / 6 + 1 / 6 + 0 + 5 / 6) / 4, 12);
  });

  test("blanks take no part; who rates everything high, and what is high on everything, is said", () => {
    const high = [1, 2 / 3, 1];
    const found = disagreement(
      [
        { name: "Mara", effects: [high, high] },
        { name: "Tim", effects: [high, [0, null, -1]] },
      ],
      [0.4, 0.3, 0.3],
      [GRADE, GRADE, GRADE],
    );
    expect(found.raters.map(({ allHigh }) => allHigh)).toEqual([true, false]);
    expect(found.rows.map(({ allHigh }) => allHigh)).toEqual([true, false]);
    expect(found.compared).toBe(5);
    expect(found.cells[1]![1]).toMatchObject({ median: 2 / 3, spread: 0 });
  });
});
