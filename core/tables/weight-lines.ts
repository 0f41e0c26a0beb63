import type { WorkbookLocale } from "#core/workbook/port.ts";
import { foldText } from "./values/fold.ts";
import { lettersOf } from "./values/letter-weights.ts";
import { capsInHeaders } from "./values/caps.ts";
import { weightsInHeaders, type HeaderWeight } from "./values/header-weight.ts";
import { rowGroups } from "./row-groups.ts";
import type { SideLine, Table } from "./table.ts";
import { writtenWeight, type WrittenWeight } from "./written-weight.ts";

/** The weights that stand with a table's fields, in side lines or in the headers' own text. */
export interface FieldWeights {
  /** By field. */
  readonly weights: ReadonlyMap<number, WrittenWeight>;
  /** Weights of groups of fields, by the group's text, where they are given apart. */
  readonly groups: ReadonlyMap<string, WrittenWeight>;
  /** Groups of fields that are told by rows among them, by field. */
  readonly groupOf: ReadonlyMap<number, string>;
  /** The line the weights stand in; null when they stand in the headers. */
  readonly line: SideLine | null;
  readonly where: "line" | "header-text" | "none";
  /** Names without their weights, by field, for weights in headers. */
  readonly names: ReadonlyMap<number, string>;
  /** Further sets of weights for the same fields. */
  readonly scenarios: readonly {
    readonly name: string;
    readonly weights: ReadonlyMap<number, WrittenWeight>;
  }[];
}

/** Where none stand. */
export const NO_FIELD_WEIGHTS: FieldWeights = {
  weights: new Map(),
  groups: new Map(),
  groupOf: new Map(),
  line: null,
  where: "none",
  names: new Map(),
  scenarios: [],
};

/** @param known where the weights are known to stand: in this side line, or in the headers' text */
export function weightsOf(
  table: Table,
  locale: WorkbookLocale,
  known: SideLine | "headers" | null = null,
): FieldWeights {
  if (known === "headers") {
    const inHeaders = headerWeights(table) ?? headerCaps(table);
    if (inHeaders) return inHeaders;
  }
  const lines = table.sides
    .filter(({ role }) => role === "weight" || role === "unnamed-weight" || role === "scenario")
    .map((side) => ({ side, weights: lineWeights(table, side, locale) }))
    .filter(({ side, weights }) => side === known || mostAreWeights([...weights.values()]));
  const labelled = lines.filter(({ side }) => side.role !== "unnamed-weight");
  const usable = labelled.length > 0 ? labelled : lines;
  const groupLines = usable.filter(({ side, weights }) => side !== known && isOfGroups(table, weights));
  const itemLines = usable.filter((each) => !groupLines.includes(each));
  const base =
    lines.find(({ side }) => side === known) ??
    [...itemLines].sort((a, b) => Number(a.side.role === "scenario") - Number(b.side.role === "scenario"))[0];
  if (!base) {
    const inHeaders = headerWeights(table);
    if (inHeaders) return inHeaders;
    return NO_FIELD_WEIGHTS;
  }
  const [groupLine] = groupLines;
  const others = itemLines.filter((each) => each !== base && !isShareOf(each.weights, base.weights));
  const derived = groupLine ? [] : others.filter(({ side }) => !isDerivedLabel(side.label));
  const byRow = groupLine ? null : rowGroups(table, base.weights);
  return {
    weights: byRow?.weights ?? base.weights,
    groups: groupLine ? groupWeights(table, groupLine.weights) : (byRow?.groups ?? new Map()),
    groupOf: byRow?.groupOf ?? new Map(),
    line: base.side,
    where: "line",
    names: new Map(),
    scenarios: derived.map(({ side, weights }) => ({
      name: scenarioName(side.label, base.side.label),
      weights,
    })),
  };
}

function mostAreWeights(weights: readonly WrittenWeight[]): boolean {
  return weights.filter(({ value }) => value !== null).length * 2 > weights.length;
}

