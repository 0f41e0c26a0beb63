import type { FakeBook, FakeChart, FakeSheet } from "../book.ts";
import { field, readOnly, type Entity, type Property } from "../entity.ts";
import { itemNotFound } from "../host-error.ts";
import type { RangeEntity } from "./range.ts";

export function charts(book: FakeBook, sheet: FakeSheet): Entity {
  const find = (key: unknown): Entity => {
    const found = sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!found) throw itemNotFound();
    return chart(sheet, found);
  };
  return {
    items: () => sheet.charts.map((each) => chart(sheet, each)),
    item: find,
    methods: {
      GetItem: find,
      Add: (type, data) => {
        const added: FakeChart = {
          id: book.newId(),
          name: `Chart ${sheet.charts.length + 1}`,
          chartType: String(type),
          title: "",
          data: (data as RangeEntity).place,
          at: "A1",
          parts: new Map(),
        };
        sheet.charts.push(added);
        return chart(sheet, added);
      },
    },
  };
}

/** One series for each column of the data but the first. */
function series(own: FakeChart): Entity {
  const at = (index: unknown): Entity => {
    if (typeof index !== "number" || index < 0 || index >= own.data.columns - 1) throw itemNotFound();
    const part = (name: string): Property => kept(own, `Series${index}.${name}`);
    return {
      properties: {
        HasDataLabels: part("HasDataLabels"),
        Overlap: part("Overlap"),
        MarkerStyle: part("MarkerStyle"),
        MarkerSize: part("MarkerSize"),
        MarkerBackgroundColor: part("MarkerBackgroundColor"),
        MarkerForegroundColor: part("MarkerForegroundColor"),
      },
      children: {
        DataLabels: () => ({ properties: { NumberFormat: part("DataLabels.NumberFormat") } }),
        Format: () => ({
          children: {
            Fill: () => ({
              methods: {
                SetSolidColor: (color) => {
                  own.parts.set(`Series${index}.Fill`, color);
                  return null;
                },
              },
            }),
          },
        }),
      },
    };
  };
  return { item: (index) => at(index), methods: { GetItemAt: at } };
}

function kept(own: FakeChart, name: string): Property {
  return { get: () => own.parts.get(name) ?? null, set: (value) => void own.parts.set(name, value) };
}

function chart(sheet: FakeSheet, own: FakeChart): Entity {
  const part = (name: string): Property => kept(own, name);
  return {
    id: own.id,
    properties: {
      Id: readOnly(() => own.id),
      Name: field(own, "name"),
      ChartType: field(own, "chartType"),
      Width: part("Width"),
      Height: part("Height"),
    },
    children: {
      Title: () => ({
        properties: { Text: field(own, "title") },
        children: {
          Format: () => ({
            children: { Font: () => ({ properties: { Size: part("Size"), Bold: part("Bold") } }) },
          }),
        },
      }),
      Legend: () => ({ properties: { Position: part("Legend") } }),
      Series: () => series(own),
      Axes: () => ({
        children: {
          CategoryAxis: () => ({
            properties: {
              Minimum: part("CategoryAxis.Minimum"),
              Maximum: part("CategoryAxis.Maximum"),
              MajorUnit: part("CategoryAxis.MajorUnit"),
              NumberFormat: part("CategoryAxis.NumberFormat"),
            },
            children: { Title: () => ({ properties: { Text: part("CategoryAxis") } }) },
          }),
          ValueAxis: () => ({
            properties: { NumberFormat: part("ValueAxis.NumberFormat") },
            children: { Title: () => ({ properties: { Text: part("ValueAxis") } }) },
          }),
        },
      }),
    },
    methods: {
      SetPosition: (start) => {
        own.at = typeof start === "string" ? start : "";
        return null;
      },
      Delete: () => {
        sheet.charts = sheet.charts.filter((each) => each !== own);
        return null;
      },
    },
  };
}
