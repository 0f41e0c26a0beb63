import { describe, expect, test } from "@jest/globals";
import { gistOf, read } from "./workbook-of.ts";

describe("criteria as columns", () => {
  const gist = {
    objectives: [
      ["Growth", 0.5],
      ["Quality", 0.3],
      ["Speed", 0.2],
    ],
    investments: [
      ["CRM", [3, 1, 2]],
      ["Drones", [0, 2, 5]],
      ["ERP", [5, 4, 1]],
    ],
  };
  test("weights in a row above the header", () => {
    const reading = read([
      ["Weights", 5, 3, 2],
      ["Project", "Growth", "Quality", "Speed"],
      ["CRM", 3, 1, 2],
      ["ERP", 5, 4, 1],
      ["Drones", 0, 2, 5],
    ]);
    expect(gistOf(reading)).toEqual(gist);
  });
  test("weights between the header and the data", () => {
    const reading = read([
      ["Project", "Growth", "Quality", "Speed", "Total"],
      ["Weight", 5, 3, 2, 10],
      ["CRM", 3, 1, 2, 22],
      ["ERP", 5, 4, 1, 39],
      ["Drones", 0, 2, 5, 16],
    ]);
    expect(gistOf(reading)).toEqual(gist);
    expect(reading.totals?.cells.map(({ value }) => value)).toEqual([22, 39, 16]);
  });
  test("weights below the data", () => {
    const reading = read([
      ["Project", "Growth", "Quality", "Speed"],
      ["CRM", 3, 1, 2],
      ["ERP", 5, 4, 1],
      ["Drones", 0, 2, 5],
      ["Weight:", 0.5, 0.3, 0.2],
    ]);
    expect(gistOf(reading)).toEqual(gist);
  });
  test("weights in the header", () => {
    const reading = read([
      ["Project", "Growth (50%)", "Quality (30%)", "Speed (20%)"],
      ["CRM", 3, 1, 2],
      ["ERP", 5, 4, 1],
      ["Drones", 0, 2, 5],
    ]);
    expect(gistOf(reading)).toEqual(gist);
  });
  test("criteria as rows", () => {
    const reading = read([
      ["Criteria", "Weight", null, "CRM", "ERP", "Drones"],
      ["Growth", 5, null, 3, 5, 0],
      ["Quality", 3, null, 1, 4, 2],
      ["Speed", 2, null, 2, 1, 5],
      [],
      ["Totals", null, null, 22, 39, 16],
    ]);
    expect(gistOf(reading)).toEqual(gist);
    expect(reading.totals?.cells.map(({ value }) => value)).toEqual([22, 39, 16]);
  });
  test("raw and weighted columns side by side", () => {
    const reading = read([
      [
        "Criteria",
        "Weight",
        "CRM rating",
        "CRM weighted",
        "ERP rating",
        "ERP weighted",
        "Drones rating",
        "Drones weighted",
      ],
      ["Growth", 5, 3, 15, 5, 25, 0, 0],
      ["Quality", 3, 1, 3, 4, 12, 2, 6],
      ["Speed", 2, 2, 4, 1, 2, 5, 10],
      ["Total", 10, null, 22, null, 39, null, 16],
    ]);
    expect(gistOf(reading)).toEqual(gist);
  });
  test("an objectives table and a matrix of their own", () => {
    const reading = read({
      Goals: [
        ["Objective", "Weight"],
        ["Growth", 50],
        ["Quality", 30],
        ["Speed", 20],
      ],
      Ratings: [
        [null, "Growth", "Quality", "Speed"],
        ["CRM", 3, 1, 2],
        ["ERP", 5, 4, 1],
        ["Drones", 0, 2, 5],
      ],
      Tools: [
        ["Investment", "Cost", "Status"],
        ["CRM", 12000, "active"],
        ["ERP", 90000, "idea"],
        ["Drones", 7000, "idea"],
      ],
    });
    expect(gistOf(reading)).toEqual(gist);
    expect(reading.strategy.investments.map(({ costOnce }) => costOnce)).toEqual([12000, 90000, 7000]);
  });
  test("a long list of links", () => {
    const reading = read({
      Goals: [
        ["Objective", "Weight"],
        ["Growth", 50],
        ["Quality", 30],
        ["Speed", 20],
      ],
      Links: [
        ["Investment", "Objective", "Rating"],
        ["CRM", "Growth", 3],
        ["CRM", "Quality", 1],
        ["CRM", "Speed", 2],
        ["ERP", "Growth", 5],
        ["ERP", "Quality", 4],
        ["ERP", "Speed", 1],
        ["Drones", "Growth", 0],
        ["Drones", "Quality", 2],
        ["Drones", "Speed", 5],
      ],
    });
    expect(gistOf(reading)).toEqual(gist);
  });
  test("a text column", () => {
    const reading = read({
      Goals: [
        ["Objective", "Weight"],
        ["Growth", 50],
        ["Quality", 30],
        ["Speed", 20],
      ],
      Tools: [
        ["Initiative", "Owner", "Status", "Objective"],
        ["CRM", "Ann", "active", "Growth, Speed"],
        ["ERP", "Bob", "idea", "Quality"],
        ["Drones", "Cid", "idea", null],
      ],
    });
    expect(reading.strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
      [1, 0, 1],
      [0, 1, 0],
      [null, null, null],
    ]);
  });
});
