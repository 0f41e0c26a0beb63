import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";

/** Three clouds of which one is taken: Birch has 4.6 of 5, Cedar 3.1, Alder 1.5. */
const CLOUDS = [
  ["Vendor", "Security", "Price", "Support"],
  ["Weight", 50, 30, 20],
  ["Alder", 1, 2, 2],
  ["Birch", 5, 4, 5],
  ["Cedar", 3, 3, 3.5],
];

/** Two that cannot be told apart, and one that nobody would take. */
const TIED = [
  ["Vendor", "Security", "Price", "Support"],
  ["Weight", 50, 30, 20],
  ["Alder", 4, 3, 4],
  ["Birch", 4, 3, 4],
  ["Cedar", 1, 1, 1],
];

/** With what they cost, of which nobody spends more than one. */
const PRICED = CLOUDS.map((line, i) => [...line, ["Cost", null, 9_000, 12_000, 4_000][i]!]);

type Cells = readonly (readonly (string | number | null)[])[];

async function written(texts: Texts, cells: Cells = CLOUDS, sure = true): Promise<Map<string, unknown[]>> {
  const workbook = new MemoryWorkbook({
    sheets: [{ name: "Clouds", cells: cells.map((line) => [...line]) }],
  });
  const corrections = { decision: "choose-one" } as const;
  const read = await understand(workbook, sure ? { corrections } : {});
  const { reading, scorecard } = read;
  const understanding: Understanding = sure
    ? read
    : {
        ...read,
        reading: { ...reading, decision: { ...reading.decision, kind: "choose-one", sure: false } },
        scorecard: scorecard && {
          ...scorecard,
          results: scorecard.results.map(({ choice: _, ...result }) => result),
        },
      };
  const { changes } = planScorecard(understanding, String, true, texts);
  const found = new Map<string, unknown[]>();
  for (const change of changes.changes) {
    if (change.kind === "write") found.set(change.range.sheet, change.contents.flat());
  }
  return found;
}

describe("the scorecard of a choice of one", () => {
  test.each([
    ["English", en],
    ["German", de],
  ])(
    "says which and how sure, never what to fund: page, map of ratings and charts (%s)",
    async (_, texts) => {
      const sheets = await written(texts);
      expect([...sheets.keys()].sort()).toEqual(
        [texts.scorecard.figuresSheet, texts.scorecard.ratingsSheet, texts.scorecard.sheet].sort(),
      );
      const verdicts = Object.values(texts.scoring.verdicts);
      for (const cells of sheets.values()) {
        const said = cells.filter((cell) => typeof cell === "string");
        expect(said.filter((text) => verdicts.includes(text))).toEqual([]);
      }
      const page = sheets.get(texts.scorecard.sheet)!;
      expect(page.filter((cell) => cell === texts.choice.kinds.choose)).toHaveLength(2);
      expect(page).toContain(texts.choice.kinds["not-this"]);
      expect(String(page.find((cell) => String(cell).startsWith("Birch. ")))).toContain("100");
      expect(page).toContain(texts.scorecard.choiceFootnote);
    },
  );

  test("too close to call says so of all that it lies between, in the sentence, the figures and the list alike", async () => {
    const page = (await written(en, TIED)).get(en.scorecard.sheet)!;
    expect(page).toContain("Too close to call: Alder and Birch.");
    expect(page.filter((cell) => cell === "Too close to call")).toHaveLength(3);
    expect(page).toContain("Alder and Birch");
    expect(page[page.indexOf("Close behind") + 12]).not.toBe(1);
  });

  test("says nothing of spending on all of them, adds no costs up, and checks no portfolio", async () => {
    const page = (await written(en, PRICED)).get(en.scorecard.sheet)!;
    for (const words of [en.scorecard.share, en.scorecard.gap, en.scorecard.all(3)])
      expect(page).not.toContain(words);
    expect(page).not.toContain(25_000);
    expect(page).toContain(12_000);
    expect(page.join("\n")).not.toMatch(/funded|of spend|toss-up/);
    // Birch, which is first, reaches all of Security and Support: 5 of 5.
    const security = page.lastIndexOf("Security");
    expect(page.slice(security + 1, security + 3)).toEqual([0.5, 1]);
  });

  test.each([
    ["English", en],
    ["German", de],
    ["Spanish", es],
  ])(
    "while nobody has said that one is chosen, neither verdict nor choice is said (%s)",
    async (_, texts) => {
      const sheets = await written(texts, PRICED, false);
      const words = [...Object.values(texts.scoring.verdicts), ...Object.values(texts.choice.kinds)];
      for (const cells of sheets.values()) {
        expect(cells.filter((cell) => words.includes(cell as string))).toEqual([]);
      }
      const page = sheets.get(texts.scorecard.sheet)!;
      // 100%, 75% and 100% of 1 … 5 are 92.5 points; 50%, 50% and 62.5% are 52.5.
      expect(page).toContain(
        `${texts.scorecard.ahead("Birch", texts.common.points(40))} ${texts.choice.open}`,
      );
      expect(page[page.indexOf(texts.scorecard.lead) + 12]).toBeCloseTo(40, 9);
      expect(page).toContain(texts.scorecard.openFootnote);
      const map = sheets.get(texts.scorecard.ratingsSheet)!;
      expect(map).toContain(texts.workflow.headers.place);
      expect(map.filter((cell) => cell === 1 || cell === 2 || cell === 3)).toEqual(
        expect.arrayContaining([1, 2, 3]),
      );
    },
  );
});
