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
