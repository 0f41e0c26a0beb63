import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { understand } from "#core/workflow/understand.ts";
import { STRIP, stripShape, xOf } from "#pane/places/investments/strip-shape.ts";
import { investment, strategy } from "#test/support/strategy.ts";
import { SAMPLE_BUSINESS } from "../../sample-business.ts";

describe("all scores on one line", () => {
  test("each verdict is one path with a mark for each of its investments, in the picture and in order", async () => {
    const { scorecard } = await understand(new MemoryWorkbook({ sheets: SAMPLE_BUSINESS }));
    const { results, limits } = scorecard!;
    const shape = stripShape(results, [limits.no, limits.fund]);
    for (const { kind, path } of shape.paths) {
      const those = results.filter(({ verdict, rank }) => rank !== null && verdict.kind === kind);
      // A cross is two strokes and a half disc two outlines; a disc or ring is one.
      const outlines = kind === "say-no" || kind === "fix-first" || kind === "stop" ? 2 : 1;
      expect(path.match(/M/g)).toHaveLength(outlines * those.length);
    }
    const xs = [...results]
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => a.score.score - b.score.score)
      .map(({ score }) => xOf(score.score, shape));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    for (const x of [...xs, xOf(limits.no, shape), xOf(limits.fund, shape)]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(STRIP.width);
    }
  });

  test("marks upon each other stay in the picture, and clear of the handles below it", () => {
    const alike = Array.from({ length: 9 }, (_, index) => investment(`Option ${index}`, [1]));
    const { results } = scoreStrategy(strategy({ Growth: 1 }, alike));
    const [only] = stripShape(results, [20, 40]).paths;
    const tops = [...only!.path.matchAll(/M[-\d.]+ ([-\d.]+)a3/g)].map((match) => Number(match[1]));
    expect(tops).toHaveLength(9);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
    // A disc is six units high, and a handle begins four above the line.
    expect(Math.max(...tops) + 6).toBeLessThanOrEqual(STRIP.bottom - 4);
  });

  test("zero and the limits are always in view", () => {
    const shape = stripShape([], [-20, 60]);
    expect(shape.from).toBeLessThan(-20);
    expect(shape.to).toBeGreaterThan(60);
  });
});
