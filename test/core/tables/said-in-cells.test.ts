import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read, type Cells } from "./workbook-of.ts";

const HEAD = ["Tool", "Reach (60%)", "Trust (40%)"] as const;

describe("what must come first", () => {
  test.each(["Must come after", "Has to wait for", "Comes after", "Kommt nach", "Vient après"])(
    "%s",
    (header) => {
      const { strategy, unread } = read([
        [...HEAD, header],
        ["Booking page", 3, 2, null],
        ["Kiosk", 1, 3, "Booking page"],
        ["Newsletter", 2, -1, "Booking page"],
      ]);
      const needs = header === "Has to wait for" ? [] : ["booking page"];
      expect(strategy.investments.map(({ requires }) => requires)).toEqual([[], needs, needs]);
      expect(strategy.investments.every(({ mustDo }) => !mustDo)).toBe(true);
      expect(unread).toEqual([]);
    },
  );

  test("a must over names is a need, over yes and no a must", () => {
    const under = (first: CellValue, second: CellValue) =>
      read([
        [...HEAD, "Must"],
        ["Booking page", 3, 2, first],
        ["Kiosk", 1, 3, second],
      ]).strategy.investments;
    expect(under(null, "Booking page").map(({ requires, mustDo }) => [requires, mustDo])).toEqual([
      [[], false],
      [["booking page"], false],
    ]);
    expect(under("no", "yes").map(({ mustDo }) => mustDo)).toEqual([false, true]);
  });
});

describe("ticked boxes", () => {
  test("as ratings are shown as what they are", () => {
    const { strategy } = read([[...HEAD], ["Booking page", true, false], ["Kiosk", true, true]]);
    expect(
      strategy.investments.map(({ ratings }) => ratings.map(({ written, effect }) => [written, effect])),
    ).toEqual([
      [
        ["TRUE", 1],
        ["FALSE", 0],
      ],
      [
        ["TRUE", 1],
        ["TRUE", 1],
      ],
    ]);
  });

  test.each([
    ["TRUE", "FALSE"],
    ["WAHR", "FALSCH"],
    ["VRAI", "FAUX"],
    ["VERDADERO", "FALSO"],
  ])("as the texts %s and %s", (yes, no) => {
    const { strategy } = read([
      [...HEAD, "Staff trained", "Privacy check"],
      ["Booking page", 3, 2, yes, no],
      ["Kiosk", 1, 3, no, yes],
    ]);
    expect(strategy.investments.map(({ readiness }) => readiness[0]?.level)).toEqual([1, 0]);
    expect(strategy.investments.map(({ gates }) => gates[0]?.state)).toEqual(["fail", "pass"]);
  });

  test("several ticks are more than one", () => {
    const { strategy } = read([
      [...HEAD],
      ["Booking page", "✓", "✓✓"],
      ["Kiosk", "✓✓✓", null],
      ["Newsletter", "✗", "✓"],
    ]);
    expect(strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
      [1 / 3, 2 / 3],
      [1, null],
      [0, 1 / 3],
    ]);
  });
});

describe("amounts", () => {
  const costs = (column: readonly CellValue[], more: Cells[number][] = []) =>
    read([
      ["Tool", "Cost", "Reach (60%)", "Trust (40%)", ...(more.length > 0 ? ["Currency"] : [])],
      ["Booking page", column[0]!, 3, 2, ...(more[0] ?? [])],
      ["Kiosk", column[1]!, 1, 3, ...(more[1] ?? [])],
      ["Newsletter", column[2]!, 2, -1, ...(more[2] ?? [])],
    ]);

  test("texts with one mark before three digits are thousands, whatever the host's locale", () => {
    expect(costs(["1.200", "14.500", "950"]).strategy.investments.map(({ costOnce }) => costOnce)).toEqual([
      1200, 14500, 950,
    ]);
  });

  test("a column of currencies keeps costs in different ones apart", () => {
    const { strategy, unread } = costs([1200, 800, 400], [["EUR"], ["USD"], ["EUR"]]);
    expect(strategy.currency).toBe("EUR");
    expect(strategy.investments.map(({ costOnce }) => costOnce)).toEqual([1200, null, 400]);
    expect(unread).toMatchObject([{ cell: { row: 2, column: 1 } }]);
  });
});

test("numbers that grade a kind of readiness are of that kind", () => {
  const { strategy } = read([
    [...HEAD, "People", "Process", "Data"],
    ["Booking page", 3, 2, 5, 2, 4],
    ["Kiosk", 1, 3, 5, 5, 1],
  ]);
  expect(strategy.investments[0]!.readiness.map(({ kind, level }) => [kind, level])).toEqual([
    ["people", 1],
    ["process", 0.25],
    ["data", 0.75],
  ]);
});

test("a line rated 3, 2, 1 under weights in words stays an option", () => {
  const { strategy } = read([
    ["Tool", "Reach", "Trust", "Speed"],
    ["Weight", "Must", "Should", "Could"],
    ["Booking page", 3, 2, 1],
    ["Kiosk", 1, 3, 2],
    ["Newsletter", 2, -1, 3],
  ]);
  expect(strategy.investments.map(({ name }) => name)).toEqual(["Booking page", "Kiosk", "Newsletter"]);
});
