import { describe, expect, test } from "@jest/globals";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { SCALE_PLACES } from "#core/tables/formula/own-functions.ts";
import { read, round, type Cells } from "./workbook-of.ts";

test("all functions of ours that take ratings and weights first are known, with the place of their scale", () => {
  const rated = CATALOGUE.filter(
    ({ parameters: [first, second] }) => first?.name === "ratings" && second?.name === "weights",
  );
  expect(SCALE_PLACES).toEqual(
    Object.fromEntries(
      rated.map(({ name, parameters }) => [name, parameters.findIndex((each) => each.name === "scale")]),
    ),
  );
});

/** Neither names nor sums tell that 7, 2 and 4 weigh the others. */
const PLAIN: Cells = [
  ["Thing", "Alpha", "Beta", "Gamma", "Outcome"],
  ["What counts", 7, 2, 4, null],
  ["Kiln", 3, 4, 5, null],
  ["Loom", 5, 2, 1, null],
  ["Lathe", 2, 2, 3, null],
];
const SHARES = [7 / 13, 2 / 13, 4 / 13].map(round);

describe("a formula of ours in the sheet says what is rated, by what weights, on which scale", () => {
  test("without one nobody is sure enough", () => {
    expect(read(PLAIN).strategy.investments).toEqual([]);
  });

  test.each<[string, (row: number) => string, string]>([
    ["one for each row", (row) => `=ALIGNSCORE(B${row}:D${row},B$2:D$2,"0-5")`, "0-5"],
    ["within others", (row) => `=ROUND(ALIGNSCORE(B${row}:D${row};B$2:D$2;"1-5");0)`, "1-5"],
    ["in small letters", (row) => `=alignscore(B${row}:D${row},$B$2:$D$2,"0-10")`, "0-10"],
    ["as Excel saves it", (row) => `=_xldudf_ALIGNSCORE_ALIGNSCORE(B${row}:D${row},B$2:D$2,"0-5")`, "0-5"],
    ["its namespace before it", (row) => `=ALIGNSCORE.ALIGNVERDICT(B${row}:D${row},B$2:D$2,5)`, "-5..5"],
    ["names before the scale", (row) => `=ALIGNWHY(B${row}:D${row},B$2:D$2,,"0-5")`, "0-5"],
  ])("%s", (_where, formula, scale) => {
    const formulas = Object.fromEntries([3, 4, 5].map((row) => [`Sheet1!E${row}`, formula(row)]));
    const reading = read(PLAIN, { formulas });
    const { objectives, investments } = reading.strategy;
    expect(objectives.map(({ name, weight }) => [name, round(weight)])).toEqual([
      ["Alpha", SHARES[0]],
      ["Beta", SHARES[1]],
      ["Gamma", SHARES[2]],
    ]);
    expect(objectives.map((each) => each.scale.id)).toEqual([scale, scale, scale]);
    expect(investments.map(({ name }) => name)).toEqual(["Kiln", "Loom", "Lathe"]);
    expect(reading.witnesses.map(({ code }) => code)).toContain("formula-weights");
  });

  test("one that spills over all rows, whose results are none of the ratings", () => {
    const results = [61, 40, 27];
    const cells = PLAIN.map((row, index) => [...row.slice(0, 4), index < 2 ? row[4]! : results[index - 2]!]);
    const { objectives, investments } = read(cells, {
      formulas: { "Sheet1!E3": `=ALIGNRANKRANGE(B3:D5,B2:D2,"0-5")` },
    }).strategy;
    expect(objectives.map(({ name }) => name)).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(investments).toHaveLength(3);
  });

  test("criteria as rows", () => {
    const { objectives, investments } = read(
      [
        ["Thing", "What counts", "Kiln", "Loom"],
        ["Alpha", 7, 3, 5],
        ["Beta", 2, 4, 2],
        ["Gamma", 4, 5, 1],
        ["Outcome", null, null, null],
      ],
      { formulas: { "Sheet1!C5": `=ALIGNSCORE(C2:D4,B2:B4,"0-5")` } },
    ).strategy;
    expect(objectives.map(({ weight }) => round(weight))).toEqual(SHARES);
    expect(investments.map(({ name, ratings }) => [name, ...ratings.map(({ written }) => written)])).toEqual([
      ["Kiln", 3, 4, 5],
      ["Loom", 5, 2, 1],
    ]);
  });

  test("a scale left out is ours, -3 to 3, as the function has it", () => {
    const small = PLAIN.map((row, index) => (index < 2 ? row : [row[0]!, 1, 2, 3, null]));
    const formulas = { "Sheet1!E3": "=ALIGNSCORE(B3:D5,B2:D2)" };
    expect(read(small, { formulas }).strategy.objectives.map(({ scale }) => scale.id)).toEqual([
      "-3..3",
      "-3..3",
      "-3..3",
    ]);
  });
});
