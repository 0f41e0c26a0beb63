import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import type { Reading } from "#core/domain/reading.ts";
import type { Scorecard } from "#core/domain/result.ts";
import { resultFields } from "#core/workflow/results/fields.ts";
import { pixelsFor, widthFor } from "#core/workflow/word-width.ts";

// Measured with Pillow in Liberation Sans Bold, which has Arial's widths: 0.72 ("Fix first") to 1.1 digits ("Fund") a
// letter, and 0.86 in the longest, "Erst vorbereiten". So a digit a letter and a little more is enough.
describe("columns are as wide as their words", () => {
  test.each([en, de])("verdicts and headers fit beside a table, in each language", (texts) => {
    const reading = {
      strategy: { investments: [{ readiness: [{}] }], capabilities: [] },
      decision: { kind: "portfolio", sure: true },
    } as unknown as Pick<Reading, "strategy" | "decision">;
    const fields = resultFields(reading, { results: [] } as unknown as Scorecard, texts);
    const widthOf = (key: string): number => fields.find((field) => field.key === key)!.besideWidth;
    for (const { key, header, besideWidth } of fields)
      if (key !== "why") expect(besideWidth).toBeGreaterThan(header.length);
    for (const word of Object.values(texts.scoring.verdicts))
      expect(widthOf("verdict")).toBeGreaterThan(word.length);
  });

  test("and no narrower than asked for", () => {
    expect(widthFor(["Hold"], 11.3)).toBe(11.3);
    expect(widthFor(["Erst vorbereiten"], 11.3)).toBeGreaterThan(17);
    expect(pixelsFor([], 84)).toBe(84);
  });
});
