import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { scoreMatrix } from "#core/scoring/score-matrix.ts";

const WEIGHTS = [0.4, 0.3, 0.2, 0.1];
const cell = fc.tuple(
  fc.option(fc.integer({ min: -3, max: 3 }).map((r) => r / 3)),
  fc.constantFrom(0, 0.5, 0.75, 1),
);

test("many investments at once score as each does alone", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 20 }), (rows) => {
      const matrix = {
        effects: Float64Array.from(rows.flatMap((row) => row.map(([effect]) => effect ?? NaN))),
        investments: rows.length,
        objectives: 4,
      };
      const confidence = Float64Array.from(rows.flatMap((row) => row.map(([, sure]) => sure)));
      const perObjective = Float64Array.from([1, 0.5, 0.25, 0]);
      const plain = scoreMatrix(matrix, WEIGHTS);
      const cellwise = scoreMatrix(matrix, WEIGHTS, rows.length === 0 ? null : confidence);
      const shared = rows.length > 1 ? scoreMatrix(matrix, WEIGHTS, perObjective) : null;
      rows.forEach((row, i) => {
        const effects = row.map(([effect]) => effect);
        expect(plain[i]).toBeCloseTo(scoreInvestment(effects, WEIGHTS).score, 9);
        expect(cellwise[i]).toBeCloseTo(
          scoreInvestment(effects, WEIGHTS, { confidence: row.map(([, sure]) => sure) }).score,
          9,
        );
        if (shared !== null)
          expect(shared[i]).toBeCloseTo(
            scoreInvestment(effects, WEIGHTS, { confidence: [...perObjective] }).score,
            9,
          );
      });
    }),
  );
});
