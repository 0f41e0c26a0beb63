import { read, type Cells } from "./workbook-of.ts";

/** Names of our own, for kinds that were read wrong without a word. */
export const HEAD = ["Idea", "Calm", "Pride", "Fun"];
export const RATED: Cells = [
  ["Kiln", 3, 4, 5],
  ["Loom", 5, 2, 1],
  ["Lathe", 2, 2, 3],
];
export const WEIGHED = [
  ["Calm", 50],
  ["Pride", 30],
  ["Fun", 20],
];

/** Names of the objectives, and what they weigh of a hundred. */
export function objectivesOf(sheets: Readonly<Record<string, Cells>> | Cells) {
  const { strategy } = read(sheets);
  return strategy.objectives.map(({ name, weight }) => [name, Math.round(weight * 100)]);
}
