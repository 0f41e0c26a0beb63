import { expect, test } from "@jest/globals";
import { weightInHeader, weightsInHeaders } from "#core/tables/values/header-weight.ts";

test.each<[string, string, number, "percent" | "points"]>([
  // published tables: herdr-ai, georgeprowse91/pm-tools-templates, fr-x2-x3, ux-frameworks, backend-frameworks
  ["Strategic Alignment (30%)", "Strategic Alignment", 0.3, "percent"],
  ["Strategic Alignment <br>(Weight: 30%)", "Strategic Alignment", 0.3, "percent"],
  ["Cout (x2)", "Cout", 2, "points"],
  ["Délais (x3)", "Délais", 3, "points"],
  ["Impact (3x)", "Impact", 3, "points"],
  ["Performance (0.25)", "Performance", 0.25, "points"],
  ["C1 (25%)", "C1", 0.25, "percent"],
  // as bookkeepers write them
  ["Growth (30%)", "Growth", 0.3, "percent"],
  ["Growth\n(30 %)", "Growth", 0.3, "percent"],
  ["Growth 30%", "Growth", 0.3, "percent"],
  ["(30%) Growth", "Growth", 0.3, "percent"],
  ["Cost (×2)", "Cost", 2, "points"],
  ["Cost x2", "Cost", 2, "points"],
  ["ROI [x3]", "ROI", 3, "points"],
  ["Kosten – 20 %", "Kosten", 0.2, "percent"],
  ["Kosten - 20%", "Kosten", 0.2, "percent"],
  ["Kosten: 20 %", "Kosten", 0.2, "percent"],
  ["Kosten (0,25)", "Kosten", 0.25, "points"],
  ["Kosten (12,5 %)", "Kosten", 0.125, "percent"],
  ["Kosten (Gewicht 3)", "Kosten", 3, "points"],
  ["Kosten (Gewichtung: 20 %)", "Kosten", 0.2, "percent"],
  ["Délais (coef. 3)", "Délais", 3, "points"],
  ["Délais (coefficient 3)", "Délais", 3, "points"],
  ["Costo (peso 3)", "Costo", 3, "points"],
  ["Cost (w=0.2)", "Cost", 0.2, "points"],
  ["Cost (weight 15)", "Cost", 15, "points"],
  ["Cost (30% weight)", "Cost", 0.3, "percent"],
])("%j holds a weight", (header, name, weight, kind) => {
  expect(weightInHeader(header)).toEqual({ name, weight, kind });
});

test.each([
  "Cost ($M)",
  "Budget (2024)",
  "Budget FY25",
  "Score (1-5)",
  "Rating (max 10)",
  "Weight (%)",
  "Objective 1",
  "Goal 3",
  "1.1 Online order entry",
  "Project 2",
  "10% of sales from new products",
  "Q3 2024",
  "Cut cost by 20%",
  "20% faster delivery",
  "Increase sales 10%",
  "ISO 27001",
  "Impact (0-5)",
  "30%",
  "",
])("%j holds none", (header) => {
  expect(weightInHeader(header)).toBeNull();
});

test("bare numbers in brackets are weights where they differ, and a scale where they are the same", () => {
  const found = weightsInHeaders(["Shelf life (9)", "Taste (4)", "Margin (7)", "Sum"]);
  expect(found.map((each) => each && [each.name, each.weight])).toEqual([
    ["Shelf life", 9],
    ["Taste", 4],
    ["Margin", 7],
    null,
  ]);
  expect(weightsInHeaders(["Shelf life (5)", "Taste (5)", "Margin (5)"])).toEqual([null, null, null]);
  expect(weightsInHeaders(["Sales (2023)", "Sales (2024)", "Sales (2025)"])).toEqual([null, null, null]);
});

test("one word before the numbers, in any language, makes weights of them where they add up to a whole", () => {
  const found = weightsInHeaders(["Pris (vægt 20)", "Funktioner (vægt 50)", "Hjælp (vægt 30)"]);
  expect(found.map((each) => each && [each.name, each.weight])).toEqual([
    ["Pris", 20],
    ["Funktioner", 50],
    ["Hjælp", 30],
  ]);
  expect(weightsInHeaders(["Build (phase 1)", "Test (phase 2)", "Run (phase 3)"])).toEqual([
    null,
    null,
    null,
  ]);
  expect(weightsInHeaders(["Fit (max 20)", "Cost (level 50)", "Risk (part 30)"])).toEqual([null, null, null]);
});
