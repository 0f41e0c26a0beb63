import { expect, test } from "@jest/globals";
import { read } from "./workbook-of.ts";

const names = (rows: Parameters<typeof read>[0]): string[] =>
  read(rows).strategy.investments.map(({ name }) => name);

test("ratings that come out as those of two lines before them, each beside zeros, are no sum", () => {
  expect(
    names([
      ["Initiative", "Cost", "Repeat customers", "Faster delivery", "Lower waste"],
      ["Weight", null, 10, 50, 40],
      ["Stock counter", 32000, 0, 40, 40],
      ["Till system", 29000, 0, 0, 100],
      ["Loyalty cards", 2000, 0, 20, 0],
      ["Delivery routing", 21000, 0, 20, 100],
      ["Customer platform", 10000, 60, 0, 100],
    ]),
  ).toEqual(["Stock counter", "Till system", "Loyalty cards", "Delivery routing", "Customer platform"]);
});

test("two ratings that are some other line's times the weights are ratings", () => {
  expect(
    names([
      ["Initiative", "Cost", "Repeat customers", "Faster delivery", "Lower waste"],
      ["Weight", null, 20, 50, 30],
      ["Drone survey", 6000, 0, 100, 0],
      ["Stock counter", 32000, 20, 40, 40],
      ["Till system", 29000, 60, 0, 100],
      ["Loyalty cards", 2000, 0, 20, 0],
      ["Customer platform", 10000, 80, 0, 100],
    ]),
  ).toEqual(["Drone survey", "Stock counter", "Till system", "Loyalty cards", "Customer platform"]);
});

test("an option that is rated as another is, save where a weight says as much, is no product of it", () => {
  // 2, 3 and 4 are 1, 3 and 4 times 20, 10 and 10, times 0.1.
  expect(
    names([
      ["Weight", 20, 10, 10, 25],
      ["Project", "Footfall", "Goodwill", "Order", "Light"],
      ["Night bus", 5, 2, 1, 3],
      ["Bike racks", 1, 3, 4, 2],
      ["Bench", 2, 3, 4, 1],
      ["Lamp posts", 4, 5, 2, 5],
    ]),
  ).toEqual(["Night bus", "Bike racks", "Bench", "Lamp posts"]);
});