function lineWeights(table: Table, { line }: SideLine, locale: WorkbookLocale): Map<number, WrittenWeight> {
  const weights = new Map<number, WrittenWeight>();
  const headed = table.fields.filter(({ header }) => header !== "");
  const letters = lettersOf(headed.map(({ field }) => table.view.at(line, field)));
  for (const { field, header } of table.fields) {
    if (header === "") continue;
    const { view } = table;
    const value = view.at(line, field);
    const cell = view.cell(line, field);
    const weight = writtenWeight(value, view.format(line, field), locale, cell, letters);
    if (weight && (weight.value !== null || typeof value === "number")) weights.set(field, weight);
    else if (weight && table.view.turned) weights.set(field, weight);
  }
  return weights;
}

/** A line of group weights has numbers only where a group of several fields begins. */
function isOfGroups(table: Table, weights: ReadonlyMap<number, WrittenWeight>): boolean {
  const grouped = table.fields.filter(({ group }) => group !== null);
  if (grouped.length < 3) return false;
  const starts = new Set(grouped.map(({ group }) => (table.view.turned ? -1 : group!.cell.column)));
  return (
    starts.size > 1 &&
    weights.size <= starts.size &&
    weights.size < grouped.length &&
    [...weights.keys()].every((field) => starts.has(table.view.fieldIndex(field)))
  );
}

function groupWeights(table: Table, weights: ReadonlyMap<number, WrittenWeight>): Map<string, WrittenWeight> {
  const groups = new Map<string, WrittenWeight>();
  for (const { group } of table.fields) {
    if (!group || groups.has(group.text)) continue;
    const start = table.fields.find(({ field }) => table.view.fieldIndex(field) === group.cell.column);
    const weight = start && weights.get(start.field);
    if (weight) groups.set(group.text, weight);
  }
  return groups;
}

function headerWeights(table: Table): FieldWeights | null {
  return inHeaderTexts(table, weightsInHeaders(table.fields.map(({ header }) => header)));
}

/** Points that can be had, in the headers. */
function headerCaps(table: Table): FieldWeights | null {
  const caps = capsInHeaders(table.fields.map(({ header }) => header)) ?? [];
  const found = caps.map((each) => each && { name: each.name, weight: each.cap, kind: "points" as const });
  return inHeaderTexts(table, found);
}

function inHeaderTexts(table: Table, inHeaders: readonly (HeaderWeight | null)[]): FieldWeights | null {
  const weights = new Map<number, WrittenWeight>();
  const names = new Map<number, string>();
  for (const [index, { field, cell }] of table.fields.entries()) {
    const found = inHeaders[index];
    if (!found) continue;
    weights.set(field, {
      written: found.weight,
      value: found.weight,
      percent: found.kind === "percent",
      cell,
    });
    names.set(field, found.name);
  }
  if (weights.size < 2) return null;
  return {
    weights,
    groups: new Map(),
    groupOf: new Map(),
    line: null,
    where: "header-text",
    names,
    scenarios: [],
  };
}

/** Whether two sets of weights differ by a factor alone, so that one is the other normalised. */
function isShareOf(a: ReadonlyMap<number, WrittenWeight>, b: ReadonlyMap<number, WrittenWeight>): boolean {
  const total = (weights: ReadonlyMap<number, WrittenWeight>): number =>
    [...weights.keys()]
      .filter((key) => b.has(key))
      .reduce((sum, key) => sum + (weights.get(key)?.value ?? 0), 0);
  const [sumA, sumB] = [total(a), total(b)];
  if (sumA === 0 || sumB === 0) return false;
  return [...a].every(([key, weight]) => {
    const other = b.get(key);
    return !other || Math.abs((weight.value ?? 0) / sumA - (other.value ?? 0) / sumB) < 0.006;
  });
}

function isDerivedLabel(label: string): boolean {
  return /normal|overall|relativ|gesamt|global/.test(foldText(label));
}

/** "Gewichtung_Qualität" beside "Gewichtung_Standard" is "Qualität". */
export function scenarioName(label: string, base: string): string {
  const words = label.split(/[\s_:–()-]+/).filter((word) => word !== "");
  const baseWords = base.split(/[\s_:–()-]+/).map(foldText);
  const own = words.filter((word) => !baseWords.includes(foldText(word)));
  return own.length > 0 ? own.join(" ") : label;
}
