import { expect, test } from "@jest/globals";
import { joinedNames } from "#core/tables/find/two-line-names.ts";

const CORNER = { upper: "Idea", lower: null };
type Names = readonly (string | null)[];

test.each<[string, Names, Names, Names]>([
  [
    "broken over two cells",
    ["Shorter", "Fewer"],
    ["lead times", "complaints"],
    ["Shorter lead times", "Fewer complaints"],
  ],
  [
    "of three words below, the most that a name goes on with",
    ["Shorter", "Fewer"],
    ["lead times here", "claims by mail"],
    ["Shorter lead times here", "Fewer claims by mail"],
  ],
  [
    "over what they mean: more words than that",
    ["Speed", "Calm"],
    ["how soon it comes", "how little it breaks"],
    ["how soon it comes", "how little it breaks"],
  ],
  ["under one that is there again: a group", ["Fewer", "Fewer"], ["claims", "calls"], ["claims", "calls"]],
  ["over their weights", ["Speed", "Calm"], ["(40%)", "(60%)"], ["(40%)", "(60%)"]],
])("names %s", (_, upper, lower, expected) => {
  expect(joinedNames(lower, upper, CORNER)).toEqual(expected);
});
