import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { OBJECTIVES, PIPELINE } from "#test/core/workflow/sample.ts";
import { parseCommand } from "#tools/score/command.ts";
import { askedLimit } from "#tools/score/limits.ts";
import { planJson, planText } from "#tools/score/plan-report.ts";
import { UsageError } from "#tools/score/usage-error.ts";

describe("limits on the command line", () => {
  test.each([
    ["Automation<=40%", { name: "Automation", kind: "at-most", of: "budget", amount: 0.4 }],
    ["Hire locally >= 1", { name: "Hire locally", kind: "at-least", of: "things", amount: 1 }],
  ])("%s", (text, limit) => {
    expect(askedLimit(text)).toEqual(limit);
  });

  test.each(["Automation", "<=3", "Ana=2", "Ana>=x", "Ana>=120%"])("%s is none", (text) => {
    expect(() => askedLimit(text)).toThrow(UsageError);
  });

  test("they are the plan's, with people's days of each period and a most for yearly costs", async () => {
    const cells = [OBJECTIVES, PIPELINE].map((lines) => lines.map((row) => [...row]));
    const understanding = await understand(
      new MemoryWorkbook({
        sheets: [
          { name: "Strategy", cells: cells[0]! },
          { name: "Pipeline", cells: cells[1]! },
        ],
      }),
    );
    const name = understanding.reading.strategy.objectives[0]!.name;
    const asked = (...args: string[]) => parseCommand(["x.xlsx", "--budget", "90000", ...args]).plan;
    const free = planJson(understanding, asked());
    const none = planJson(understanding, asked("--limit", `${name.toUpperCase()}<=0`));
    expect(free).toMatchObject({ plan: { status: "proved" } });
    expect(none).not.toEqual(free);
    expect(asked("--days", "10,20,30", "--yearly", "900").conditions).toEqual({
      days: [10, 20, 30],
      yearlyMost: 900,
    });
    expect(() => planText(understanding, asked("--limit", "Nobody>=1"))).toThrow(
      /no lever, owner or objective “Nobody”/,
    );
  });
});
