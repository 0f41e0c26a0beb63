import { describe, expect, test } from "@jest/globals";
import { type DecisionFacts, decisionOf } from "#core/tables/decision/decision-of.ts";

const NOTHING: DecisionFacts = {
  title: "",
  sheet: "Sheet1",
  corner: "",
  nameHeader: "Name",
  options: ["Alpha", "Beta", "Gamma"],
  optionsAreColumns: false,
  attributes: [],
};
const told = (facts: Partial<DecisionFacts>) => decisionOf({ ...NOTHING, ...facts });

describe("which kind of decision", () => {
  test.each([
    ["Vendor"],
    ["Anbieter"],
    ["Lieferanten"],
    ["Fournisseur"],
    ["Proveedores"],
    ["Fornecedor"],
    ["Fornitore"],
    ["Leverancier"],
    ["Dostawca"],
    ["Поставщик"],
    ["供应商"],
    ["Bewerberin"],
    ["Lösungsvariante"],
    ["Option"],
    ["Alternativas"],
  ])("names headed %s: one is chosen", (nameHeader) => {
    expect(told({ nameHeader })).toMatchObject({ kind: "choose-one", sure: true });
  });

  test.each([
    ["Project"],
    ["IT-Projekt"],
    ["Projets"],
    ["Iniciativa"],
    ["Investimenti"],
    ["Vorhaben"],
    ["Requirement"],
    ["Aufgaben"],
    ["Feature request"],
    ["项目"],
  ])("names headed %s: several can be done", (nameHeader) => {
    expect(told({ nameHeader })).toMatchObject({ kind: "portfolio", sure: true });
  });

  test("what heads the criteria says nothing of options that are columns", () => {
    expect(told({ nameHeader: "Requirement", optionsAreColumns: true })).toMatchObject({
      kind: "choose-one",
      sure: false,
    });
  });

  test("title, sheet, corner and what most options are called tell it too", () => {
    expect(told({ title: "Nutzwertanalyse Kassensystem" })).toMatchObject({ kind: "choose-one", sure: true });
    expect(told({ sheet: "Portfolio 2027" })).toMatchObject({ kind: "portfolio", sure: true });
    expect(told({ corner: "Supplier" })).toMatchObject({ kind: "choose-one", sure: true });
    expect(told({ options: ["Variante 1", "Variante 2", "Status quo"] })).toMatchObject({
      kind: "choose-one",
      because: "noun-option",
      values: { word: "variante" },
    });
    expect(told({ options: ["Project A", "Beta", "Gamma"] }).sure).toBe(false);
  });

  test("what stands beside each option makes a portfolio of them", () => {
    for (const attribute of ["status", "owner", "date", "money"] as const)
      expect(told({ attributes: [attribute] })).toMatchObject({ kind: "portfolio", sure: true });
  });

  test("contradictions are guessed and asked", () => {
    expect(told({ nameHeader: "Vendor", attributes: ["money"] })).toMatchObject({
      kind: "choose-one",
      sure: false,
      because: "contradiction",
    });
    expect(told({ nameHeader: "Vendor", attributes: ["status"] })).toMatchObject({
      kind: "portfolio",
      sure: false,
    });
    expect(told({ title: "Project vendor shortlist" })).toMatchObject({ sure: false });
  });

  test("where nothing tells, few options as columns are guessed to be a choice; words used for both do not mislead", () => {
    expect(told({ optionsAreColumns: true })).toEqual({
      kind: "choose-one",
      sure: false,
      because: "layout",
      values: {},
    });
    expect(told({})).toMatchObject({ kind: "portfolio", sure: false });
    const many = Array.from({ length: 9 }, (_, i) => `N${i}`);
    expect(told({ optionsAreColumns: true, options: many })).toMatchObject({
      kind: "portfolio",
      sure: false,
    });
    for (const nameHeader of [
      "Tool",
      "Platform",
      "Framework",
      "Decision matrix",
      "Bidirectional sync",
      "Optional extras",
    ])
      expect([nameHeader, told({ nameHeader }).sure]).toEqual([nameHeader, false]);
  });

  test("a person's word counts whatever the table shows", () => {
    expect(decisionOf({ ...NOTHING, nameHeader: "Vendor" }, "portfolio")).toEqual({
      kind: "portfolio",
      sure: true,
      because: "person",
      values: {},
    });
  });
});
