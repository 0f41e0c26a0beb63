import { describe, expect, test } from "@jest/globals";
import { readComparisons } from "#core/weighting/pairwise/comparisons.ts";
import { nextComparison } from "#core/weighting/pairwise/next-comparison.ts";
import { value } from "#test/support/outcome.ts";

/** Asks until no more is needed; everyone answers 1. */
function ask(n: number): { readonly asked: string[]; readonly toConnect: number } {
  const table: (number | null)[][] = Array.from({ length: n }, () => new Array<number | null>(n).fill(null));
  const asked: string[] = [];
  let toConnect = 0;
  for (;;) {
    const next = nextComparison(value(readComparisons(table)));
    if (!next) return { asked, toConnect };
    asked.push(`${next.first}-${next.second}`);
    if (next.reason === "connect") toConnect++;
    table[next.first]![next.second] = 1;
  }
}

describe("the next comparison to ask about", () => {
  test("first as few as connect all, none twice, then only what is still unsure", () => {
    for (const n of [1, 2, 3, 4, 5, 8, 12]) {
      const { asked, toConnect } = ask(n);
      expect(new Set(asked).size).toBe(asked.length);
      expect(toConnect).toBe(n - 1);
    }
  });

  test("how many that is", () => {
    expect(ask(3).asked).toEqual(["0-1", "0-2", "1-2"]);
    // Two pairs, joined, then the ring closed: every pair is then as sure as by asking (1/(1/2 + 1/2) = 1).
    expect(ask(4).asked).toEqual(["0-1", "2-3", "0-2", "1-3"]);
    expect([5, 6, 8, 10, 15].map((n) => ask(n).asked.length)).toEqual([7, 9, 12, 15, 24]);
  });

  test("to connect, those with the fewest answers so far come first", () => {
    const star = [[], [], [], [null, null, null, 1, 1, 1], [], []];
    expect(nextComparison(value(readComparisons(star)))).toEqual({ first: 0, second: 1, reason: "connect" });
  });

  test("a pair that hangs on a long chain is asked about before one on a short chain", () => {
    const chain = [[1, 1], [null, 1, 1], [null, null, 1, 1], [null, null, null, 1, 1], []];
    expect(nextComparison(value(readComparisons(chain)))).toEqual({ first: 0, second: 4, reason: "check" });
  });
});
