import { describe, expect, test } from "@jest/globals";
import { gateKind } from "#core/tables/values/gate-header.ts";
import { readinessKind } from "#core/tables/values/readiness-header.ts";
import {
  isInvestmentHeader,
  isObjectiveHeader,
  roleOfHeader,
  weightKindOf,
} from "#core/tables/values/header-role.ts";
import {
  isRationaleLabel,
  isScaleLabel,
  isScoreHeader,
  isTotalLabel,
  isWeightLabel,
} from "#core/tables/values/labels.ts";

describe("objectives tables", () => {
  test.each([
    // decision workbooks and published tables
    ["Criteria", "name"],
    ["criteria", "name"],
    ["Criterion", "name"],
    ["Function", "name"],
    ["Kriterium", "name"],
    ["Critère", "name"],
    ["Critere", "name"],
    ["Axis", "name"],
    ["Categories", "name"],
    ["Kriteria", "name"],
    ["Objetivos Estratégicos", "name"],
    ["Weight", "weight"],
    ["W", "weight"],
    ["Weight (%)", "weight"],
    ["normalized weight", "weight"],
    ["Wichtung (Wi)", "weight"],
    ["Ponderation (%)", "weight"],
    ["Coefficient d'importance", "weight"],
    ["Rating of Importance", "weight"],
    ["Importance Weight", "weight"],
    ["Criteria Weight", "weight"],
    ["Bobot", "weight"],
    ["Ptje.Obj.", "weight"],
    ["Value", "weight"],
    ["Type", "direction"],
    ["Atribut", "direction"],
    ["Simbol", "ignored"],
    ["N°", "ignored"],
    ["Max Score", "description"],
    // as bookkeepers write them
    ["Business goals", "name"],
    ["Ziel", "name"],
    ["Unternehmensziele", "name"],
    ["Objectif stratégique", "name"],
    ["Objetivo", "name"],
    ["Obiettivo", "name"],
    ["Gewichtung", "weight"],
    ["Poids", "weight"],
    ["Peso", "weight"],
    ["Ponderação", "weight"],
    ["Rank", "weight"],
    ["KPI", "measure"],
    ["Kennzahl", "measure"],
    ["Indicateur", "measure"],
    ["Baseline", "baseline"],
    ["Ausgangswert", "baseline"],
    ["Target", "target"],
    ["Zielwert", "target"],
    ["Valeur cible", "target"],
    ["Current value", "current"],
    ["Istwert", "current"],
    ["Owner", "owner"],
    ["Verantwortlich", "owner"],
    ["Responsable", "owner"],
    ["Review date", "reviewDate"],
    ["Échéance", "reviewDate"],
    ["Protected", "protected"],
    ["Description", "description"],
  ])("%j is %s", (header, role) => {
    expect(roleOfHeader(header, "objective")).toMatchObject({ role });
  });
});

