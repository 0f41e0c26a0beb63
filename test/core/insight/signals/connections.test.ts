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
