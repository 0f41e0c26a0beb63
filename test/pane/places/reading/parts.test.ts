import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf, contains } from "#core/workbook/range.ts";
import { interpret, understand } from "#core/workflow/understand.ts";
import { partAt, partsOf } from "#pane/places/reading/parts.ts";
import { pictureOf } from "#pane/places/reading/picture.ts";
import { understoodTables } from "#pane/places/reading/tables.ts";
import { SAMPLE_BUSINESS } from "../../sample-business.ts";

const sample = () => understand(new MemoryWorkbook({ sheets: SAMPLE_BUSINESS }));

describe("the parts of what was read", () => {
  test("say where each stands and what it holds", async () => {
    const parts = partsOf(await sample());
    const said = Object.fromEntries(parts.map(({ kind, ranges }) => [kind, addressOf(ranges[0]!)]));
    expect(said).toMatchObject({
      objectives: "Strategy!A4:A7",
      weights: "Strategy!B4:B7",
      investments: "Pipeline!A2:A11",
      ratings: "Pipeline!E2:H11",
    });
    expect(parts.find(({ kind }) => kind === "investments")?.names[0]).toBe("Delivery routing");
    expect(parts.find(({ kind }) => kind === "conditions")?.names).toEqual(["People ready"]);
  });

  test("where ratings are a column of names, that column is them; what is not used is no part", async () => {
    const cells = [
      ["Initiative", "Objective", "Effort", "Owner"],
      ["Web shop", "Grow sales", 3, "Ana"],
      ["CRM", "Keep customers", 5, "Ben"],
      ["Scanner", "Cut waste", 2, "Ana"],
      ["Loyalty app", "Keep customers", 1, "Eve"],
    ];
    const understanding = await understand(new MemoryWorkbook({ sheets: [{ name: "Roadmap", cells }] }));
    expect(understanding.reading.ratings?.layout).toBe("text-column");
    const parts = partsOf(understanding);
    const ratings = parts.find(({ kind }) => kind === "ratings")!;
    expect(addressOf(ratings.ranges[0]!)).toBe("Roadmap!B2:B5");
    expect(parts.find(({ kind }) => kind === "facts")?.names).toEqual(["Owner"]);
    const picture = pictureOf(understanding, parts)!;
    expect(picture.columns.filter(({ unused }) => unused).map(({ letter }) => letter)).toEqual(["C"]);
    // One of several names stands in each cell, and it is served in full.
    const served = picture.cells.filter(({ part }) => part === "ratings").map(({ effect }) => effect);
    expect(served).toEqual([1, 1, 1, 1]);
    const unusedAt = picture.columns[2]!.x;
    expect(picture.cells.filter(({ x, part }) => x === unusedAt && part !== null)).toEqual([]);
  });

  test("a cell belongs to the smallest part that holds it", () => {
    const wide = { sheet: "A", row: 0, column: 0, rows: 9, columns: 9 };
    const line = { sheet: "A", row: 0, column: 3, rows: 9, columns: 1 };
    const parts = [
      { kind: "ratings", ranges: [wide], names: [] },
      { kind: "totals", ranges: [line], names: [] },
    ] as const;
    expect(partAt(parts, { sheet: "A", row: 4, column: 3 })).toBe("totals");
    expect(partAt(parts, { sheet: "A", row: 4, column: 4 })).toBe("ratings");
    expect(partAt(parts, { sheet: "B", row: 4, column: 4 })).toBeNull();
  });
});

describe("the picture of the table", () => {
  test("names what stretches of columns were read as", async () => {
    const understanding = await sample();
    const { stretches, columns, width } = pictureOf(understanding, partsOf(understanding))!;
    expect(stretches.map(({ part }) => part)).toEqual(["investments", "facts", "ratings", "conditions"]);
    expect(stretches[2]).toMatchObject({ x: columns[4]!.x });
    const last = columns[columns.length - 1]!;
    // The whole width is used.
    expect(last.x + last.width).toBeCloseTo(width, 6);
  });

  test("draws every filled cell of a small table, in its own part", async () => {
    const understanding = await sample();
    const parts = partsOf(understanding);
    const picture = pictureOf(understanding, parts)!;
    const filled = SAMPLE_BUSINESS[1]!.cells!.flat().filter((cell) => cell !== null && cell !== "");
    expect(picture.cells).toHaveLength(filled.length);
    expect(picture.columns.map(({ letter }) => letter).join("")).toBe("ABCDEFGHI");
    const names = picture.cells.filter(({ part }) => part === "investments");
    expect(names).toHaveLength(10);
    // Nothing sticks out, and no two cells of a row lie upon each other.
    for (const { x, y, width, height } of picture.cells) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(picture.width);
      expect(y + height).toBeLessThanOrEqual(picture.height);
    }
    const rated = picture.cells.filter(({ effect }) => effect !== null).length;
    const effects = understanding.reading.strategy.investments.flatMap(({ ratings }) => ratings);
    expect(rated).toBe(effects.filter(({ effect }) => effect !== null).length);
  });

  test("frames the totals that do not come out, and hatches a column that is not used", async () => {
    const understanding = await sample();
    const cell = { sheet: "Pipeline", row: 3, column: 1 };
    const column = { sheet: "Pipeline", row: 0, column: 3, rows: 11, columns: 1 };
    const range = { ...column, column: 1 };
    const reading = {
      ...understanding.reading,
      reproduced: { header: "Total", range, right: 9, of: 10, wrong: [cell] },
      unused: [{ kind: "column", range: column, name: "Owner", reason: "text", values: {}, likely: "owner" }],
    } as const;
    const picture = pictureOf({ ...understanding, reading }, partsOf({ ...understanding, reading }))!;
    expect(picture.cells.filter(({ wrong }) => wrong)).toHaveLength(1);
    expect(picture.columns.filter(({ unused }) => unused).map(({ letter }) => letter)).toEqual(["D"]);
  });

  test("of a long table it draws the first lines and the last", async () => {
    const ratings = Array.from({ length: 300 }, (_, row) => [`Idea ${row}`, row % 4, (row + 1) % 4]);
    const cells = [["Investment", "Keep regulars (60%)", "Waste less (40%)"], ...ratings];
    const understanding = await understand(new MemoryWorkbook({ sheets: [{ name: "Long", cells }] }));
    const parts = partsOf(understanding);
    const picture = pictureOf(understanding, parts)!;
    expect(picture.cells.length).toBeLessThanOrEqual(20 * 3);
    expect(contains(picture.range, { sheet: "Long", row: 300, column: 2 })).toBe(true);
  });
});

describe("columns and rows to choose from", () => {
  test("are called by what stands in them where the reader saw no header", async () => {
    const { outline, cells, reading } = await sample();
    const fields = reading.investments!.fields.filter(({ role }) => role === "name");
    const bare = { ...reading, investments: { ...reading.investments!, fields } };
    const understanding = { ...interpret(outline, cells), reading: bare };
    const table = understoodTables(understanding).find(({ kind }) => kind === "investments")!;
    expect(table.lines.map(({ label }) => label)).toContain("Status");
    expect(table.lines.map(({ label }) => label)).not.toContain("C");
  });
});
