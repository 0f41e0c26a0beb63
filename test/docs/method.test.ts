import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { effectRow, worthsOf } from "#core/insight/effect-row.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { weightStability } from "#core/insight/robustness/stability.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";
import { spendDrift } from "#core/insight/signals/drift.ts";
import { spendByObjective } from "#core/insight/signals/spend.ts";
import { en } from "#core/messages/en.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { value } from "#test/support/outcome.ts";
import { investment, strategy } from "#test/support/strategy.ts";

const DOC = readFileSync(join(__dirname, "..", "..", "docs", "method.md"), "utf8");

/** The cells of a table of the page, by its header's first cells. */
function table(...header: string[]): string[][] {
  const lines = DOC.split("\n");
  const cellsOf = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const start = lines.findIndex((line) => header.every((cell, i) => cellsOf(line)[i] === cell));
  const rows: string[][] = [];
  for (let at = start + 2; lines[at]?.startsWith("|") === true; at += 1) rows.push(cellsOf(lines[at]!));
  return rows;
}

const given = table("investment", "Win repeat customers");
const plan = strategy(
  { "Win repeat customers": 40, "Cut delivery time": 30, "Keep costs flat": 20, "Hire locally": 10 },
  given.map(([name, ...cells]) =>
    investment(
      name!,
      cells.slice(0, 4).map((cell) => (cell === "" ? null : Number(cell) / 3)),
      {
        readiness: [{ kind: "people", name: "staff", level: parseFloat(cells[4]!) / 100, cell: null }],
        costOnce: Number(cells[5]),
      },
    ),
  ),
);
const weights = plan.objectives.map(({ weight }) => weight);
const rows = plan.investments.map((each) => effectRow(each, plan));
const card = scoreStrategy(plan);

describe("the example in docs/method.md", () => {
  test("its table of results is what the core computes", () => {
    const firm = value(strategyFirmness(plan, card.limits, value(drawsAround(weights))));
    const expected = card.results.map(({ name, score, verdict }, i) => [
      name,
      (100 * score.supports).toFixed(1),
      (100 * score.against).toFixed(1),
      score.score.toFixed(1),
      `${score.low.toFixed(1)} to ${score.high.toFixed(1)}`,
      score.bankable.toFixed(1),
      en.scoring.verdicts[verdict.kind],
      `${Math.round(100 * firm[i]!.share)}%`,
    ]);
    expect(expected).toHaveLength(4);
    expect(table("investment", "supports")).toEqual(expected);
  });

  test("the limits, the stability and the drift in its sentences", () => {
    const [first] = value(weightStability(rows.map(worthsOf), weights));
    const costs = plan.investments.map(({ costOnce }) => costOnce);
    const spend = value(spendByObjective(rows, costs, 4));
    const { shares, drift } = value(spendDrift(spend, weights));
    const percent = (share: number) => `${Math.round(100 * share)}%`;
    const [repeat, delivery, flat, hiring] = shares.map(percent);
    for (const sentence of [
      `= ${card.limits.fund.toFixed(0)} points, the lower one ${card.limits.no.toFixed(0)}.`,
      `first while "Win repeat customers" weighs ${percent(first!.first.low)} or more`,
      `The four together cost ${spend.total}.`,
      `${repeat} of it goes to repeat customers, ${delivery} to delivery, ${flat} to costs and ${hiring} to hiring: ${percent(drift)} of the spending`,
    ])
      expect(DOC).toContain(sentence);
    expect(first!.first.high).toBe(1);
  });
});
