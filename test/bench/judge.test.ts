import { expect, test } from "@jest/globals";
import { type Aim, judge, lineOf, type Measured } from "../../bench/judge.ts";

// Made up so that each verdict would turn with the wrong figure: medians are in the ratio 2.5, leasts are not.
const LOOP: Measured = { name: "loop", least: 1, median: 2 };
const OURS: Measured = { name: "ours", least: 4, median: 5, megabytes: 610 };
const PEERS: readonly Measured[] = [
  { name: "numpy-like 9", least: 1, median: 1 },
  { name: "numpy 2.4.6", least: 6, median: 10 },
];

const said = (...aims: Aim[]): string[] => judge(aims, [LOOP, OURS], PEERS).map(lineOf);

test("a ratio is of medians, to the group's first case, and its bound is within", () => {
  expect(said({ times: 2.5 }, { times: 2.4 })).toEqual([
    "aim: within 2.5 times of loop: met (2.50)",
    "aim: within 2.4 times of loop: MISSED (2.50)",
  ]);
});

test("a peer is found by its library's whole name, whatever its version; what is not at hand is not judged", () => {
  expect(said({ times: 1, than: "numpy" }, { times: 1, than: "pymcdm" })).toEqual([
    "aim: within 1 times of numpy: met (0.500)",
    "aim: within 1 times of pymcdm: not judged (pymcdm is not at hand)",
  ]);
});

test("milliseconds are judged by the least, memory by the most, of the case that is named", () => {
  expect(
    said({ milliseconds: 4 }, { milliseconds: 3.9 }, { of: "loop", milliseconds: 1 }, { megabytes: 600 }),
  ).toEqual([
    "aim: within 4 ms: met (4.00)",
    "aim: within 3.9 ms: MISSED (4.00)",
    "aim: loop within 1 ms: met (1.00)",
    "aim: within 600 MB: MISSED (610)",
  ]);
});

test("an aim of a case that is not there is a slip of the bench, and memory nobody looked at is no met aim", () => {
  expect(() => said({ of: "theirs", times: 1 })).toThrow("There is no case theirs.");
  expect(judge([{ of: "loop", megabytes: 600 }], [LOOP], [])).toEqual([
    expect.objectContaining({ met: false }),
  ]);
});
