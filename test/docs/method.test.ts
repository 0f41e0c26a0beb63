import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { effectRow, worthsOf } from "#core/insight/effect-row.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { weightStability } from "#core/insight/robustness/stability.ts";
import { seededUniform } from "#core/insight/robustness/sampling.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";
import { promethee2 } from "#core/insight/second-opinion/promethee.ts";
import { topsis } from "#core/insight/second-opinion/topsis.ts";
import { spendDrift } from "#core/insight/signals/drift.ts";
import { spendByObjective } from "#core/insight/signals/spend.ts";
import { en } from "#core/messages/en.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { value } from "#test/support/outcome.ts";
import { investment, strategy } from "#test/support/strategy.ts";

const DOC = readFileSync("docs/method.md", "utf8");

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

type Method = (ratings: readonly (readonly number[])[], weights: readonly number[]) => readonly number[];

const weightedSum: Method = (ratings, weights) =>
  ratings.map((row) => row.reduce((sum, rating, j) => sum + weights[j]! * rating, 0));

/** A weighted sum on columns stretched from their least to their most. */
const minMax: Method = (ratings, weights) =>
  weightedSum(
    ratings.map((row) =>
      row.map((rating, j) => {
        const column = ratings.map((other) => other[j]!);
        const low = Math.min(...column);
        return (rating - low) / (Math.max(...column) - low || 1);
      }),
    ),
    weights,
  );

/** The share of random tables in which deleting one of eight rows turns round the order of two others. */
function reversals(method: Method, tables = 2000, rows = 8, objectives = 5): number {
  const uniform = seededUniform(1);
  let turned = 0;
  for (let n = 0; n < tables; n += 1) {
    const ratings = Array.from({ length: rows }, () =>
      Array.from({ length: objectives }, () => Math.floor(7 * uniform()) - 3),
    );
    const weights = value(normaliseWeights(Array.from({ length: objectives }, uniform)));
    const gone = Math.floor(rows * uniform());
    const keep = (_: unknown, i: number) => i !== gone;
    const before = method(ratings, weights).filter(keep);
    const after = method(ratings.filter(keep), weights);
    const swapped = before.some((a, i) =>
      before.some((b, k) => a - b > 1e-9 && after[k]! - after[i]! > 1e-9),
    );
    if (swapped) turned += 1;
  }
  return turned / tables;
}

test("how often deleting a row turns round others, in docs/method.md", () => {
  const percent = (method: Method) => `${Math.round(100 * reversals(method))}%`;
  const promethee = percent((values, weights) => value(promethee2({ values, weights })).net);
  const ideal = percent((values, weights) => value(topsis({ values, weights })));
  expect(DOC).toContain(
    `in ${promethee} of the tables under PROMETHEE II, in ${ideal} under TOPSIS, in ${percent(minMax)} under min-max scaling, and never with fixed anchors.`,
  );
  expect(reversals(weightedSum)).toBe(0);
});

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
