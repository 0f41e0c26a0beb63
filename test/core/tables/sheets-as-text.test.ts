import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { type Cells, read } from "./workbook-of.ts";

/** Kinds that the tenth sample showed, sheets that people keep as files of text (docs/reading.md), with names of our own. */
const options = ({ strategy }: Reading): string[] => strategy.investments.map(({ name }) => name);
const objectives = ({ strategy }: Reading): string[] => strategy.objectives.map(({ name }) => name);
const asked = ({ questions }: Reading): string[] => questions.map(({ id }) => id);

describe("a second block that says the ratings again on a scale of its own", () => {
  const RATED: readonly (readonly [string, number, number[]])[] = [
    ["Draught", 30, [3, 2, 1]],
    ["Crane reach", 30, [1, 3, 3]],
    ["Rail link", 20, [2, 2, 3]],
    ["Shelter", 20, [3, 1, 2]],
  ];
  const WORTH: ReadonlyMap<number, number> = new Map([
    [1, 0],
    [2, 0.125],
    [3, 0.25],
  ]);
  const sheet = (
    tags: readonly [string, string],
    again: (rating: number, nth: number, option: number) => number,
  ): { Sheet1: Cells } => ({
    Sheet1: [
      [
        "Criterion",
        "Weight",
        ...tags.flatMap((tag) => ["Quay", "Jetty (old)", "Mole"].map((name) => `${name} ${tag}`)),
      ],
      ...RATED.map(([name, weight, ratings], nth) => [
        name,
        weight,
        ...ratings,
        ...ratings.map((each, option) => again(each, nth, option)),
      ]),
    ],
  });

  test.each([[["[score]", "[worth]"]], [["(mark)", "(part)"]]] as const)(
    "%j: the whole numbers are the ratings",
    (tags) => {
      const reading = read(sheet(tags, (rating) => WORTH.get(rating)!));
      expect(options(reading)).toHaveLength(3);
      expect(
        reading.strategy.investments.map(({ ratings }) => ratings.map(({ written }) => written)),
      ).toEqual([
        [3, 1, 2, 3],
        [2, 3, 2, 1],
        [1, 3, 3, 2],
      ]);
    },
  );

  test("what is lower where the ratings are higher says them again too", () => {
    expect(options(read(sheet(["[score]", "[loss]"], (rating) => 0.25 - WORTH.get(rating)!)))).toHaveLength(
      3,
    );
  });

  test.each<[string, (rating: number, nth: number, option: number) => number]>([
    [
      "stands in another order",
      (rating, nth) => (nth === 1 ? 0.5 : WORTH.get(rating)! + (rating === 2 ? 0.2 : 0)),
    ],
    ["tells apart what is rated alike", (rating, _, option) => WORTH.get(rating)! + option / 100],
    ["is in whole numbers as well", (rating) => rating],
  ])("a block that %s holds options of its own", (_, again) => {
    expect(options(read(sheet(["[north]", "[south]"], again)))).toHaveLength(6);
  });
});

describe("a column that says for each criterion whether more is better", () => {
  const sheet = (ways: readonly (string | null)[]): { Sheet1: Cells } => {
    const rows: CellValue[][] = [
      ["Fit", ways[0]!, 40, 4, 3, 5],
      ["Cost", ways[1]!, 35, 2, 5, 3],
      ["Lock-in risk", ways[2]!, 25, 3, 4, 2],
    ];
    return { Sheet1: [["Criterion", "Direction", "Weight", "Quay", "Jetty", "Mole"], ...rows] };
  };

  test.each([
    [["maximize", "maximize", "maximize"], []],
    [["max", "min", "max"], ["Cost"]],
    [["Nutzen", "Kosten", "Nutzen"], ["Cost"]],
    [["higher is better", "lower is better", "higher is better"], ["Cost"]],
  ])("%j: nothing is asked", (ways, less) => {
    const reading = read(sheet(ways));
    expect(asked(reading).filter((id) => id.startsWith("direction"))).toEqual([]);
    expect(reading.strategy.objectives.filter(({ scale }) => scale.reversed).map(({ name }) => name)).toEqual(
      less,
    );
  });

  test("where it says nothing of one, that one is asked about", () => {
    expect(asked(read(sheet(["max", null, "max"])))).toContain("direction:cost");
  });
});

describe("what each line is about stands in front", () => {
  const sheet = (first: string, last: string, names: readonly string[]): { Sheet1: Cells } => ({
    Sheet1: [
      [first, "Speed (1-5)", "Comfort (1-5)", "Range (1-5)", last],
      ...names.map((name, at): CellValue[] => [
        name,
        2 + (at % 3),
        5 - at,
        1 + at,
        `Best for trips of ${at + 2} days`,
      ]),
    ],
  });

  test.each([
    ["Boat", "Best suited project type"],
    ["Model", "Which vendor to ask"],
  ])("%j, and remarks under %j behind the ratings", (first, last) => {
    const names = ["Cutter", "Ketch", "Yawl", "Sloop"];
    expect(options(read(sheet(first, last, names)))).toEqual(names);
  });

  test("where codes stand in front, the names are those behind", () => {
    expect(options(read(sheet("Ref", "Project", ["A-1", "A-2", "A-3", "A-4"])))).toEqual(
      [2, 3, 4, 5].map((days) => `Best for trips of ${days} days`),
    );
  });
});

test.each<[string, readonly string[], readonly CellValue[][]]>([
  ["passed", ["yes", "no", "yes", "no"], []],
  ["Continue?", ["Ref", "no", "yes", "no"], []],
  ["Continue?", ["Ref", "no", "yes", "no"], [["Price (€)", 120, 450, 310, 95]]],
])(
  "words below the totals of signs (%s) are what came of them, and no criterion",
  (name, verdicts, before) => {
    const reading = read({
      Sheet1: [
        [null, "Rope", "Chain", "Cable", "Strap"],
        ...before,
        ["Grip", "0", "-", "+", "-"],
        ["Weight on deck", "0", "-", "-", "+"],
        ["Salt water", "0", "+", "-", "-"],
        ["Handling", "0", "-", "-", "+"],
        ["Total", 0, -2, -2, 0],
        [name, ...verdicts],
      ],
    });
    expect(objectives(reading)).toEqual(["Grip", "Weight on deck", "Salt water", "Handling"]);
  },
);

test.each(["Score", "Rating of"])(
  "a word that all criteria begin with (%s) makes none of them a total",
  (word) => {
    const reading = read({
      Sheet1: [
        ["Option", ...["Calm", "Depth", "Access", "Price"].map((each) => `${word} ${each}`), "Total score"],
        ["North bay", 3, 5, 4, 2, 14],
        ["South bay", 4, 2, 3, 5, 14],
        ["River mouth", 2, 2, 5, 4, 13],
      ],
    });
    expect(objectives(reading)).toHaveLength(4);
    expect(options(reading)).toEqual(["North bay", "South bay", "River mouth"]);
  },
);
