import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { FakeBook, FakeRule, FakeSheet } from "../book.ts";
import { field, readOnly, type Entity, type Property } from "../entity.ts";
import { itemNotFound } from "../host-error.ts";
import { range } from "./range.ts";

/** The rules that touch a range. */
export function conditionalFormats(book: FakeBook, sheet: FakeSheet, place: RangeRef): Entity {
  const here = (): FakeRule[] =>
    sheet.rules.filter((rule) => overlaps({ ...rule.range, sheet: place.sheet }, place));
  return {
    items: () => here().map((rule) => conditionalFormat(book, sheet, rule)),
    item: (id) => {
      const rule = here().find((each) => each.id === id);
      if (!rule) throw itemNotFound();
      return conditionalFormat(book, sheet, rule);
    },
    methods: {
      GetItem: (id) => {
        const rule = here().find((each) => each.id === id);
        if (!rule) throw itemNotFound();
        return conditionalFormat(book, sheet, rule);
      },
      Add: (type) => {
        const parts = new Map<string, unknown>();
        const rule = {
          id: book.newId(),
          range: place,
          type: String(type),
          rule: null,
          fill: "",
          color: "",
          parts,
        };
        sheet.rules.push(rule);
        return conditionalFormat(book, sheet, rule);
      },
    },
  };
}

function conditionalFormat(book: FakeBook, sheet: FakeSheet, rule: FakeRule): Entity {
  const cellValue = (): Entity => ({
    properties: { Rule: field(rule, "rule") },
    children: {
      Format: () => ({
        children: {
          Fill: () => ({ properties: { Color: field(rule, "fill") } }),
          Font: () => ({ properties: { Color: field(rule, "color") } }),
        },
      }),
    },
  });
  return {
    id: rule.id,
    properties: { Id: readOnly(() => rule.id), Type: readOnly(() => rule.type) },
    children: {
      CellValue: cellValue,
      DataBar: () => dataBar(rule.parts ?? new Map<string, unknown>()),
      ColorScale: () => ({
        properties: { Criteria: kept(rule.parts ?? new Map<string, unknown>(), "Criteria") },
      }),
      CellValueOrNullObject: () => (rule.type === "CellValue" ? cellValue() : null),
    },
    methods: {
      GetRange: () => range(book, sheet, rule.range),
      Delete: () => {
        sheet.rules = sheet.rules.filter((each) => each !== rule);
        return null;
      },
    },
  };
}

/** DataBarConditionalFormat, as far as bars are set. */
function dataBar(parts: Map<string, unknown>): Entity {
  const side = (name: string, ...more: readonly string[]) => ({
    properties: Object.fromEntries(
      ["FillColor", ...more].map((part) => [part, kept(parts, `${name}.${part}`)]),
    ),
  });
  return {
    properties: {
      LowerBoundRule: kept(parts, "LowerBoundRule"),
      UpperBoundRule: kept(parts, "UpperBoundRule"),
    },
    children: {
      PositiveFormat: () => side("PositiveFormat", "GradientFill"),
      NegativeFormat: () => side("NegativeFormat", "MatchPositiveFillColor"),
    },
  };
}

function kept(parts: Map<string, unknown>, name: string): Property {
  return { get: () => parts.get(name) ?? null, set: (value) => void parts.set(name, value) };
}