describe("investment tables", () => {
  test.each([
    // public portfolios and software inventories
    ["projectName", "name"],
    ["project_name", "name"],
    ["Project Name", "name"],
    ["Investment Title", "name"],
    ["Initiative", "name"],
    ["Tool", "name"],
    ["Software Name", "name"],
    ["Product", "name"],
    ["Application Name", "name"],
    ["nombre", "name"],
    ["Name", "name"],
    ["totalBudget", "costOnce"],
    ["latestBudget", "costOnce"],
    ["original_budget", "costOnce"],
    ["cost", "costOnce"],
    ["TOTAL Baseline Whole Life Costs (GBPm) (including Non-Government Costs)", "costOnce"],
    ["Total FY2021 Spending ($M)", "costOnce"],
    ["Initial assessed value ($)", "costOnce"],
    ["Quotation Amount", "costOnce"],
    ["Implementation Fee", "costOnce"],
    ["Total Cost of Ownership (TCO)", "costOnce"],
    ["capex_inicial", "costOnce"],
    ["opex_anual", "costYearly"],
    ["Monthly Cost", "costYearly"],
    ["Annual Cost", "costYearly"],
    ["Cost/Seat/Month", "costYearly"],
    ["Annual License or Subscription Cost", "costYearly"],
    ["Status", "status"],
    ["Lifecycle", "status"],
    ["Owner", "owner"],
    ["IT Owner", "owner"],
    ["managing_agency", "owner"],
    ["Category", "lever"],
    ["Annual Report Category", "lever"],
    ["dependencies", "requires"],
    ["Project - Start Date \n(Latest Approved Start Date)", "earliestStart"],
    ["Objective", "objectives"],
    ["Description / Aims", "description"],
    ["description", "description"],
    ["Total Weighted Score", "total"],
    ["Puntaje", "total"],
    ["uniqueId", "ignored"],
    ["Vendor", "ignored"],
    ["Total Licenses", "ignored"],
    ["Active Users", "ignored"],
    ["Renewal Date", "ignored"],
    ["Asset tag", "ignored"],
    // as bookkeepers write them
    ["Projekt", "name"],
    ["Vorhaben", "name"],
    ["Proyecto", "name"],
    ["Projet", "name"],
    ["Progetto", "name"],
    ["Projeto", "name"],
    ["Kosten (einmalig)", "costOnce"],
    ["Einmalige Kosten (€)", "costOnce"],
    ["Kosten in Tsd. €", "costOnce"],
    ["Kosten (€/Jahr)", "costYearly"],
    ["Jährliche Kosten", "costYearly"],
    ["Coût annuel", "costYearly"],
    ["Coste anual", "costYearly"],
    ["Custo anual (R$)", "costYearly"],
    ["Costo annuo", "costYearly"],
    ["Laufende Kosten", "costYearly"],
    ["Presupuesto", "costOnce"],
    ["Orçamento", "costOnce"],
    ["Budget prévu", "costOnce"],
    ["Estado", "status"],
    ["Depends on", "requires"],
    ["Setzt voraus", "requires"],
    ["Excludes", "excludes"],
    ["Must do", "mustDo"],
    ["Must have", "mustDo"],
    ["Muss sein", "mustDo"],
    ["Pflicht", "mustDo"],
    ["Connects to", "connectsTo"],
    ["Schnittstellen", "connectsTo"],
    ["Staff trained", "readiness"],
    ["Data ready?", "readiness"],
    ["Datenschutz", "gate"],
    ["Privacy", "gate"],
    ["Confidence", "confidence"],
    ["Certitude", "confidence"],
    ["Certeza", "confidence"],
    ["Earliest start", "earliestStart"],
    ["Beginn", "earliestStart"],
    ["Ziel", "objectives"],
    ["Tool / System", "name"],
    ["Name des Projekts", "name"],
    ["Kosten/Monat", "costYearly"],
    ["€ p.a.", "costYearly"],
    ["Setup (€)", "costOnce"],
    ["Notes", "description"],
    ["Team trained?", "readiness"],
  ])("%j is %s", (header, role) => {
    expect(roleOfHeader(header, "investment")).toMatchObject({ role });
  });

  test.each([
    "Win repeat customers",
    "Cut delivery time",
    "Customer retention",
    "Growth",
    "Wachstum",
    "",
    "Q7",
  ])("%j is no known column", (header) => {
    expect(roleOfHeader(header, "investment")?.confidence ?? 0).toBeLessThan(0.6);
  });

  test("an aim that speaks of cost is not sure to be a cost column", () => {
    expect(roleOfHeader("Reduce cost", "investment")?.confidence ?? 0).toBeLessThan(0.5);
    expect(roleOfHeader("Kosten senken", "investment")?.confidence ?? 0).toBeLessThan(0.5);
  });
});

test.each([
  ["Staff trained", "people"],
  ["Mitarbeiter geschult", "people"],
  ["Processes ready", "process"],
  ["Data ready", "data"],
  ["Systems ready", "systems"],
  ["Readiness", "overall"],
  ["Readiness (%)", "overall"],
  ["Cost", null],
])("readiness of %j is %j", (header, kind) => {
  expect(readinessKind(header)).toBe(kind);
});

