import { describe, expect, test } from "@jest/globals";
import { effectRow } from "#core/insight/effect-row.ts";
import { drawScores } from "#core/insight/robustness/drawn-scores.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { rankRanges } from "#core/insight/robustness/rank-range.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { surenessInSlices } from "#pane/places/what-if/firmness.ts";

const NAMES = Array.from({ length: 60 }, (_, row) => `Plan ${row + 1}`);
const GOALS = ["Growth", "Margin", "Quality"];

describe("how sure verdicts and places are, in slices", () => {
  test("is what it is in one go, and is worked out in many", async () => {
    const { reading, scorecard } = await understand(
      new MemoryWorkbook({
        sheets: [
          {
            name: "Plans",
            cells: [
              ["Investment", "Yearly cost", ...GOALS],
              ["Weight", null, 50, 30, 20],
              ...NAMES.map((name, row) => [
                name,
                1000 + row,
                ...GOALS.map((_, j) => ((row * 5 + j * 3 + row * j) % 7) - 3),
              ]),
            ],
          },
        ],
      }),
    );
    const { strategy } = reading;
    const slices = surenessInSlices(strategy, scorecard!);
    let count = 0;
    let step = slices.next();
    for (; !step.done; step = slices.next()) count += 1;
    const { firmness, ranges } = step.value!;

    const drawn = drawsAround(
      strategy.objectives.map(({ weight }) => weight),
      1,
      { count: 1000 },
    );
    if (!drawn.ok) throw new Error("The weights cannot be used.");
    const whole = strategyFirmness(strategy, scorecard!.limits, drawn.value);
    const scores = drawScores(
      strategy.investments.map((investment) => effectRow(investment, strategy)),
      drawn.value,
      strategy.objectives.map(() => -1),
    );
    if (!whole.ok || !scores.ok) throw new Error("The rows cannot be drawn.");
    const ids = strategy.investments.map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(ids.map((id) => firmness.get(id))).toEqual(whole.value);
    expect(ids.map((id) => ranges.get(id))).toEqual(rankRanges(scores.value));
    expect(count).toBeGreaterThan(6);
  });
});
