import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { type EffectLine, scoreMatrix } from "#core/scoring/score-matrix.ts";

const WEIGHTS = [0.4, 0.3, 0.2, 0.1];
/** The scale -2 … 4 with no effect at 1, and the letter "z" for full harm. */
const LINE: EffectLine = { from: -2, to: 4, zero: 1, atZero: 0, slopeAbove: 1 / 3, slopeBelow: 1 / 3 };
const effectOf = (cell: unknown): number | null =>
  cell === null ? null : typeof cell === "number" ? (cell - 1) / 3 : -1;

const cell = fc.tuple(
  fc.oneof(
    fc.constantFrom(null, "z"),
    fc.integer({ min: -20, max: 40 }).map((n) => n / 10),
  ),
  fc.constantFrom(0, 0.5, 0.75, 1),
);

test("many investments at once score as each does alone", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 20 }), (cells) => {
      const rows = cells.map((row) => row.map(([rating]) => rating));
      const confidence = Float64Array.from(cells.flatMap((row) => row.map(([, sure]) => sure)));
      const other = (i: number, j: number): number => effectOf(rows[i]![j])!;
      const plain = scoreMatrix(rows, WEIGHTS, LINE, other);
      const discounted = scoreMatrix(rows, WEIGHTS, LINE, other, confidence);
      cells.forEach((row, i) => {
        const effects = rows[i]!.map(effectOf);
        const sure = row.map(([, each]) => each);
        expect(plain[i]).toBeCloseTo(scoreInvestment(effects, WEIGHTS).score, 9);
        expect(discounted[i]).toBeCloseTo(scoreInvestment(effects, WEIGHTS, { confidence: sure }).score, 9);
      });
    }),
  );
});

const BENT: EffectLine = { from: -1, to: 5, zero: 1, atZero: 0, slopeAbove: 1 / 4, slopeBelow: 1 / 2 };

test("numbers on the line are read off it, bent at zero; only other cells are asked about, and blanks are not", () => {
  const asked: [number, number][] = [];
  const ask = (i: number, j: number): number => {
    asked.push([i, j]);
    return 0.25;
  };
  // Half below zero, a quarter above it: -1, 0, 1, 3 and 5 are -1, -1/2, 0, 1/2 and 1.
  const single = (cell: unknown): number => scoreMatrix([[cell]], [1], BENT, ask)[0]!;
  expect([-1, 0, 1, 3, 5].map(single)).toEqual([-100, -50, 0, 50, 100]);
  expect(single(null)).toBe(0);
  expect(asked).toEqual([]);
  expect([-1.01, 5.01, "x", true].map(single)).toEqual([25, 25, 25, 25]);
  scoreMatrix(
    [
      [1, 1],
      [1, "x"],
    ],
    [0.5, 0.5],
    BENT,
    ask,
  );
  expect(asked[asked.length - 1]).toEqual([1, 1]);
  expect(asked).toHaveLength(5);
});

test("a scale that is turned round starts from full effect", () => {
  const turned: EffectLine = { from: 0, to: 10, zero: 0, atZero: 1, slopeAbove: -1 / 10, slopeBelow: 0 };
  const scores = scoreMatrix([[0], [10], [4]], [1], turned, () => NaN);
  expect([...scores]).toEqual([100, 0, expect.closeTo(60, 9)]);
});

test("a harm is not discounted, and crumbs of the weights never pass 100", () => {
  const weights = [0.5, 0.5000000000000002];
  const [best, worst] = scoreMatrix(
    [
      [5, 5],
      [-1, -1],
    ],
    weights,
    BENT,
    () => NaN,
  );
  expect([best, worst]).toEqual([100, -100]);
  const doubted = scoreMatrix([[5], [-1]], [1], BENT, () => NaN, Float64Array.of(0.5, 0.5));
  expect([...doubted]).toEqual([50, -100]);
});
