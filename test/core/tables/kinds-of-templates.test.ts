import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { weightsInHeaders } from "#core/tables/values/header-weight.ts";
import { type Cells, read } from "./workbook-of.ts";

/**
 * Kinds of faults that 80 tables written as small businesses keep them showed, on tables with names of our own. What is
 * expected is what a person reads there.
 */
function gist({ strategy: { objectives, investments } }: Reading): Record<string, unknown> {
  return {
    weights: Object.fromEntries(objectives.map(({ name, weight }) => [name, Math.round(weight * 100)])),
    costs: Object.fromEntries(investments.map(({ name, costOnce }) => [name, costOnce])),
  };
}

function weightsOf(cells: Cells): unknown {
  return gist(read({ Sheet1: cells })).weights;
}

describe("weights in headers", () => {
  test.each([
    ["a word that is no English one", ["Nytta (vikt 3)", "Lagkrav (vikt 1)"], ["Nytta", 75, "Lagkrav", 25]],
    ["wide brackets", ["収益性（60%）", "緊急度（40％）"], ["収益性", 60, "緊急度", 40]],
    ["shares that make up a whole", ["Takings (2/3)", "Morale (1/3)"], ["Takings", 67, "Morale", 33]],
  ])("%s", (_, headers, [first, one, second, other]) => {
    const cells = [
      ["Förslag", ...headers],
      ["Kiosk", 4, 2],
      ["Webbsida", 3, 5],
      ["Skylt", 1, 3],
    ];
    expect(weightsOf(cells)).toEqual({ [first!]: one, [second!]: other });
  });

  test("parts of a series are none", () => {
    const headers = ["Taste (1/2)", "Looks (2/2)", "Shelf life (1/2)"];
    expect(weightsInHeaders(headers)).toEqual([null, null, null]);
  });

  test("under them, each with its word", () => {
    const cells = [
      ["Project", "Klant", "Milieu", "Tijd"],
      [null, "wegingsfactor 3", "wegingsfactor 2", "wegingsfactor 1"],
      ["Regenton", 2, 5, 4],
      ["Bakfiets", 4, 4, 1],
      ["Webshop", 5, 1, 2],
    ];
    const found = gist(read({ Blad1: cells }));
    expect(found.weights).toEqual({ Klant: 50, Milieu: 33, Tijd: 17 });
    expect(Object.keys(found.costs as object)).toEqual(["Regenton", "Bakfiets", "Webshop"]);
  });
});

test("where the weights are called weights, the names stand too", () => {
  const cells = [
    ["Talep", "Birim", "Yarar", "Güvenlik"],
    ["Ağırlık", null, 5, 3],
    ["Skor cihazı", "Voleybol", 2, 1],
    ["Toplam sayacı", "Hentbol", 4, 5],
    ["Dolap", "Genel", 3, 4],
  ];
  const { investments } = read({ Sayfa1: cells }).strategy;
  expect(investments.map(({ name }) => name)).toEqual(["Skor cihazı", "Toplam sayacı", "Dolap"]);
});

test("among settings only those that are called weights weigh", () => {
  const sheets = {
    Settings: [
      ["Model settings"],
      [],
      ["Inflation", 0.03],
      ["Weight: Reach", 60],
      ["Weight: Calm", 40],
      ["Cut-off", 55],
    ],
    Bets: [
      ["Bet", "Reach", "Calm"],
      ["Night shop", 5, 1],
      ["Quiet hour", 2, 5],
      ["Sunday stall", 4, 3],
    ],
  };
  expect(gist(read(sheets)).weights).toEqual({ Reach: 60, Calm: 40 });
});

test("an order of importance weighs, and what is called a total cost is rated", () => {
  const cells = [
    ["What we look at", "Order of importance", "Gull", "Tern", "Skua"],
    ["Total cost", 1, 3, 4, 5],
    ["Safety", 2, 5, 3, 3],
    ["Upkeep", 3, 4, 5, 2],
  ];
  const { objectives, investments } = read({ Sheet1: cells }).strategy;
  expect(objectives.map(({ name }) => name)).toEqual(["Total cost", "Safety", "Upkeep"]);
  expect(objectives[0]!.weight).toBeGreaterThan(objectives[1]!.weight);
  expect(investments.map(({ name }) => name)).toEqual(["Gull", "Tern", "Skua"]);
});

