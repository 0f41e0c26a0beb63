import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { speaksOf } from "#core/tables/witness/words.ts";
import { type Cells, read, round } from "./workbook-of.ts";

/** Kinds that the eleventh sample showed, sheets of offices and small firms (docs/reading.md), with names of our own. */
const options = ({ strategy }: Reading): string[] => strategy.investments.map(({ name }) => name);
const objectives = ({ strategy }: Reading): string[] => strategy.objectives.map(({ name }) => name);
const weights = ({ strategy }: Reading): number[] => strategy.objectives.map(({ weight }) => round(weight));

describe("the sign of a mean is no word", () => {
  test.each([
    ["Compra o alquiler", false],
    ["Ajuda o cliente", false],
    ["Velocità o prezzo", false],
    ["Ø", true],
    ["Ø Note", true],
    ["Wert (ø)", true],
    ["Københavns lager", false],
  ])("%s: %s", (text, isTotal) => {
    expect(speaksOf("total", text)).toBe(isTotal);
  });

  test("criteria with an article or an “or” between their words are criteria", () => {
    const header = ["Critério", "Ideia 1 (Doca)", "Ideia 2 (Grua)", "Ideia 3 (Balsa)"];
    const rows: CellValue[][] = [
      ["Protege o cais", 5, 5, 4],
      ["Encurta a espera", 4, 5, 4],
      ["Barato de manter", 5, 4, 2],
      ["Serve o pescador ou o turista", 3, 4, 4],
    ];
    const reading = read([header, ...rows, ["TOTAL", 17, 18, 14]]);
    expect(objectives(reading)).toEqual(rows.map(([name]) => name));
  });
});

describe("a first option whose ratings happen to give the others' totals as weights", () => {
  const PROJECTS: readonly (readonly [string, number, number, number, number])[] = [
    ["Crew rota", 10, 10, 8, 9.4],
    ["Berth booking", 9, 9, 9, 9],
    ["Tide alarms", 9, 9, 8, 8.7],
    ["Fuel cards", 9, 8, 7, 8.1],
    ["Lost nets", 8, 8, 9, 8.3],
  ];
  const names = PROJECTS.map(([name]) => name);

  test("is an option, and the totals tell the weights", () => {
    const reading = read([["Project", "Gain", "Haste", "Ease", "Score"], ...PROJECTS]);
    expect(options(reading)).toEqual(names);
    expect(weights(reading)).toEqual([0.4, 0.3, 0.3]);
  });

  test("so too where the lines are numbered: of the numbers the totals take nothing", () => {
    const rows = PROJECTS.map(([name, ...rest], nth) => [nth + 1, name, ...rest]);
    const reading = read([["#", "Project", "Gain", "Haste", "Ease", "Score"], ...rows]);
    expect(options(reading)).toEqual(names);
    expect(objectives(reading)).toEqual(["Gain", "Haste", "Ease"]);
    expect(weights(reading)).toEqual([0.4, 0.3, 0.3]);
  });

  test.each([
    ["their sum", 28],
    ["nothing", null],
  ])("with %s under the totals they are weights", (_, total) => {
    const [, ...others] = PROJECTS;
    const reading = read([
      ["Project", "Gain", "Haste", "Ease", "Score"],
      ["How much it counts", 10, 10, 8, total],
      ...others,
    ]);
    expect(options(reading)).toEqual(names.slice(1));
    expect(weights(reading).map((weight) => Math.round(weight * 28))).toEqual([10, 10, 8]);
  });
});

describe("what stands behind the ratings under a word for reasons", () => {
  const RATED: CellValue[][] = [
    ["K1", 5, 4, 5, 100, "Cada semana sem grua custa dois barcos"],
    ["K2", 4, 5, 4, 80, "O cais fecha quando chove"],
    ["K3", 4, 3, 5, 60, "Sem aviso, a maré volta a apanhar todos"],
    ["K4", 3, 4, 3, 36, "Efeito só no verão"],
    ["K5", 2, 4, 3, 24, "Ninguém o pediu ainda"],
  ];

  test.each([["Justificativa das notas"], ["Motivo"], ["Begründung der Punkte"], ["Reason for the marks"]])(
    "%s: the codes in front are the names",
    (reason) => {
      const header = ["ID", "Gravidade", "Urgência", "Tendência", "GUT", reason];
      expect(options(read([header, ...RATED]))).toEqual(RATED.map(([code]) => code));
    },
  );
});

