import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { STRIP, stripShape, xOf } from "#pane/places/investments/strip-shape.ts";
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

  test("zero and the limits are always in view", () => {
    const shape = stripShape([], [-20, 60]);
    expect(shape.from).toBeLessThan(-20);
    expect(shape.to).toBeGreaterThan(60);
  });
});