test("whoever says what they weigh double names it behind the verb", () => {
  const cells = [
    ["We weigh Warmth double, the other two once."],
    [],
    ["Candidate", "Warmth", "Speed", "Ease"],
    ["Stove", 5, 2, 3],
    ["Heater", 3, 5, 5],
    ["Rug", 4, 3, 2],
  ];
  expect(weightsOf(cells)).toEqual({ Warmth: 50, Speed: 25, Ease: 25 });
});

test("what was asked for is what it costs", () => {
  const cells = [
    ["Project", "Requested", "Fit (max 60)", "Need (max 40)", "Total (100)"],
    ["Kiln", "$4,100", 50, 30, 80],
    ["Loom", "$2,300", 41, 22, 63],
    ["Press", "$900", 33, 39, 72],
  ];
  expect(gist(read({ Sheet1: cells })).costs).toEqual({ Kiln: 4100, Loom: 2300, Press: 900 });
});

describe("headers that say how far ratings go", () => {
  const rows = [
    ["Steg", 3, 4, 2, 52_000],
    ["Bänk", 5, 2, 1, 7_400],
    ["Lampa", 2, 3, 3, 3_900],
  ];

  test("make a table one of ratings without weights, and a priority without one what came of them", () => {
    const cells = [["Sak", "Nytta (1-5)", "Trivsel (1-5)", "Prioritet", "Pris"], ...rows];
    const found = gist(read({ Blad1: cells }));
    expect(found).toEqual({
      weights: { "Nytta (1-5)": 50, "Trivsel (1-5)": 50 },
      costs: { Steg: 52_000, Bänk: 7_400, Lampa: 3_900 },
    });
  });

  test("what goes beyond is no rating", () => {
    const cells = [["Sak", "Nytta (1-5)", "Trivsel (1-5)"], ...rows.map(([name]) => [name!, 4, 40])];
    expect(read({ Blad1: cells }).strategy.investments).toEqual([]);
  });
});

