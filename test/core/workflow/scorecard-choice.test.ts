import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";

/** Three clouds of which one is taken: Birch has 4.6 of 5, Cedar 3.1, Alder 1.5. */
const CLOUDS = [
  ["Vendor", "Security", "Price", "Support"],
  ["Weight", 50, 30, 20],
  ["Alder", 1, 2, 2],
  ["Birch", 5, 4, 5],
  ["Cedar", 3, 3, 3.5],
];

async function written(texts: Texts): Promise<Map<string, unknown[]>> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Clouds", cells: CLOUDS }] });
  const understanding = await understand(workbook, { corrections: { decision: "choose-one" } });
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
});
