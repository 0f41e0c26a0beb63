import { describe, expect, test } from "@jest/globals";
import { bestPlan } from "#core/portfolio/best-plan.ts";

/**
 * Participatory budgets: what was proposed with its cost and votes, the money, and the votes of what the city's own rule
 * (down the list until the money is used) chose. From Pabulib (pabulib.org; Faliszewski et al. 2023, "Participatory
 * budgeting: data, tools and analysis", IJCAI), costs in zloty.
 */
const CITIES: readonly {
  readonly name: string;
  readonly budget: number;
  readonly chosenVotes: number;
  readonly proposals: readonly (readonly [cost: number, votes: number])[];
}[] = [
  {
    name: "Gdynia 2020, Chylonia, small",
    budget: 56790,
    chosenVotes: 2216,
    proposals: [
      [10000, 623],
      [10000, 395],
      [9994, 384],
      [9970, 338],
      [5423, 260],
      [10000, 216],
      [10000, 212],
      [10000, 197],
      [10000, 159],
      [5995, 157],
    ],
  },
  {
    name: "Wrocław 2016, Rejon nr 10",
    budget: 600000,
    chosenVotes: 5304,
    proposals: [
      [250000, 2507],
      [100000, 2172],
      [250000, 625],
      [250000, 608],
      [200000, 582],
      [220000, 326],
      [250000, 319],
      [250000, 312],
      [250000, 223],
      [250000, 209],
      [60000, 196],
      [200000, 186],
      [250000, 175],
      [250000, 167],
      [250000, 149],
      [250000, 140],
      [200000, 107],
      [30000, 102],
      [250000, 80],
      [250000, 79],
      [200000, 64],
      [100000, 57],
      [250000, 54],
    ],
  },
  {
    name: "Warszawa 2019, Wawer",
    budget: 394076,
    chosenVotes: 6289,
    proposals: [
      [200000, 1373],
      [22960, 905],
      [3000, 763],
      [20000, 761],
      [15000, 744],
      [45000, 615],
      [74100, 567],
      [11000, 561],
      [65682, 554],
      [10600, 539],
      [5700, 534],
      [10000, 517],
      [13300, 487],
      [70000, 476],
      [27000, 464],
      [7900, 462],
      [12000, 446],
      [27650, 436],
      [40000, 434],
      [73600, 428],
      [15200, 393],
      [19600, 388],
      [125000, 386],
      [16600, 374],
      [9900, 365],
      [14700, 355],
      [16600, 352],
      [20910, 351],
      [9800, 351],
      [9700, 345],
      [7100, 345],
      [17400, 328],
      [29000, 322],
      [19820, 315],
      [200000, 307],
      [9999, 304],
      [175000, 302],
      [64300, 251],
      [7800, 244],
      [180000, 218],
      [16060, 217],
      [15200, 188],
      [8960, 186],
      [188750, 174],
      [67180, 172],
      [8900, 167],
      [50000, 158],
      [109469, 51],
    ],
  },
  {
    name: "Wrocław 2023",
    budget: 21000000,
    chosenVotes: 26824,
    proposals: [
      [3000000, 4858],
      [3000000, 4758],
      [3000000, 3732],
      [3000000, 3503],
      [3000000, 3501],
      [3000000, 3288],
      [3000000, 3184],
      [3000000, 3132],
      [3000000, 2951],
      [2000000, 2801],
      [3000000, 2779],
      [3000000, 2649],
      [3000000, 2638],
      [3000000, 2382],
      [3000000, 2292],
      [3000000, 1943],
      [3000000, 1796],
      [3000000, 1789],
      [500000, 1789],
      [3000000, 1752],
      [3000000, 1731],
      [3000000, 1718],
      [3000000, 1459],
      [3000000, 1257],
      [2000000, 1029],
      [3000000, 998],
      [2500000, 954],
      [3000000, 825],
      [3000000, 762],
      [1000000, 743],
      [2200000, 739],
      [1500000, 721],
      [1500000, 674],
      [3000000, 661],
      [300000, 643],
      [3000000, 588],
      [2500000, 525],
      [3000000, 514],
      [1000000, 476],
      [2000000, 433],
      [3000000, 412],
      [3000000, 379],
      [3000000, 340],
      [3000000, 310],
      [750000, 300],
      [2000000, 295],
      [3000000, 289],
      [2500000, 226],
      [1000000, 185],
      [250000, 165],
      [12660, 152],
      [200000, 62],
    ],
  },
];

/** The most votes that the money buys: the table over amounts of money, in steps of their greatest common divisor. */
function mostVotes(budget: number, proposals: readonly (readonly [number, number])[]): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const step = proposals.reduce((all, [cost]) => gcd(all, cost), budget);
  const best = new Float64Array(budget / step + 1);
  for (const [cost, votes] of proposals)
    for (let at = best.length - 1; at >= cost / step; at--)
      best[at] = Math.max(best[at]!, best[at - cost / step]! + votes);
  return best[best.length - 1]!;
}

describe("participatory budgets, with votes as values", () => {
  test.each(CITIES)("$name", ({ budget, chosenVotes, proposals }) => {
    const answer = bestPlan({
      items: proposals.map(([cost, votes], i) => ({
        id: `p${i}`,
        value: votes,
        costs: [cost],
        requires: [],
        excludes: [],
        fixed: null,
      })),
      budgets: [{ name: "money", most: budget }],
    });
    if (!("plan" in answer)) throw new Error(answer.status);
    expect(answer.status).toBe("proved");
    expect(answer.plan.value).toBe(mostVotes(budget, proposals));
    expect(answer.plan.value).toBeGreaterThanOrEqual(chosenVotes);
    const costs = answer.plan.ids.map((id) => proposals[Number(id.slice(1))]![0]);
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(budget);
  });
});
