import { expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import {
  confidenceOf,
  gateState,
  mustDo,
  readinessLevel,
  statusOf,
  yesNo,
} from "#core/tables/values/answers.ts";

test.each([
  ["In progress", "active"],
  ["läuft", "active"],
  ["En cours", "active"],
  ["2 - Proposed", "proposed"],
  ["geplant", "proposed"],
  ["Under Assessment", "proposed"],
  ["Idea", "idea"],
  ["Retired", "retired"],
  ["abgeschlossen", "retired"],
  ["Done (2023)", "retired"],
  ["banana", null],
])("status %j is %j", (text, expected) => {
  expect(statusOf(text)).toBe(expected);
});

test.each<[CellValue, boolean | null]>([
  [true, true],
  ["Yes", true],
  ["x", true],
  ["Ja, gesetzlich", true],
  ["sí", true],
  ["no", false],
  ["Nein", false],
  [1, true],
  [0, false],
  ["maybe", null],
  [null, null],
])("yes or no %j is %j", (value, expected) => {
  expect(yesNo(value)).toBe(expected);
});

test.each<[CellValue, number | null]>([
  ["High", 1],
  ["mittel", 0.75],
  ["Faible", 0.5],
  [0.8, 0.8],
  ["80%", 0.8],
  [80, 0.8],
  ["perhaps", null],
  [null, null],
  [-1, null],
])("confidence %j is %j", (value, expected) => {
  expect(confidenceOf(value)).toBe(expected);
});

test.each<[CellValue, number | null]>([
  ["Ready", 1],
  ["teilweise", 0.5],
  ["Not ready", 0],
  ["no", 0],
  [true, 1],
  [0.25, 0.25],
  ["75 %", 0.75],
  [1, 1],
  ["blue", null],
])("readiness %j is %j", (value, expected) => {
  expect(readinessLevel(value)).toBe(expected);
});

test.each<[CellValue, { state: string; mendable: boolean } | null]>([
  ["Pass", { state: "pass", mendable: true }],
  ["ok", { state: "pass", mendable: true }],
  ["Fail", { state: "fail", mendable: true }],
  ["nicht bestanden", { state: "fail", mendable: true }],
  ["Forbidden", { state: "fail", mendable: false }],
  ["Fail (cannot be fixed)", { state: "fail", mendable: false }],
  ["?", { state: "unknown", mendable: true }],
  ["offen", { state: "unknown", mendable: true }],
  [true, { state: "pass", mendable: true }],
  // Nothing that would speak against it, however it is said.
  ["No open issues", { state: "pass", mendable: true }],
  ["keine Einwände", { state: "pass", mendable: true }],
  ["sin reparos", { state: "pass", mendable: true }],
  ["no corresponde", { state: "pass", mendable: true }],
  ["no", { state: "fail", mendable: true }],
  ["no contract yet", { state: "fail", mendable: true }],
  ["mit Auflagen", { state: "fail", mendable: true }],
  ["high risk", { state: "fail", mendable: true }],
  ["weiß nicht", { state: "unknown", mendable: true }],
  ["Don't know", { state: "unknown", mendable: true }],
  ["medium risk", { state: "unknown", mendable: true }],
  ["nicht zulässig", { state: "fail", mendable: false }],
  // What is under way has neither passed nor failed.
  ["läuft noch", { state: "unknown", mendable: true }],
  ["noch in Arbeit", { state: "unknown", mendable: true }],
  ["en proceso", { state: "unknown", mendable: true }],
  ["in progress, DPIA due in May", { state: "unknown", mendable: true }],
  ["booked for 3 March", { state: "unknown", mendable: true }],
  ["halb", { state: "unknown", mendable: true }],
  ["not yet", { state: "fail", mendable: true }],
  ["niemals", { state: "fail", mendable: false }],
  // "No" in Polish.
  ["nie", { state: "fail", mendable: true }],
  [null, null],
  ["lorem", null],
])("gate %j is %j", (value, expected) => {
  expect(gateState(value)).toEqual(expected);
});

test.each<[CellValue, boolean | null]>([
  ["yes", true],
  ["by law", true],
  ["Vertrag (bis 2027)", true],
  ["por ley", true],
  ["DSGVO", true],
  [false, false],
  ["nein", false],
  ["law firm", null],
  ["maybe", null],
])("must be done: %j is %j", (value, expected) => {
  expect(mustDo(value)).toBe(expected);
});
