import type { FakeBook, FakeChart, FakeSheet } from "../book.ts";
import { field, readOnly, type Entity } from "../entity.ts";
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
        };
        sheet.charts.push(added);
        return chart(sheet, added);
      },
    },
  };
}

function chart(sheet: FakeSheet, own: FakeChart): Entity {
  return {
    id: own.id,
    properties: {
      Id: readOnly(() => own.id),
      Name: field(own, "name"),
      ChartType: field(own, "chartType"),
    },
    children: { Title: () => ({ properties: { Text: field(own, "title") } }) },
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
