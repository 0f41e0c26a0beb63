import { describe, expect, test } from "@jest/globals";
import { gistOf, read } from "./workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

/** Layouts of workbooks that were seen, rebuilt with content of our own; each says what a person reads in it. */
describe("layouts that were seen", () => {
  test("two objectives under one header, as parts of a proposal: each reads its own column", () => {
    const reading = read(
      {
        Sheet1: [
          ["Proposal", "Sensor", "Soldering", "Actuator", "Soldering", "Creative"],
          ["Alarm clock", "Buttons", 3, "Screen", 5, 1],
          ["Air meter", "CO2", 5, "Buzzer", 1, 3],
          ["Rain gauge", "Cup", 4, "Float", 2, 2],
          ["Weight:", null, 1, null, 2, 5],
        ],
      },
      {},
    );
    expect(reading.strategy.objectives.map(({ name }) => name)).toEqual([
      "Soldering",
      "Soldering",
      "Creative",
    ]);
    expect(reading.strategy.investments.map(({ ratings }) => ratings.map(({ written }) => written))).toEqual([
      [3, 5, 1],
      [5, 1, 3],
      [4, 2, 2],
    ]);
  });

  test("a blank column under the name of a listed objective is one that nobody has rated yet", () => {
    const reading = read({
      Goals: [
        ["Objective", "Weight"],
        ["Growth", 50],
        ["Costs", 30],
        ["Quality", 20],
      ],
      Plan: [
        ["Initiative", "Cost", "Growth", "Costs", "Owner", "Quality"],
        ["CRM", 1000, 3, 1, "Ann"],
        ["Shop", 2000, 1, 2, "Bob"],
      ],
    });
    expect(
      reading.strategy.investments.map(({ ratings }) =>
        ratings.map(({ effect, cell }) => [effect, cell?.column]),
      ),
    ).toEqual([
      [
        [1, 2],
        [0, 3],
        [null, 5],
      ],
      [
        [0, 2],
        [0.5, 3],
        [null, 5],
      ],
    ]);
  });

  test("one sheet for each category with the same headers: one list of investments", () => {
    const head = ["Project", "Growth", "Quality"];
    const reading = read({
      Sales: [head, ["Weight", 3, 1], ["CRM", 3, 1], ["Shop", 2, 2]],
      Operations: [head, ["Weight", 3, 1], ["ERP", 1, 3], ["Robots", 0, 2]],
    });
    expect(gistOf(reading)).toEqual({
      objectives: [
        ["Growth", 0.75],
        ["Quality", 0.25],
      ],
      investments: [
        ["CRM", [3, 1]],
        ["ERP", [1, 3]],
        ["Robots", [0, 2]],
        ["Shop", [2, 2]],
      ],
    });
    expect(allSaid(reading.notes).join(" ")).toMatch(/2 tables with the same headers/);
  });

  test("totals between the blocks of a long list are left out", () => {
    const reading = read([
      ["Project", "Criterion", "Weight", "Score"],
      ["CRM", "Growth", 3, 4],
      [null, "Quality", 1, 2],
      ["Total Score", null, null, 14],
      ["ERP", "Growth", 3, 1],
      [null, "Quality", 1, 5],
      ["Total Score", null, null, 8],
    ]);
    expect(gistOf(reading)).toEqual({
      objectives: [
        ["Growth", 0.75],
        ["Quality", 0.25],
      ],
      investments: [
        ["CRM", [4, 2]],
        ["ERP", [1, 5]],
      ],
    });
  });

  test("two tables on one sheet, side by side and one below the other", () => {
    const side = read([
      ["Goal", "Weight", null, "Investment", "Growth", "Quality"],
      ["Growth", 3, null, "CRM", 3, 1],
      ["Quality", 1, null, "ERP", 1, 3],
      [null, null, null, "Shop", 2, 2],
    ]);
    const below = read([
      ["Goal", "Weight"],
      ["Growth", 3],
      ["Quality", 1],
      [],
      ["Investment", "Growth", "Quality"],
      ["CRM", 3, 1],
      ["ERP", 1, 3],
      ["Shop", 2, 2],
    ]);
    expect(gistOf(side)).toEqual(gistOf(below));
    expect(side.strategy.objectives.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
    expect(side.strategy.investments.map(({ name }) => name)).toEqual(["CRM", "ERP", "Shop"]);
  });

  test("a text column headed “Supports” names the objectives served", () => {
    const { investments } = read({
      Goals: [
        ["Objective", "Weight %"],
        ["Win customers", "50%"],
        ["Cut costs", "50%"],
      ],
      Plan: [
        ["Initiative", "Budget (k€)", "Supports"],
        ["Shop", "12", "Win customers; Cut costs"],
        ["Tablet", "3,5", "Cut costs"],
      ],
    }).strategy;
    expect(
      investments.map(({ costOnce, ratings }) => [costOnce, ...ratings.map(({ effect }) => effect)]),
    ).toEqual([
      [12_000, 1, 1],
      [3_500, 0, 1],
    ]);
  });

  test("three header rows, the lowest saying what the numbers mean", () => {
    const reading = read([
      [null, null, "Dimension # 1", "Dimension # 2", null],
      [null, null, "Benefit", "Ease", null],
      ["Rank", "Project", "1 - Low | 5 - High", "1 - Hard | 5 - Easy", "Score"],
      [1, "CRM", 5, 4, 9],
      [2, "ERP", 4, 2, 6],
    ]);
    expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(["Benefit", "Ease"]);
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual(["CRM", "ERP"]);
  });
});

test("two investments of the same name keep their own costs", () => {
  const reading = read([
    ["Project", "Cost", "Growth", "Quality"],
    ["Weight", null, 3, 1],
    ["Upgrade", 1000, 3, 1],
    ["Upgrade", 2000, 1, 3],
  ]);
  expect(reading.strategy.investments.map(({ id, costOnce }) => [id, costOnce])).toEqual([
    ["upgrade", 1000],
    ["upgrade (2)", 2000],
  ]);
});
