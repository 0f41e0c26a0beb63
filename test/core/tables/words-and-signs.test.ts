import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** How people rate without numbers, and words that are no ratings; what is expected is what a person reads there. */

/** The effects of each investment, in hundredths. */
function effectsOf({ strategy: { investments } }: Reading): unknown {
  return investments.map(({ ratings }) =>
    ratings.map(({ effect }) => (effect === null ? null : Math.round(effect * 100))),
  );
}

describe("words and signs", () => {
  test.each([
    [
      "yes, partly, no by their letters",
      [
        ["Y", "P"],
        ["N", "Y"],
        ["P", "Y"],
      ],
      [
        [100, 50],
        [0, 100],
        [50, 100],
      ],
    ],
    [
      "green, amber, red in Spanish",
      [
        ["V", "A"],
        ["R", "V"],
        ["A", "V"],
      ],
      [
        [100, 50],
        [0, 100],
        [50, 100],
      ],
    ],
    [
      "faces",
      [
        ["😀", "😟"],
        ["😐", "😀"],
        ["😟", "😀"],
      ],
      [
        [100, -100],
        [0, 100],
        [-100, 100],
      ],
    ],
    [
      "crosses that are counted, a blank is none",
      [
        ["xxx", null],
        ["x", "xx"],
        ["xx", "x"],
      ],
      [
        [100, 0],
        [33, 67],
        [67, 33],
      ],
    ],
    [
      "n.v.t. is no rating",
      [
        [4, "n.v.t."],
        [1, 5],
        [5, 2],
      ],
      [
        [75, null],
        [0, 100],
        [100, 25],
      ],
    ],
    [
      "dots out of three",
      [
        ["●●●", "●○○"],
        ["●●○", "●●●"],
        ["●○○", "●●○"],
      ],
      [
        [100, 33],
        [67, 100],
        [33, 67],
      ],
    ],
    [
      "what exceeds, meets and is below what is asked",
      [
        ["Exceeds", "Meets"],
        ["Below", "Exceeds"],
        ["Meets", "Below"],
      ],
      [
        [100, 50],
        [0, 100],
        [50, 0],
      ],
    ],
    [
      "French marks by their letters",
      [
        ["TB", "AB"],
        ["B", "TB"],
        ["AB", "I"],
      ],
      [
        [100, 50],
        [75, 100],
        [50, 0],
      ],
    ],
    [
      "about four",
      [
        ["≈4", 1],
        [2, 5],
        [5, "≃2"],
      ],
      [
        [75, 0],
        [25, 100],
        [100, 25],
      ],
    ],
  ])("%s", (_, rated, expected) => {
    const cells = [
      ["Project", "Comfort (60%)", "Upkeep (40%)"],
      ...rated.map((ratings, at) => [["Awning", "Bench", "Fence"][at]!, ...ratings]),
    ];
    expect(effectsOf(read({ Sheet1: cells }))).toEqual(expected);
  });
});

test("places are none, and no names", () => {
  const cells = [
    ["Machine", "Speed", "Noise", "Upkeep", "Sum", "Place"],
    ["Lathe", 5, 2, 4, "11/15", "2nd"],
    ["Router", 3, 4, 5, "12/15", "1st"],
    ["Plasma", 4, 1, 2, "7/15", "3rd"],
  ];
  const { objectives, investments } = read({ Sheet1: cells }).strategy;
  expect(objectives.map(({ name }) => name)).toEqual(["Speed", "Noise", "Upkeep"]);
  expect(investments.map(({ name }) => name)).toEqual(["Lathe", "Router", "Plasma"]);
});

test("importance in words beside urgency is rated like it, where the corner says what runs downwards", () => {
  const cells = [
    ["方案", "重要性", "紧迫性", "投入"],
    ["门锁", "高", "中", "低"],
    ["点餐", "高", "高", "中"],
    ["监控", "中", "高", "低"],
  ];
  const { objectives, investments } = read({ Sheet1: cells }).strategy;
  expect(objectives.map(({ name }) => name)).toEqual(["重要性", "紧迫性", "投入"]);
  expect(investments.map(({ name }) => name)).toEqual(["门锁", "点餐", "监控"]);
});

test("what is statutory must be done", () => {
  const cells = [
    ["Bid", "Cost", "Safety (60%)", "Comfort (40%)", "Statutory?"],
    ["Lights", 900, 4, 3, "No"],
    ["Boiler", 700, 2, 3, "Yes"],
    ["Doors", 400, 5, 1, "Yes"],
  ];
  const { investments } = read({ Sheet1: cells }).strategy;
  expect(investments.map(({ mustDo }) => mustDo)).toEqual([false, true, true]);
});

test("what is duty or free is a must where it is duty", () => {
  const cells = [
    ["Vorhaben", "Kosten", "Nutzen (60%)", "Ruhe (40%)", "Pflicht/freiwillig"],
    ["Tor", 900, 4, 3, "Pflicht"],
    ["Bank", 700, 2, 3, "freiwillig"],
    ["Kanal", 400, 5, 1, "Pflicht"],
  ];
  const { investments } = read({ Blatt: cells }).strategy;
  expect(investments.map(({ mustDo }) => mustDo)).toEqual([true, false, true]);
});

test("signs behind names say which way these count", () => {
  const cells = [
    ["Vorhaben", "Nutzen (+)", "Image (+)", "Kosten (-)"],
    ["Gewicht", 4, 2, 3],
    ["Zertifikat", 4, 5, 3],
    ["Filiale", 5, 4, 5],
    ["Lieferdienst", 3, 3, 2],
  ];
  const { objectives, investments } = read({ Blatt: cells }).strategy;
  expect(objectives.map(({ scale }) => scale.reversed)).toEqual([false, false, true]);
  expect(investments).toHaveLength(3);
});
