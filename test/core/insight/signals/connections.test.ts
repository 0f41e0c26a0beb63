import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { connections } from "#core/insight/signals/connections.ts";
import { supportingNothing } from "#core/insight/signals/unsupporting.ts";

describe("islands and hubs", () => {
  test("a shop of five systems: one hub, one island, one pair through a supplier", () => {
    const found = connections(
      ["shop", "stock", "books", "crm", "drones", "tills", "post"],
      [["stock"], ["books", "crm"], [], [], [], ["bank"], ["bank"]],
    );
    expect(found.degree).toEqual([1, 3, 1, 1, 0, 1, 1]);
    expect(found.islands).toEqual([4]);
    expect(found.hubs).toEqual([1]);
    expect(found.groups).toEqual([[0, 1, 2, 3], [5, 6], [4]]);
  });

  test("a hub has at least three connections and twice the mean; the most connected comes first", () => {
    const all = ["a", "b", "c", "d", "e"];
    // Where everyone connects to everyone, nobody stands out.
    expect(connections(all, [all, all, all, all, all]).hubs).toEqual([]);
    const names = Array.from({ length: 16 }, (_, i) => String(i));
    const spokes = (from: number, to: number) => names.slice(from, to);
    const star = names.map((_, i) => (i === 0 ? spokes(1, 4) : i === 4 ? spokes(5, 10) : []));
    // Sixteen connections' ends among sixteen: the mean is 1.
    expect(connections(names, star).hubs).toEqual([4, 0]);
    expect(connections(names.slice(0, 4), star.slice(0, 4)).hubs).toEqual([0]);
    // Two ends of three connections among four investments: 3 is not twice 1.75.
    expect(connections(names.slice(0, 4), [["1", "2", "3"], ["2"], [], []]).hubs).toEqual([]);
  });

  test("groups of one size stay in the order of their first", () => {
    expect(connections(["a", "b", "c", "d"], [["d"], ["c"], [], []]).groups).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  test("what is said by more than there are is passed over", () => {
    expect(connections(["a", "b"], [["b"], [], ["a", "b"]])).toEqual(connections(["a", "b"], [["b"], []]));
  });

  test("where nobody says what connects, nothing is known and nothing is called an island", () => {
    const found = connections(["a", "b"], [[], []]);
    expect(found.islands).toEqual([]);
    expect(found.hubs).toEqual([]);
    expect(found.groups).toEqual([[0], [1]]);
  });

  test("connecting to itself, or saying it twice or from both ends, changes nothing", () => {
    const once = connections(["a", "b", "c"], [["b"], [], []]);
    expect(connections(["a", "b", "c"], [["b", "b", "a"], ["a"], ["c"]])).toEqual(once);
  });

  test("who says it does not matter, and each belongs to one group", () => {
    const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const ids = ["a", "b", "c", "d", "e", "f"];
        const from = ids.map((_, i) => pairs.filter(([a]) => a === i).map(([, b]) => ids[b]!));
        const back = ids.map((_, i) => pairs.filter(([, b]) => b === i).map(([a]) => ids[a]!));
        const found = connections(ids, from);
        expect(connections(ids, back)).toEqual(found);
        expect(found.groups.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
        for (const island of found.islands) expect(found.groups).toContainEqual([island]);
      }),
    );
  });
});

describe("investments that support nothing", () => {
  test("only 0 or harm; one that was never assessed is not judged", () => {
    const rows = [
      [0, -1],
      [null, null],
      [null, 0],
      [0.1, -1],
    ].map((effects) => ({ effects }));
    expect(supportingNothing(rows)).toEqual([0, 2]);
  });
});
