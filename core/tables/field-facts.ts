import type { CellValue } from "#core/workbook/cell.ts";
import { rememberedFor } from "#core/remember.ts";
import { detectScale, type DetectedScale } from "./values/scale.ts";
import { LARGEST } from "./values/parse-number.ts";
import { labelledRating } from "./values/scales/labelled.ts";
import { kindOf } from "./cell-kind.ts";
import type { TableField, Table } from "./table.ts";

/** What the cells of one field look like, from a bounded sample of records. */
export interface FieldFacts {
  readonly filled: number;
  /** How many records were looked at. */
  readonly records: number;
  /** Share of the filled cells that are numbers, however written. */
  readonly numeric: number;
  readonly distinct: number;
  readonly money: boolean;
  readonly date: boolean;
  /** Most cells are formulas, so the column is calculated. */
  readonly calculated: boolean;
  /** Counts 1, 2, 3 … down the records. */
  readonly counting: boolean;
  readonly largest: number;
  readonly samples: readonly CellValue[];
  readonly formats: readonly string[];
}

const SAMPLED_RECORDS = 100;

function factsOf(table: Table, { field }: TableField): FieldFacts {
  const { view, records } = table;
  const step = Math.max(1, Math.floor(records.length / SAMPLED_RECORDS));
  const samples: CellValue[] = [];
  const formats: string[] = [];
  let formulas = 0;
  for (let index = 0; index < records.length; index += step) {
    const { line, more } = records[index]!;
    for (const each of [line, ...more]) {
      const value = view.at(each, field);
      if (value === null) continue;
      samples.push(value);
      formats.push(view.format(each, field));
      if (view.formula(each, field) !== "") formulas++;
    }
  }
  // A rating that became a date, or 1e308, must not make the others look like amounts.
  const numbers = samples.filter(
    (value, index): value is number =>
      typeof value === "number" && Math.abs(value) <= LARGEST && !isDate(formats[index] ?? ""),
  );
  const texts = samples.filter((value): value is string => typeof value === "string");
  const counts = numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1);
  return {
    filled: samples.length,
    records: Math.ceil(records.length / step),
    numeric:
      samples.length === 0
        ? 0
        : samples.filter((value) => kindOf(value) === "number").length / samples.length,
    distinct: new Set(samples).size,
    money:
      most(formats, isMoneyFormat) || most(texts, (text) => /[\p{Sc}\u0141]\s*\d|\d\s*\p{Sc}/u.test(text)),
    date: most(formats, isDate),
    calculated: formulas * 2 > samples.length,
    counting: counts && numbers.length > 3 && numbers.length === samples.length,
    largest: numbers.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0),
    samples,
    formats,
  };
}

/** "1 - Low", "Oui (5/5)": a rating that says what it means. */
function isLabelled(text: string): boolean {
  return /[-–—:=().|]/.test(text) && labelledRating(text) !== null;
}

function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 2 > texts.length;
}

function isMoneyFormat(format: string): boolean {
  return /[$€£¥]|\[\$/.test(format.replace(/\[\$-[^\]]*\]/g, ""));
}

function isDate(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** Ratings are bounded; larger numbers are amounts. */
const LARGEST_RATING = 100;
/** Longer texts are descriptions. */
const LONGEST_RATING = 40;

/** A field with what its cells look like. */
export interface DescribedField extends TableField {
  readonly facts: FieldFacts;
  /** The scale of its cells, if they could be ratings. */
  readonly scale: DetectedScale | null;
}

/** A table is described for what it is, for its scales and for its doubts. */
const fieldsOf = rememberedFor<readonly DescribedField[]>();

/** The fields of a table that are headed or hold anything. */
export function describeFields(table: Table): readonly DescribedField[] {
  return fieldsOf(table, "", () =>
    table.fields
      .map((field) => {
        const facts = factsOf(table, field);
        return { ...field, facts, scale: ratingScale(facts, field.header) };
      })
      .filter(({ facts, header }) => facts.filled > 0 || header !== ""),
  );
}

/** Whether a field could hold ratings: numbers within the bounds of known scales, or words or signs that rate. */
export function ratingScale(facts: FieldFacts, header: string): DetectedScale | null {
  if (facts.filled === 0 || facts.money || facts.date || facts.largest > LARGEST_RATING) return null;
  if (facts.numeric < 0.5 && most(facts.samples.map(String), (text) => text.length > LONGEST_RATING))
    return null;
  const detected = detectScale(facts.samples, { header, formats: facts.formats });
  if (facts.numeric >= 0.5 || most(facts.samples.map(String), isLabelled)) return detected;
  return detected.scale.words && detected.confidence >= 0.6 ? detected : null;
}