test("the sum of what is wanted divided by the sum of what it takes", () => {
  const rows = [
    ["Vente en ligne", 5, 5, 4, 3],
    ["Livraison", 4, 3, 2, 1],
    ["Atelier", 3, 3, 3, 2],
  ] as const;
  const cells = [
    ["Idée", "Valeur client", "Revenu", "Effort", "Risque", "Score"],
    ...rows.map(([name, a, b, c, d]) => [name, a, b, c, d, (a + b) / (c + d)]),
  ];
  const reading = read({ Feuil1: cells });
  expect(reading.strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([false, false, true, true]);
  expect(reading.questions.filter(({ code }) => code === "direction")).toEqual([]);
});

test("three factors with their mean under their initials", () => {
  const cells = [
    ["Idea", "Impacto", "Confianza", "Facilidad", "ICE"],
    ["Boletín", 6, 7, 9, 7.3],
    ["Cupones", 9, 6, 5, 6.7],
    ["Vídeos", 5, 6, 4, 5],
  ];
  const reading = read({ Hoja1: cells });
  expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(["Impacto", "Confianza", "Facilidad"]);
  expect(reading.reproduced).toMatchObject({ right: 3, of: 3 });
});

test("things are called by their names and not by the numbers over them", () => {
  const cells = [
    ["Kriterium", "Gewicht", "P1", "P2", "P3"],
    [null, null, "Formulare", "Ratsinfo", "Archiv"],
    ["Nutzen", 5, 5, 3, 1],
    ["Entlastung", 4, 4, 2, 5],
  ];
  const names = read({ Tabelle1: cells }).strategy.investments.map(({ name }) => name);
  expect(names).toEqual(["Formulare", "Ratsinfo", "Archiv"]);
});

test("a block's header that names the options once more asks nothing of them", () => {
  const cells = [
    ["Mandatory", null, "Ledgero", "Abaq", "Countly"],
    ["Hosted here", null, "Yes", "Yes", "No"],
    [],
    ["Scored", "Weight", "Ledgero", "Abaq", "Countly"],
    ["Ease", 60, 8, 6, 9],
    ["Price", 40, 7, 5, 9],
  ];
  const { investments } = read({ Sheet1: cells }).strategy;
  expect(investments.map(({ requires }) => requires)).toEqual([[], [], []]);
});

test("places over the criteria weigh, and the first most", () => {
  const cells = [
    ["Our priorities:", "1st", "2nd", "3rd"],
    ["Van", "Upkeep", "Room", "Comfort"],
    ["eBox", 5, 3, 3],
    ["Kang", 4, 2, 3],
    ["Traf", 2, 5, 4],
  ];
  const { strategy, decision } = read({ Sheet1: cells });
  const [first, second, third] = strategy.objectives.map(({ weight }) => weight);
  expect(strategy.objectives.map(({ name }) => name)).toEqual(["Upkeep", "Room", "Comfort"]);
  expect(first! > second! && second! > third!).toBe(true);
  // The word for what weighs says nothing of what is chosen.
  expect(decision.because).toBe("layout");
});

test("places behind the names are how these came out", () => {
  const cells = [
    ["Tecnología", "Ranking", "Concurrencia", "Facilidad", "Futuro"],
    ["Ágil", "1°", "⭐⭐⭐⭐⭐", "⭐⭐⭐⭐", "⭐⭐⭐⭐⭐"],
    ["Brisa", "2°", "⭐⭐⭐⭐", "⭐⭐⭐⭐⭐", "⭐⭐⭐"],
    ["Cauce", "3°", "⭐⭐", "⭐⭐⭐", "⭐⭐⭐⭐"],
  ];
  const { objectives } = read({ Hoja1: cells }).strategy;
  expect(objectives.map(({ name }) => name)).not.toContain("Ágil");
});

test("a score of something that says how far it goes is rated", () => {
  const cells = [
    ["Project", "Capex", "Strategic score (1-10)", "Comfort score (1-10)", "Total score (1-10)"],
    ["Pump", 42_000, 7, 3, 10],
    ["Lamps", 12_000, 5, 2, 7],
    ["Carport", 95_000, 8, 5, 13],
  ];
  const { objectives } = read({ Sheet1: cells }).strategy;
  expect(objectives.map(({ name }) => name)).toEqual(["Strategic score (1-10)", "Comfort score (1-10)"]);
});

test("where two applicants were taken, several can be", () => {
  const table = (decided: readonly string[]): Cells => [
    ["Applicant", "Need (50%)", "Impact (50%)", "Decision"],
    ...["Food bank", "Choir", "Homework club"].map((name, at) => [name, 5 - at, 2 + at, decided[at]!]),
  ];
  expect(read({ Sheet1: table(["fund", "hold", "fund"]) }).decision).toMatchObject({ sure: false });
  expect(read({ Sheet1: table(["fund", "hold", "hold"]) }).decision).toMatchObject({
    kind: "choose-one",
    sure: true,
  });
});

test("an estimate in days is no cost, and a line of subtotals one of totals", () => {
  const cells = [
    ["Feature", "Comfort (60%)", "Reach (40%)", "Estimate (days)", "Price"],
    ["Seat", 4, 3, 12, 900],
    ["Shade", 2, 5, 30, 400],
    ["Lamp", 5, 1, 8, 100],
    ["Subtotal garden", null, null, null, 1400],
  ];
  const reading = read({ Sheet1: cells });
  expect(gist(reading).costs).toEqual({ Seat: 900, Shade: 400, Lamp: 100 });
  expect(reading.unused.find(({ name }) => name === "Subtotal garden")).toMatchObject({ reason: "total" });
});
