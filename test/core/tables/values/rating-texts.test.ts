import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { detectScale, toEffect } from "#core/tables/values/scale.ts";
import { read } from "../workbook-of.ts";

function effects(samples: readonly CellValue[], header = ""): unknown[] {
  const { scale } = detectScale(samples, { header });
  return samples.map((sample) => {
    const effect = toEffect(scale, sample);
    return "effect" in effect ? Math.round(effect.effect * 1000) / 1000 : Object.keys(effect)[0];
  });
}

describe("ratings as people write them", () => {
  test.each<[string, readonly CellValue[], readonly unknown[]]>([
    ["out of five", ["4/5", "0/5", "5/5"], [0.8, 0, 1]],
    ["out of ten", ["3 of 10", "10 of 10", "0 of 10"], [0.3, 1, 0]],
    ["words with the points beside", ["Oui (5/5)", "Non (0/5)", "Peut-être (3/5)"], [1, 0, 0.6]],
    ["a number and what it means", ["1 - Low", "5 - High", "3 - So so", "2 - Meh"], [0, 1, 0.5, 0.25]],
    ["a remark in brackets", ["7/10 (4 weeks)", "10/10 (since v2)", "0/10"], [0.7, 1, 0]],
    ["the product in brackets", ["6 (90)", "10 (150)", "0 (0)", "5"], [0.6, 1, 0, 0.5]],
    ["the product behind an arrow", ["9 → 18", "10 → 20", "0 → 0（blocked）"], [0.9, 1, 0]],
    ["the whole product", ["5 × 0.35 = 1.75", "3 × 0.35 = 1.05", "0 × 0.35 = 0"], [1, 0.6, 0]],
    ["the product behind a slash", ["5 / 1.75", "3 / 1.05", "0"], [1, 0.6, 0]],
    ["a reason behind a dash", ["5 — 38% of all visits", "3 — steady, +2% a year", "0 — none"], [1, 0.6, 0]],
    [
      "stars and the number that they mean",
      ["⭐⭐⭐⭐⭐ (9/10)", "⭐⭐⭐⭐⭐ (10/10)", "⭐ (0/10)"],
      [0.9, 1, 0],
    ],
    ["a word and a remark", ["High (since v2)", "Medium (4-6h)", "None (yet)"], [1, 0.667, 0]],
    ["a sign behind words", ["built in (+)", "clumsy (-)", "so so (0)"], [1, -1, 0]],
    ["a tick before words", ["✅ built in", "⚠️ 1 GB", "❌ by hand"], [1, 0.5, 0]],
    ["how far a need is met, and no", ["Fully", "Partly", "No"], [1, 0.5, 0]],
    ["the same in German", ["Voll", "Teilweise", "Nein"], [1, 0.5, 0]],
    ["full width", ["１", "５", "３", "２"], [0, 1, 0.5, 0.25]],
    ["Arabic digits", ["١", "٥", "٣", "٢"], [0, 1, 0.5, 0.25]],
    ["Devanagari digits", ["१", "५", "३", "२"], [0, 1, 0.5, 0.25]],
    // Points of the grade average, of 4.
    ["grades", ["A", "B+", "C", "F"], [1, 0.825, 0.5, 0]],
    ["grades to E", ["A", "B", "C", "D", "E"], [1, 0.75, 0.5, 0.25, 0]],
    ["grades to D", ["A", "B", "C", "D"], [1, 0.667, 0.333, 0]],
    ["sizes", ["S", "M", "L"], [0.333, 0.667, 1]],
    ["sizes to XL", ["S", "M", "L", "XL"], [0.25, 0.5, 0.75, 1]],
    ["ticks", ["✓", "✗"], [1, 0]],
    ["ticks as Wingdings leaves them", ["ü", "û"], [1, 0]],
    ["circles", ["◎", "○", "△", "×"], [1, 0.667, 0.333, 0]],
    ["Harvey balls", ["●", "○", "◑"], [1, 0, 0.5]],
    ["Russian", ["высокий", "низкий", "средний"], [1, 0.333, 0.667]],
    ["Polish", ["wysoki", "niski", "średni", "brak"], [1, 0.333, 0.667, 0]],
    ["Japanese", ["高", "低", "中"], [1, 0.333, 0.667]],
    ["Turkish", ["Yüksek", "Düşük", "Orta"], [1, 0.333, 0.667]],
    ["Hebrew", ["גבוה", "נמוך", "בינוני"], [1, 0.333, 0.667]],
    ["Hindi", ["उच्च", "निम्न", "मध्यम"], [1, 0.333, 0.667]],
  ])("%s", (_, samples, expected) => {
    expect(effects(samples)).toEqual(expected);
  });
});

