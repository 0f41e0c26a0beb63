import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { read, weightsOf } from "./workbook-of.ts";

/** Tables that compare nothing, though they are weighed or their totals come out (0474 to 0476). */
test("those who voted are no objectives beside what is ticked, where the votes are counted", () => {
  const found = read([
    ["Idea", "Guests", "Less to do", "Payback", "Cost", "Mia", "Jo", "Lea", "Votes"],
    ["Order by code", "x", "x", "x", 4000, "✓", "✓", null, 2],
    ["Kitchen screen", "x", "x", null, 6500, "✓", "✓", "✓", 3],
    ["Cleaning robot", null, "x", null, 2200, null, null, "✓", 1],
    ["Bonus card", "x", null, "x", 9000, null, "✓", null, 1],
    ["Rota tool", null, "x", "x", 1200, "✓", null, "✓", 2],
  ]);
  expect(Object.keys(weightsOf(found))).toEqual(["Guests", "Less to do", "Payback"]);
  expect(found.unused.filter(({ reason }) => reason === "vote").map(({ name }) => name)).toEqual([
    "Mia",
    "Jo",
    "Lea",
  ]);
  expect(found.questions.map(({ code }) => code)).not.toContain("condition");
});

/** 0475 */
describe("a list of risks", () => {
  test.each([
    ["Probability", "Impact"],
    ["Likelihood", "Consequence"],
    ["Eintrittswahrscheinlichkeit", "Schaden"],
    ["Probabilidad", "Impacto"],
  ])("of %s times %s is offered, not scored, though its product comes out", (chance, harm) => {
    const found = read(
      {
        Log: [
          ["ID", "Kind", "Text", chance, harm, "Score"],
          ["R1", "Risk", "Supplier is late", 3, 4, 12],
          ["R2", "Risk", "Data are lost", 2, 5, 10],
          ["R3", "Risk", "Key person leaves", 4, 2, 8],
        ],
      },
      { formulas: { F2: "D2*E2", F3: "D3*E3", F4: "D4*E4" } },
    );
    expect(found.ratings).toBeNull();
  });

  test("is not what is weighed besides by how soon it is needed", () => {
    const found = read({
      GUT: [
        ["Iniciativa", "Gravidade", "Urgência", "Tendência", "GUT"],
        ["Backup", 5, 5, 4, 100],
        ["Roteadores", 3, 4, 3, 36],
        ["Estoque", 4, 3, 5, 60],
      ],
    });
    expect(found.ratings).not.toBeNull();
  });
});

/** 0475 */
test.each([
  ["Target", "Actual", "Score"],
  ["Ist", "Soll", "Abweichung"],
  ["Baseline", "Target", "Total"],
])("%s, %s and %s of each objective are no options", (first, second, third) => {
  const found = read([
    ["Objective", "Weight", first, second, third],
    ["Occupancy", 30, 80, 76, 3],
    ["Guest rating", 30, 46, 47, 5],
    ["Staff turnover", 20, 15, 22, 2],
    ["Margin", 20, 30, 31, 4],
  ]);
  expect(found.ratings).toBeNull();
});

test.each([
  ["Self", "Manager"],
  ["Selbsteinschätzung", "Vorgesetzte"],
  ["Auto-évaluation", "Responsable"],
])("%s and %s looked at one person's work: nothing is chosen", (own, other) => {
  const found = read([
    ["J. Moss"],
    ["Criterion", "Weight", own, other],
    ["Quality of work", 40, 4, 3],
    ["Teamwork", 30, 5, 4],
    ["Initiative", 30, 3, 3],
    ["Total", 100, 4, 3.3],
  ]);
  expect(found.ratings).toBeNull();
});

/** 0476 */
describe("weights beside what nobody chooses from", () => {
  const rated = (corner: string, names: readonly string[]): Reading =>
    read([
      [corner, "Weight", ...names],
      ["Deliveries on time", 40, ...names.map((_, k) => ((k * 2) % 5) + 1)],
      ["Complaints", 35, ...names.map((_, k) => ((k * 3 + 1) % 5) + 1)],
      ["Overtime", 25, ...names.map((_, k) => ((k + 2) % 5) + 1)],
    ]);

  test.each([
    ["months", ["Jan", "Feb", "Mar"]],
    ["quarters", ["Q1 2026", "Q2 2026", "Q3 2026"]],
    ["before and after", ["Before", "After"]],
    ["vorher und nachher", ["Vorher", "Nachher"]],
    ["figures", ["Min", "Max", "Average"]],
    ["answers", ["Very satisfied", "Satisfied", "Neutral", "Unsatisfied"]],
    ["weeks", ["Week 1", "Week 2", "Week 3"]],
    ["Antworten", ["Stimme zu", "Weder noch", "Stimme nicht zu"]],
  ])("%s are not compared", (_what, names) => {
    expect(rated("Aspect", names).ratings).toBeNull();
  });

  test.each([
    ["as it is and as it could be", ["As is", "To be"]],
    ["options called by a month and more", ["March release", "June release"]],
    ["options called by codes", ["W1", "W2", "W3"]],
    ["satisfaction among them", ["Satisfaction first", "Costs first"]],
  ])("%s are", (_what, names) => {
    expect(rated("Criterion", names).strategy.investments.map(({ name }) => name)).toEqual(names);
  });

  test("what describes each grade is no rating", () => {
    const found = read([
      ["Criterion", "Weight", "Excellent (4)", "Good (3)", "Fair (2)", "Poor (1)"],
      ["Argument", 40, "clear and original", "clear", "partly clear", "unclear"],
      ["Sources", 30, ">10", "6-10", "3-5", "<3"],
      ["Style", 30, "no errors", "few errors", "some errors", "many errors"],
    ]);
    expect(found.ratings).toBeNull();
  });
});