test("weights that nobody can read are not left out in silence", () => {
  const NAMES = ["Shelter", "Draught", "Rail link", "Crane reach", "Fuel", "Night shift", "Open in winter"];
  const MARKS = ["", "", "❌ 2/5", "⚠️ 3/5", "✅ 4/5", "✅ 5/5"];
  const RATED = ["5 2 4 3", "3 4 5 4", "4 5 3 2", "3 4 5 3", "5 5 3 3", "5 5 4 3", "5 2 4 3"];
  const table = (heads: readonly string[], weight: (row: number) => readonly CellValue[]): Cells => [
    ["Criterion", ...heads, "Quay", "Mole", "Jetty", "Pier"],
    ...NAMES.map((name, row): CellValue[] => [
      name,
      ...weight(row),
      ...RATED[row]!.split(" ").map((each) => MARKS[Number(each)]!),
    ]),
  ];
  expect(read(table([], () => [])).sureness).not.toBe("ask");
  const unread = read(table(["Weight"], (row) => [row < 3 ? "🔥" : "🟡"]));
  expect(objectives(unread)).toEqual([]);
  expect(unread.questions.map(({ code }) => code)).toEqual(["table"]);
});

test("dimensions in the corner are what the others are judged by, in Chinese and Japanese", () => {
  const rows: CellValue[][] = [
    ["开放", 5, 4, 5, 1],
    ["好用", 4, 5, 3, 5],
    ["便宜", 4, 3, 5, 5],
    ["稳当", 3, 3, 4, 5],
  ];
  for (const corner of ["维度", "对比维度", "観点"]) {
    const reading = read([[corner, "Quay", "Mole", "Jetty", "Pier"], ...rows]);
    expect([corner, ...objectives(reading)]).toEqual([corner, ...rows.map(([name]) => name)]);
  }
});

describe("how big a job is counts against it", () => {
  const RATED: CellValue[][] = [
    ["Crew rota", "High", "Medium", "High", "Small"],
    ["Berth booking", "Medium", "High", "Low", "Medium"],
    ["Tide alarms", "High", "Low", "Low", "Large"],
    ["Fuel cards", "Low", "Low", "Medium", "Small"],
  ];
  const reversed = (reading: Reading): boolean[] =>
    reading.strategy.objectives.map(({ scale }) => scale.reversed);
  const directions = ({ questions }: Reading): string[] =>
    questions.flatMap(({ code, values }) => (code === "direction" ? [String(values.objective)] : []));

  test.each([
    [["Business Value", "Time Criticality", "Risk Reduction", "Job Size"]],
    [["Geschäftswert", "Dringlichkeit", "Risikominderung", "Jobgröße"]],
  ])("%j: the likeliest is taken, and asked about", (header) => {
    const reading = read([["Feature", ...header], ...RATED]);
    expect(objectives(reading)).toEqual(header);
    expect([reversed(reading), directions(reading)]).toEqual([[false, false, false, true], header.slice(-1)]);
  });

  test("what a delay costs is won by beginning", () => {
    const rows = RATED.map(([name, a, , , d]): CellValue[] => [name!, a!, d!]);
    const reading = read([["Feature", "Cost of Delay", "Job Size"], ...rows]);
    expect([objectives(reading), reversed(reading)]).toEqual([
      ["Cost of Delay", "Job Size"],
      [false, true],
    ]);
  });
});

test.each([["Kursteilnehmer"], ["Teilnehmerin"], ["Seminarteilnehmende"]])("%s are people", (corner) => {
  expect(speaksOf("person", corner)).toBe(true);
});
