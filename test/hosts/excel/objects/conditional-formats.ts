import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { FakeBook, FakeRule, FakeSheet } from "../book.ts";
import { field, readOnly, type Entity } from "../entity.ts";
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
        const rule = { id: book.newId(), range: place, type: String(type), rule: null, fill: "", color: "" };
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
