import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Reading } from "#core/domain/reading.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { weightsInText } from "#core/tables/values/weights-in-text.ts";
import { read } from "./workbook-of.ts";

/** Weights that stand in sentences or lines near a table (docs/decisions/reading.md, 0287). */
function weightsOf({ strategy: { objectives } }: Reading): Record<string, number> {
  return Object.fromEntries(objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 1000]));
}

const ovens: CellValue[][] = [
  ["Option", "Heat", "Care", "Room"],
  ["Brick dome", 5, 2, 3],
  ["Steel deck", 3, 4, 4],
  ["Stone hearth", 4, 3, 1],
];
const GIVEN = { Heat: 0.5, Care: 0.3, Room: 0.2 };

describe("where weights stand in a text", () => {
  test.each([
    ["Weights: heat 50%, care 30%, room 20%"],
    ["Heat (50), Care (30), Room (20)"],
    ["Score = 0.5*Heat + 0.3*Care + 0.2*Room"],
    ["Total = (5 × Heat + 3 × Care + 2 × Room) / 10"],
    ["Weighting of criteria: Heat=5; Care=3; Room=2"],
    ["Gewichtung: Heat 50 %, Care 30 %, Room 20 %"],
    ["Poids : Heat 5, Care 3 et Room 2"],
    ["Pesos: Heat x5, Care x3, Room x2"],
    ["Wagi: Heat – 50%, Care – 30%, Room – 20%"],
    ["Вес: Heat 50%, Care 30%, Room 20%"],
    ["权重：Heat 50%，Care 30%，Room 20%"],
    ["We count 50% for heat, 30% for care and 20% for room."],
    ["• 50% Heat\n• 30% Care\n• 20% Room"],
  ])("%s", (text) => {
    expect(weightsOf(read({ Sheet1: [[text], [], ...ovens] }))).toEqual(GIVEN);
    expect(weightsOf(read({ Sheet1: [...ovens, [], [text]] }))).toEqual(GIVEN);
  });

  test.each([
    [
      "in brackets",
      ["Criteria", "Heat (50%): how hot it gets", "Care (30%): hours a week", "Room (20%): square metres"],
    ],
    ["with the word", ["Heat (weight 5): how hot", "Care (weight 3)", "Room (weight 2)"]],
    ["behind a colon", ["Weights", "- Heat: 50%", "- Care: 30%", "- Room: 20%"]],
  ])("in lines above, %s", (_, lines) => {
    expect(weightsOf(read({ Sheet1: [...lines.map((line) => [line]), [], ...ovens] }))).toEqual(GIVEN);
  });

  test("in cells beside one another, beside the table, and on a sheet of its own", () => {
    const legend = ["Criteria weighting", "Heat = 5", "Care = 3", "Room = 2"];
    expect(weightsOf(read({ Sheet1: [legend, [], ...ovens] }))).toEqual(GIVEN);
    const beside = ovens.map((row, at) =>
      at === 1 ? [...row, null, "Weights: heat 50%, care 30%, room 20%"] : row,
    );
    expect(weightsOf(read({ Sheet1: beside }))).toEqual(GIVEN);
    const apart = { Ovens: ovens, Notes: [["How we choose"], ["Weights: heat 50%, care 30%, room 20%"]] };
    expect(weightsOf(read(apart))).toEqual(GIVEN);
  });

  test("where the options stand across", () => {
    const across = ovens[0]!.map((_, column) => ovens.map((row) => row[column]!));
    expect(weightsOf(read({ Sheet1: [["Weights: heat 50%, care 30%, room 20%"], [], ...across] }))).toEqual(
      GIVEN,
    );
  });

  test.each([
    ["Care counts double.", 0.5],
    ["Care zählt doppelt", 0.5],
    ["Le care compte double.", 0.5],
    ["Care cuenta doble", 0.5],
    ["Please note: care is weighted three times.", 0.6],
  ])("%s: the others count once", (text, share) => {
    const { Care } = weightsOf(read({ Sheet1: [[text], [], ...ovens] }));
    expect(Care).toBeCloseTo(share, 2);
  });

  test("a term that is subtracted counts against", () => {
    const reading = read({ Sheet1: [...ovens, [], ["Score = 3*Heat + Care - 2*Room"]] });
    expect(reading.strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([false, false, true]);
    expect(weightsOf(reading)).toEqual({ Heat: 0.5, Care: 0.167, Room: 0.333 });
  });

  test("tells where it found them", () => {
    const { weights, witnesses } = read({
      Sheet1: [["Weights: heat 50%, care 30%, room 20%"], [], ...ovens],
    });
    expect(weights).toMatchObject({ where: "text", range: { row: 0, column: 0 } });
    expect(witnesses.map(({ code }) => code)).toContain("weights-text");
  });
});

/** 0371 */
describe("one entry that has another name than its header", () => {
  const baths: CellValue[][] = [
    ["Option", "Heat", "Care", "Room", "Time to start"],
    ["Plunge pool", 5, 2, 3, 1],
    ["Steam room", 3, 4, 4, 5],
    ["Hot tub", 4, 3, 1, 2],
  ];
  const given = [0.4, 0.3, 0.2, 0.1];
  const even = [0.25, 0.25, 0.25, 0.25];

  test.each([
    [
      "is the one in its place",
      ["1. Heat (40%)", "2. Care (30%)", "3. Room (20%)", "4. Anlauf (10%)"],
      given,
    ],
    ["not in another order", ["Care (30%)", "Heat (40%)", "Room (20%)", "Anlauf (10%)"], even],
    [
      "not where they make up no whole",
      ["Weights", "Heat (40%)", "Care (30%)", "Room (20%)", "Anlauf (25%)"],
      even,
    ],
    ["not of two", ["Heat (40%)", "Care (30%)", "Raum (20%)", "Anlauf (10%)"], even],
  ])("%s", (_, lines, weights) => {
    const { strategy } = read({ Sheet1: [...lines.map((line) => [line]), [], ...baths] });
    expect(strategy.objectives.map(({ weight }) => Math.round(weight * 100) / 100)).toEqual(weights);
  });
});

describe("weights without names are in the order of what they weigh", () => {
  test.each([
    ["Weights: 50/30/20", ["weights-told"]],
    ["Gewichtung 50-30-20", ["weights-told"]],
    ["Pesos: 0.5 / 0.3 / 0.2", ["weights-told"]],
    ["Pondération : 50 %, 30 %, 20 %", ["weights-told"]],
  ])("%s", (text, asked) => {
    for (const cells of [
      [[text], [], ...ovens],
      [...ovens, [text]],
    ]) {
      const reading = read({ Sheet1: cells });
      expect(weightsOf(reading)).toEqual(GIVEN);
      expect(reading.questions.flatMap(({ code }) => (code.startsWith("weights") ? [code] : []))).toEqual(
        asked,
      );
      expect(reading.unused.filter(({ name }) => name === text)).toEqual([]);
    }
  });

  test.each([
    ["fewer than what is rated", "Weights: 60/40"],
    ["no whole", "Weights: 50/30/30"],
    ["no word for weights", "Turnout: 50/30/20"],
    ["words between", "Weights: 50 then 30 then 20"],
  ])("%s: none", (_, text) => {
    const third = 0.333;
    expect(weightsOf(read({ Sheet1: [[text], [], ...ovens] }))).toEqual({
      Heat: third,
      Care: third,
      Room: third,
    });
  });
});

describe("a text is evidence, no order", () => {
  const equal = { Heat: 0.333, Care: 0.333, Room: 0.333 };

  test.each([
    ["names of something else", "Weights: price 50%, colour 30%, sound 20%"],
    ["one name of three", "Weights: heat 50%, colour 30%, sound 20%"],
    ["numbers that are no weights", "Heat rose by 14 degrees, care took 3 hours"],
    ["growth, not weight", "Care will double by spring"],
    ["a ratio", "Score = Heat × Care / Room"],
  ])("%s", (_, text) => {
    expect(weightsOf(read({ Sheet1: [[text], [], ...ovens] }))).toEqual(equal);
  });

  test("the table's own totals count more, and the text is asked about", () => {
    const totalled = ovens.map((row, at) => [
      ...row,
      at === 0 ? "Total" : (row.slice(1) as number[]).reduce((sum, value) => sum + value, 0),
    ]);
    const more = [
      ["Tin box", 1, 5, 5, 11],
      ["Clay pot", 2, 2, 5, 9],
    ];
    const reading = read({ Sheet1: [["Weights: heat 50%, care 30%, room 20%"], [], ...totalled, ...more] });
    expect(weightsOf(reading)).toEqual(equal);
    expect(
      reading.questions.find(({ code }) => code === "weights-told")?.choices.map(({ code }) => code),
    ).toEqual(["equal-weights", "weights-told"]);
  });

  test("totals by other weights make the text a question", () => {
    const totalled = ovens.map((row, at) => [...row, at === 0 ? "Total" : [91, 13, 57][at - 1]!]);
    const { questions } = read({ Sheet1: [["Weights: heat 50%, care 30%, room 20%"], [], ...totalled] });
    expect(questions.map(({ code }) => code)).toContain("weights-told");
  });
});

test("whatever shares are given are found again, in any order", () => {
  const names = ["Heat", "Care", "Room", "Light"];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (shares, order) => {
        const text = `Weighting: ${order.map((at) => `${names[at]!} ${shares[at]!}%`).join(", ")}`;
        const [found] = weightsInText(text).slice(-1);
        expect(found!.entries).toEqual(
          order.map((at) => ({ key: names[at]!.toLowerCase(), weight: shares[at]! / 100, percent: true })),
        );
      },
    ),
    { numRuns: 30 },
  );
});
