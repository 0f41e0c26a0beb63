import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { parseFormula } from "#core/tables/formula/parse.ts";
import { understand } from "#core/workflow/understand.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { CellContent } from "#core/workbook/cell.ts";

const WHOLE = ["split", "replaceAll", "normalize", "toLowerCase", "includes", "indexOf"] as const;
const PART = ["slice", "substring", "trim"] as const;

/**
 * How many characters functions of texts and patterns go through while it runs: the same on every machine. What looks
 * through the rest of a text again for each of its parts goes through the square of its length.
 */
async function charactersRead(run: () => unknown): Promise<number> {
  let count = 0;
  type Methods = Record<string, (...args: never[]) => unknown>;
  const undo: (() => void)[] = [];
  const watch = (owner: object, name: string, by: (original: Methods[string]) => Methods[string]): void => {
    const methods = owner as Methods;
    const original = methods[name]!;
    methods[name] = by(original);
    undo.push(() => (methods[name] = original));
  };
  for (const name of WHOLE)
    watch(
      String.prototype,
      name,
      (original) =>
        function (this: string, ...args: never[]) {
          count += this.length;
          return original.apply(this, args);
        },
    );
  for (const name of PART)
    watch(
      String.prototype,
      name,
      (original) =>
        function (this: string, ...args: never[]) {
          const part = original.apply(this, args) as string;
          count += part.length;
          return part;
        },
    );
  // Every use of a pattern comes through here, also match, replace and test.
  watch(
    RegExp.prototype,
    "exec",
    (original) =>
      function (this: RegExp, text: never) {
        const start = this.global || this.sticky ? this.lastIndex : 0;
        const found = original.call(this, text) as RegExpExecArray | null;
        // A sticky pattern, as split uses them, looks at one place only.
        const end = found ? found.index + found[0].length : this.sticky ? start + 1 : String(text).length;
        count += end - start;
        return found;
      },
  );
  try {
    await run();
  } finally {
    for (const each of undo) each();
  }
  return count;
}

/** A table with one very long text in it. */
function tableWith(place: (cells: CellContent[][]) => void): () => Promise<unknown> {
  const cells: CellContent[][] = [
    ["Idea", "Warm shop", "Short queues", "Cost", "Needs"],
    ["Weight", 60, 40],
    ["Stove", 3, 4, 500, "Awning"],
    ["Shutters", 5, 1, 900],
    ["Awning", 2, 2, 700],
  ];
  place(cells);
  return () => understand(new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] }));
}

/** Those of which patterns try again and again where one part may begin or end. */
const KINDS: readonly (readonly [string, string])[] = [
  ["words", "warm "],
  ["digits", "7"],
  ["digits and marks", "1.2,"],
  ["dashes and blanks", "- "],
  ["names in a list", "Awning, "],
];

const PLACES: readonly (readonly [string, (text: string) => (cells: CellContent[][]) => void])[] = [
  ["a header", (text) => (cells) => (cells[0]![1] = text)],
  ["a name", (text) => (cells) => (cells[2]![0] = text)],
  ["a rating", (text) => (cells) => (cells[2]![1] = text)],
  ["a weight", (text) => (cells) => (cells[1]![1] = text)],
  ["a need", (text) => (cells) => (cells[2]![4] = text)],
];

/** Four times the text may cost four times as much, and a little for what happens once. */
const GROWTH = 5;

/** So often all ways to read a table look through one of its cells. */
const MOST_TIMES = 700;

describe("long texts are read in proportion to their length", () => {
  test.each(PLACES)("in %s", async (_, place) => {
    for (const [kind, part] of KINDS) {
      const costs: number[] = [];
      for (const length of [1_000, 4_000]) {
        const text = part.repeat(length / part.length);
        costs.push(await charactersRead(tableWith(place(text))));
      }
      const [short, long] = costs as [number, number];
      expect({ kind, growth: Math.max(GROWTH, long / short) }).toEqual({ kind, growth: GROWTH });
    }
  });

  test("a paragraph that heads a column or names a line is looked through no more often", async () => {
    for (const place of PLACES.slice(0, 2)) {
      const text = "warm ".repeat(3_200);
      const cost = await charactersRead(tableWith(place[1](text)));
      expect(Math.max(MOST_TIMES, cost / text.length)).toBe(MOST_TIMES);
    }
  });

  test("a paragraph in place of a rating is looked through a few times, and not again for each scale", async () => {
    for (const [kind, part] of KINDS) {
      const text = part.repeat(16_000 / part.length);
      const cost = await charactersRead(tableWith((cells) => (cells[2]![1] = text)));

      expect({ kind, times: Math.max(MOST_TIMES, cost / text.length) }).toEqual({ kind, times: MOST_TIMES });
    }
  });

  test("patterns that go back and forth would not come to an end with these", async () => {
    const texts = KINDS.map(([, part]) => part.repeat(16_000 / part.length));
    const { reading } = (await tableWith((cells) =>
      cells.push(...texts.map((text, i) => [`Idea ${i}`, text, 3])),
    )()) as {
      reading: Reading;
    };
    expect(reading.strategy.objectives).toHaveLength(2);
  });

  test.each([
    ["a sum", "1+"],
    ["a list", "SUM(A1,"],
    ["brackets", "("],
    ["a text", '"a"&'],
    ["a name", "a"],
  ])("in a formula of %s", async (_, part) => {
    const cost = (length: number): Promise<number> =>
      charactersRead(() => parseFormula(`=${part.repeat(length / part.length)}1`, "Plan"));
    expect(await cost(16_000)).toBeLessThanOrEqual(GROWTH * (await cost(4_000)) + 1);
  });
});
