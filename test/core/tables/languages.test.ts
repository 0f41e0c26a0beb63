import { describe, expect, test } from "@jest/globals";
import { gistOf, read } from "./workbook-of.ts";

/** Headers in each language: [criteria, weight, project, total, cost]. */
const HEADERS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  English: ["Criteria", "Weight", "Project", "Total", "Cost"],
  German: ["Kriterium", "Gewichtung", "Projekt", "Summe", "Kosten"],
  French: ["Critère", "Pondération", "Projet", "Total", "Coût"],
  Spanish: ["Criterio", "Ponderación", "Proyecto", "Puntaje", "Costo"],
  Portuguese: ["Critério", "Peso", "Projeto", "Total", "Custo"],
  Italian: ["Criterio", "Peso", "Progetto", "Totale", "Costo"],
};
const GIST = {
  objectives: [
    ["Alpha", 0.75],
    ["Beta", 0.25],
  ],
  investments: [
    ["CRM", [4, 2]],
    ["ERP", [1, 5]],
  ],
};

describe.each(Object.entries(HEADERS))("%s", (_language, [criteria, weight, project, total, cost]) => {
  test("criteria as rows", () => {
    const reading = read([
      [criteria, weight, "CRM", "ERP"],
      ["Alpha", "0,75", 4, 1],
      ["Beta", "0,25", 2, 5],
      [total, "1,00", 14, 8],
    ]);
    expect(gistOf(reading)).toEqual(GIST);
    expect(reading.totals?.cells.map(({ value }) => value)).toEqual([14, 8]);
  });
  test("criteria as columns, with a cost", () => {
    const reading = read([
      [project, cost, "Alpha", "Beta", total],
      [weight, null, 3, 1, 4],
      ["CRM", "1.200,50 €", 4, 2, 14],
      ["ERP", "12.000 €", 1, 5, 8],
    ]);
    expect(gistOf(reading)).toEqual(GIST);
    expect(reading.strategy.investments.map(({ costOnce }) => costOnce)).toEqual([1200.5, 12000]);
    expect(reading.strategy.currency).toBe("EUR");
  });
});

/** 0371: words of levels under a corner that says what is rated, in languages of smaller lists. */
test.each([
  ["施策", "高", "中", "低"],
  ["Proiect", "ridicat", "mediu", "scăzut"],
  ["Έργο", "Υψηλή", "Μέτρια", "Χαμηλή"],
  ["โครงการ", "สูง", "ปานกลาง", "ต่ำ"],
])("%s: %s, %s, %s", (corner, high, medium, low) => {
  const { strategy } = read([
    [corner, "Alpha", "Beta"],
    ["Kiosk", high, low],
    ["Web", medium, high],
    ["Van", low, medium],
  ]);
  expect(
    strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => Math.round(effect! * 3))),
  ).toEqual([
    [3, 1],
    [2, 3],
    [1, 2],
  ]);
});