test.each([
  ["Legal", "legal"],
  ["DSGVO", "privacy"],
  ["GDPR ok?", "privacy"],
  ["Sicherheit", "security"],
  ["Bias", "fairness"],
  ["Energy and e-waste", "environment"],
  ["Vertrag", "contract"],
  ["Cost", null],
])("gate of %j is %j", (header, kind) => {
  expect(gateKind(header)).toBe(kind);
});

test.each<[string, boolean, boolean]>([
  ["Criteria", true, false],
  ["Kriterium", true, false],
  ["Goal", true, false],
  ["Project", false, true],
  ["Tool", false, true],
  ["Vorhaben", false, true],
  ["Name", false, false],
  ["Cost", false, false],
])("%j names objectives: %j, investments: %j", (header, objective, investment) => {
  expect(isObjectiveHeader(header)).toBe(objective);
  expect(isInvestmentHeader(header)).toBe(investment);
});

test("kinds of weights", () => {
  expect(weightKindOf("Rank")).toBe("rank");
  expect(weightKindOf("Rangfolge")).toBe("rank");
  expect(weightKindOf("Weight (%)")).toBe("percent");
  expect(weightKindOf("Weight")).toBe("points");
});

describe("labels", () => {
  test.each([
    "Total",
    "Totals",
    "TOTAL (Poids)",
    "Summe",
    "Gesamt",
    "Weighted Project Scores",
    "weighted_score",
    "Denominator",
    "Grand Total",
    "total normalized weight",
    "Total:",
    "Somme",
    "Suma",
    "Totale",
  ])("%j is a total", (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });
  test.each(["Totally new shop", "Customer", "Weight", "Total quality management system"])(
    "%j is no total",
    (text) => {
      expect(isTotalLabel(text)).toBe(false);
    },
  );
  test.each([
    "Weight:",
    "weight",
    "Weighting:",
    "Relative Weights:",
    "Ptje.Obj.",
    "Ponderation",
    "Rating of Importance to Customer",
    "Gewichtung (%)",
    "Gewichtung_Standard",
    "Poids",
    "Peso",
  ])("%j labels weights", (text) => {
    expect(isWeightLabel(text)).toBe(true);
  });
  test.each(["Scale:", "Skala", "Max Score", "Échelle"])("%j labels the scale", (text) => {
    expect(isScaleLabel(text)).toBe(true);
  });
  test.each([
    "Score",
    "Total Score",
    "Rank",
    "Verdict",
    "ERP System A Score",
    "A (GixWi) gewichtet",
    "Gesamtnutzen",
    "Score total",
    "Weighted total",
    "rating",
  ])("%j heads results", (text) => {
    expect(isScoreHeader(text)).toBe(true);
  });
  test.each(["ERP System A %", "Growth", "Cost", "AWS"])("%j heads no results", (text) => {
    expect(isScoreHeader(text)).toBe(false);
  });
  test.each(["Rationale:", "Begründung", "Comments"])("%j heads an explanation", (text) => {
    expect(isRationaleLabel(text)).toBe(true);
  });
});

/** What is paid for, with how often (0474). */
test.each<[string, string | null]>([
  ["Licence per year", "costYearly"],
  ["Hosting (monthly)", "costYearly"],
  ["Lizenz/Jahr", "costYearly"],
  ["Wartung p.a.", "costYearly"],
  ["Support calls per month", null],
  ["Support quality per year", null],
])("%s: %s", (header, role) => {
  expect(roleOfHeader(header, "investment")?.role ?? null).toBe(role);
});

test.each(["IT days", "Developer days", "IT-Tage", "Mensdagen"])("%s are days of people", (header) => {
  expect(roleOfHeader(header, "investment")?.role).toBe("peopleDays");
});
