import { expect, test } from "@jest/globals";
import { flatObjectives } from "#core/weighting/diagnosis/separation.ts";

test("objectives on which all that were rated were rated alike", () => {
  const effects = [
    [1 / 3, 0, 0.1 + 0.2, null, null],
    [1, 0, 0.3, 1, null],
    [0, null, 0.3, null, null],
  ];
  expect(flatObjectives(effects)).toEqual([1, 2]);
  expect(flatObjectives([])).toEqual([]);
  expect(flatObjectives([[1, 0]])).toEqual([]);
});
