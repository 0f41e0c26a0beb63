import { describe, expect, test } from "@jest/globals";
import type { EffectRow } from "#core/insight/effect-row.ts";
import { drawAssessed, drawBlanks, emptyDrawnRow } from "#core/insight/robustness/drawn-row.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { value } from "#test/support/outcome.ts";

const COUNT = 4000;

/** What one objective, which has all the weight, comes to in each draw. */
function drawn(row: EffectRow, floors: readonly number[] = [], wobble = 1) {
  const draws = value(drawsAround([1], wobble, { count: COUNT }));
  const into = emptyDrawnRow(COUNT);
  drawAssessed(row, draws, floors, into);
  if (row.effects[0] === null) drawBlanks(row, draws, floors, into);
  return { supports: [...into.supports], against: [...into.against] };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The mean of a figure of v + r U with U uniform in (-1, 1), by adding up ten thousand slices. */
function integral(v: number, r: number, figure: (moved: number) => number): number {
  const slices = 10_000;
  return mean(Array.from({ length: slices }, (_, i) => figure(v + r * ((2 * i + 1) / slices - 1))));
}

const between = (low: number, high: number) => (x: number) => Math.min(high, Math.max(low, x));

describe("a rating of confidence c, off by up to ±(1 - c)", () => {
  test.each([
    [1, 0.5, -1],
    [2 / 3, 0.75, -1],
    [1 / 3, 0.5, -1],
    [1 / 3, 0.25, 0],
    [0, 0.5, -1],
    [0, 0.5, 0],
    [-1 / 3, 0.5, -1],
    [-1 / 3, 0.75, -1],
    [-1, 0.5, -1],
    [1, 0, -1],
  ])("%d with confidence %d stays on its scale from %d", (v, c, floor) => {
    const { supports, against } = drawn({ effects: [v], confidence: [c] }, [floor]);
    // At worst two standard errors of a mean of 4,000 numbers spread evenly over a stretch of 2.
    expect(Math.abs(mean(supports) - c * integral(v, 1 - c, between(0, 1)))).toBeLessThan(0.02);
    expect(Math.abs(mean(against) + integral(v, 1 - c, between(floor, 0)))).toBeLessThan(0.02);
    expect(Math.min(...supports, ...against)).toBeGreaterThan(-1e-15);
    expect(Math.max(...supports)).toBeLessThanOrEqual(c * Math.min(1, Math.max(0, v + 1 - c)) + 1e-15);
    expect(Math.max(...against)).toBeLessThanOrEqual(-Math.max(floor, Math.min(0, v - 1 + c)) + 1e-15);
    // One world at a time: it helps or it harms.
    expect(supports.filter((support, draw) => Math.min(support, against[draw]!) > 1e-15)).toEqual([]);
  });

  test("a scale goes down to full harm where nothing else is said", () => {
    const { against } = drawn({ effects: [-1], confidence: [0.5] });
    expect(Math.max(...against)).toBeCloseTo(1, 12);
    expect(Math.min(...against)).toBeCloseTo(0.5, 3);
  });

  test("twice the wobble moves it twice as far, none does not move it", () => {
    const row = { effects: [0.5], confidence: [0.9] };
    expect(Math.max(...drawn(row, [], 2).supports)).toBeCloseTo(0.9 * 0.7, 3);
    expect(Math.min(...drawn(row, [], 2).supports)).toBeCloseTo(0.9 * 0.3, 3);
    expect(new Set(drawn(row, [], 0).supports)).toEqual(new Set([0.9 * 0.5]));
  });

  test("a sure rating is what it is; without confidence all are sure", () => {
    expect(new Set(drawn({ effects: [0.5] }).supports)).toEqual(new Set([0.5]));
    expect(new Set(drawn({ effects: [-0.5] }).against)).toEqual(new Set([0.5]));
    expect(new Set(drawn({ effects: [0] }).supports)).toEqual(new Set([0]));
  });
});

describe("a blank", () => {
  test("is anything on its scale, evenly, and not discounted", () => {
    const both = drawn({ effects: [null], confidence: [0.5] });
    expect(Math.abs(mean(both.supports) - 0.25)).toBeLessThan(0.02);
    expect(Math.abs(mean(both.against) - 0.25)).toBeLessThan(0.02);
    expect(Math.max(...both.supports)).toBeGreaterThan(0.99);
    expect(Math.max(...both.against)).toBeGreaterThan(0.99);
    const upwards = drawn({ effects: [null] }, [0]);
    expect(Math.abs(mean(upwards.supports) - 0.5)).toBeLessThan(0.02);
    expect(Math.max(...upwards.against)).toBeLessThan(1e-15);
  });

  test("moves on its own, whatever else is blank or in doubt in the same row or another", () => {
    const draws = value(drawsAround([1, 1], 0, { count: COUNT }));
    const of = (row: EffectRow) => {
      const into = emptyDrawnRow(COUNT);
      drawAssessed(row, draws, [0, 0], into);
      drawBlanks(row, draws, [0, 0], into);
      return [...into.supports];
    };
    // Two independent blanks of weight ½: the variance of their sum is ½ · 1/12, and would be 1/12 were they one.
    const sum = of({ effects: [null, null] });
    const around = mean(sum);
    const variance = mean(sum.map((x) => (x - around) ** 2));
    expect(Math.abs(variance - 1 / 24)).toBeLessThan(0.006);
    // Other rows draw other numbers: blanks in two rows do not rise and fall together.
    const [a, b] = [of({ effects: [null, 0] }), of({ effects: [null, 0.5] })];
    const [middleA, middleB] = [mean(a), mean(b)];
    const together = mean(a.map((x, i) => (x - middleA) * (b[i]! - middleB)));
    expect(Math.abs(together)).toBeLessThan(0.003);
    expect(of({ effects: [null, 0] })).toEqual(a);
    // Whatever tells rows apart tells their numbers apart.
    const told = [
      { effects: [null, 0.5] },
      { effects: [null, 1] },
      { effects: [null, 1], confidence: [0.5, 1] },
      { effects: [null, 1], confidence: [0.25, 1] },
    ].map((row) => of(row).map((support) => support - Math.max(0, row.effects[1]! / 2)));
    told.forEach((one, i) => {
      for (const other of told.slice(0, i))
        expect(one.filter((x, draw) => Math.abs(x - other[draw]!) < 1e-9).length).toBeLessThan(COUNT / 10);
    });
  });
});
