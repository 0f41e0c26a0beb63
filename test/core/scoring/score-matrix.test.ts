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
