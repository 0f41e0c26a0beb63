import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Kinds that were left over from the third sample or found beside the fourth (docs/reading.md), with names of our own. */
function weightsOf({ strategy: { objectives } }: Reading): number[] {
  return objectives.map(({ weight }) => Math.round(weight * 1000) / 1000);
}
const names = ({ strategy: { investments } }: Reading): string[] => investments.map(({ name }) => name);

const RATED: CellValue[][] = [
  [2, 4, 5],
  [4, 4, 1],
  [3, 1, 4],
];

describe("words for weights", () => {
  test.each([
    ["Finnish", "Kriteeri", "Painoarvo"],
    ["Greek", "Κριτήριο", "Βάρος"],
    ["Thai", "เกณฑ์", "น้ำหนัก"],
    ["Czech", "Kritérium", "Váha"],
    ["Hungarian", "Szempont", "Súly"],
    ["Romanian", "Criteriu", "Pondere"],
    ["Danish", "Kriterium", "Vægt"],
    ["Norwegian", "Kriterium", "Vekt"],
    ["Indonesian", "Kriteria", "Bobot"],
    ["Vietnamese", "Tiêu chí", "Trọng số"],
    ["Korean", "기준", "가중치"],
  ])("in %s", (_, criterion, weight) => {
    const cells = [
      [criterion, weight, "Anvil", "Bellows", "Crane"],
      ...["Aa", "Bb", "Cc"].map((name, at) => [name, [5, 3, 2][at]!, ...RATED[at]!]),
    ];
    const reading = read({ Sheet1: cells });
    expect(weightsOf(reading)).toEqual([0.5, 0.3, 0.2]);
    expect(names(reading)).toEqual(["Anvil", "Bellows", "Crane"]);
  });
});

test.each([[["Weight", "Anvil", "Bellows", "Crane"]], [["Weight", "Bellows", "Anvil", "Crane"]]])(
  "an option rated just as the weights are is one: %j",
  (heads) => {
    const at = heads.indexOf("Anvil") - 1;
    const cells = [
      ["Criterion", ...heads],
      ...["Speed", "Ease", "Range"].map((name, row) => {
        const own = [2, 4, 1].map((value, column) =>
          column === at ? [5, 3, 2][row]! : ((value + row) % 5) + 1,
        );
        return [name, [5, 3, 2][row]!, ...own];
      }),
    ];
    expect(names(read({ Sheet1: cells }))).toEqual(heads.slice(1));
  },
);

test("a weight and a direction in the same brackets", () => {
  const cells = [
    ["Option", "Value (50%, higher is better)", "Risk (30%, lower is better)", "Wear (20%; lower is better)"],
    ["Anvil", 5, 3, 2],
    ["Bellows", 2, 4, 4],
    ["Crane", 4, 1, 3],
  ];
  const reading = read({ Sheet1: cells });
  expect(weightsOf(reading)).toEqual([0.5, 0.3, 0.2]);
  expect(reading.strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([false, true, true]);
});

describe("circles before words", () => {
  const effects = (words: readonly string[]): (number | null)[] => {
    const cells = [
      ["Idea", "Impact", "Effort"],
      ...words.map((word, at) => [`Idea ${"ABCD"[at]!} of ours`, word, words[(at + 1) % words.length]!]),
    ];
    return read({ Sheet1: cells }).strategy.investments.map(({ ratings }) => ratings[0]!.effect);
  };

  test.each([
    [["🟢 Low", "🟡 Medium", "🟠 High", "🔴 Critical"]],
    [["🟢 Faible", "🟡 Moyen", "🔴 Élevé"]],
    [["🟢 Baja", "🟡 Media", "🔴 Alta"]],
  ])("%j grow", (words) => {
    const found = effects(words);
    expect(found).toEqual([...found].sort((a, b) => a! - b!));
    expect(new Set(found).size).toBe(words.length);
  });

  test("alone, or before their colours' names, they are a traffic light", () => {
    for (const words of [
      ["🔴", "🟡", "🟢"],
      ["🔴 Red", "🟡 Amber", "🟢 Green"],
    ]) {
      const found = effects(words);
      expect(found[0]! < found[1]! && found[1]! < found[2]!).toBe(true);
    }
  });
});

test.each([
  "Risk reduction",
  "Time criticality",
  "Cost savings",
  "Risikominderung",
  "Réduction du risque",
  "Ahorro de costes",
])("“%s” in words is no burden", (name) => {
  const cells = [
    ["Idea", name, "User value", "Effort"],
    ["Anvil stand", "High", "Low", "Low"],
    ["Bellows pump", "Low", "High", "Medium"],
    ["Crane hook", "Medium", "Medium", "High"],
  ];
  const { strategy } = read({ Sheet1: cells });
  expect(strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([false, false, true]);
});