describe("the scale of numbers", () => {
  const scaleOf = (samples: readonly number[], header = ""): string =>
    detectScale(samples, { header }).scale.id;

  test("a slip does not change what is stated", () => {
    expect(scaleOf([5, 1, 33, 4, 2], "Reach (1-5)")).toBe("1-5");
    expect(effects([5, 1, 33, 4, 2], "Reach (1-5)")[2]).toBe("reason");
    expect(scaleOf([40, 80, 65, 3], "Reach (1-5)")).toBe("0-100");
  });
  test("one far from all others is not obeyed where nothing is stated", () => {
    expect(scaleOf([5, 1, 3, 4, 2, 33])).toBe("1-5");
    expect(scaleOf([5, 1, 3, 4, 2, 33, 40])).toBe("0-100");
    expect(scaleOf([5, 1, 3, 4, 2, 9])).toBe("0-10");
  });
  test("1 to 3 without a sign of negatives is 1 to 3", () => {
    expect(scaleOf([1, 3, 2, 3, 1])).toBe("1-3");
    expect(scaleOf([1, 3, 2, 0, 1])).toBe("-3..3");
    expect(scaleOf([1, 3, 2, -1, 1])).toBe("-3..3");
  });
});

describe("numbers that the spreadsheet changed, or that nobody meant", () => {
  const sheet = (rating: CellValue) => ({
    Plan: [
      ["Tool", "Reach (60%)", "Trust (40%)"],
      ["Booking page", 3, 2],
      ["Kiosk", rating, 5],
      ["Card", 1, 4],
      ["Till", 5, 1],
    ],
  });

  test("a rating that became a date is said, with what was meant", () => {
    // 46025 is 3 January 2026.
    const reading = read(sheet(46025), { formats: { "Plan!B3": "d-mmm" } });
    expect(reading.strategy.investments[1]!.ratings[0]!.effect).toBeNull();
    expect(reading.unread).toMatchObject([
      { cell: { row: 2, column: 1 }, reason: { text: "values.becameDate", values: ["3-1", "3/1"] } },
    ]);
    expect(reading.scale?.id).toBe("1-5");
  });

  test("a scale that became a date is that scale", () => {
    const reading = read(
      {
        Aims: [
          ["Objective", "Weight", "Scale"],
          ["Reach", 60, 46027],
          ["Trust", 40, 46027],
        ],
        Tools: [
          ["Tool", "Reach", "Trust"],
          ["Kiosk", 5, 1],
          ["Card", 2, 3],
          ["Till", 1, 1],
        ],
      },
      { formats: { "Aims!C2:C3": "d-mmm" } },
    );
    expect(reading.strategy.objectives.map(({ scale }) => scale.id)).toEqual(["1-5", "1-5"]);
  });

  test.each([1e308, -1e308, 1e300])("a rating of %d is named as unread, and the rest is read", (value) => {
    const reading = read(sheet(value));
    expect(reading.strategy.objectives).toHaveLength(2);
    expect(reading.unread.map(({ cell }) => [cell.row, cell.column])).toContainEqual([2, 1]);
    expect(reading.scale?.id).toBe("1-5");
  });

  test("a weight of 1e308 is named as unread", () => {
    const reading = read({
      Plan: [
        ["Tool", "Reach", "Trust", "Calm"],
        ["Weight", 1e308, 40, 30],
        ["Kiosk", 5, 1, 2],
        ["Card", 2, 3, 4],
      ],
    });
    for (const { weight } of reading.strategy.objectives) expect(Number.isFinite(weight)).toBe(true);
    expect(reading.unread.map(({ cell }) => [cell.row, cell.column])).toContainEqual([1, 1]);
  });
});

describe("weights as people write them", () => {
  const weights = (...written: CellValue[]): number[] =>
    read(
      {
        Aims: [
          ["Objective", "Weight"],
          ...written.map((weight, index) => [["Calm", "Order", "Reach"][index]!, weight]),
        ],
        Tools: [
          ["Tool", "Calm", "Order", "Reach"],
          ["Kiosk", 5, 1, 2],
          ["Card", 2, 3, 4],
        ],
      },
      typeof written[0] === "number" && written[0] < 1 ? { formats: { "Aims!B2": "0%" } } : {},
    ).strategy.objectives.map(({ weight }) => Math.round(weight * 1000) / 1000);

  test("40% beside 30 and 30", () => {
    expect(weights(0.4, 30, 30)).toEqual([0.4, 0.3, 0.3]);
    expect(weights("40%", 30, 30)).toEqual([0.4, 0.3, 0.3]);
  });
  test("must, should and could all count, the first most", () => {
    expect(weights("Must", "Should", "Could")).toEqual([0.5, 0.333, 0.167]);
    expect(weights("Muss", "Soll", "Kann")).toEqual([0.5, 0.333, 0.167]);
  });
  test("high, medium and low are steps of one, also below very high", () => {
    expect(weights("High", "Medium", "Low")).toEqual([0.5, 0.333, 0.167]);
    expect(weights("Very high", "High", "Low")).toEqual([0.5, 0.375, 0.125]);
    expect(weights("Very high", "Low", "Very low")).toEqual([0.625, 0.25, 0.125]);
  });
  test("words of many languages", () => {
    expect(weights("высокий", "средний", "низкий")).toEqual([0.5, 0.333, 0.167]);
  });
});
