import type { RangeRef } from "#core/workbook/range.ts";
import type { FakeBook, FakeSheet } from "../book.ts";
import type { Entity, Property } from "../entity.ts";
import { invalidArgument } from "../host-error.ts";
import { rangeAreas } from "./areas.ts";
import { range, rangeAt, type RangeEntity } from "./range.ts";

const SIDES = ["Left", "Right", "Top", "Bottom", "Header", "Footer"];

/** PageLayout (ExcelApi 1.9): takes what is set and refuses values that are not in Excel's lists. */
export function pageLayout(book: FakeBook, sheet: FakeSheet): Entity {
  const kept = (name: string, valid: (value: unknown) => boolean, first: unknown = null): Property => ({
    get: () => sheet.page.get(name) ?? first,
    set: (value) => {
      if (!valid(value)) throw invalidArgument();
      sheet.page.set(name, value);
    },
  });
  const oneOf =
    (...values: readonly unknown[]) =>
    (value: unknown) =>
      values.includes(value);
  const margins = SIDES.map((side) => [
    `${side}Margin`,
    kept(`${side}Margin`, (value) => typeof value === "number" && value >= 0),
  ]);
  const text = (name: string): Property =>
    kept(name, (value) => typeof value === "string" && value.length <= 255);
  return {
    properties: {
      Orientation: kept("Orientation", oneOf("Portrait", "Landscape")),
      PaperSize: kept("PaperSize", oneOf("A4", "Letter")),
      CenterHorizontally: kept("CenterHorizontally", oneOf(true, false)),
      Zoom: kept("Zoom", (value) => typeof value === "object" && value !== null, { scale: 100 }),
      ...Object.fromEntries(margins),
    },
    children: {
      HeadersFooters: () => ({
        children: {
          DefaultForAllPages: () => ({
            properties: {
              LeftFooter: text("LeftFooter"),
              CenterFooter: text("CenterFooter"),
              RightFooter: text("RightFooter"),
            },
          }),
        },
      }),
    },
    methods: {
      GetPrintAreaOrNullObject: () => {
        const place = sheet.page.get("PrintArea");
        return place ? rangeAreas([place as RangeRef], (area) => range(book, sheet, area)) : null;
      },
      GetPrintTitleRowsOrNullObject: () => {
        const rows = sheet.page.get("PrintTitleRows") as string | undefined;
        return rows
          ? rangeAt(
              book,
              sheet,
              rows.replace(/\d+/g, (row) => `A${row}`),
            )
          : null;
      },
      SetPrintArea: (area) => {
        const { place } = typeof area === "string" ? rangeAt(book, sheet, area) : (area as RangeEntity);
        sheet.page.set("PrintArea", place);
        return null;
      },
      SetPrintTitleRows: (rows) => {
        if (!/^\$\d+:\$\d+$/.test(String(rows))) throw invalidArgument();
        sheet.page.set("PrintTitleRows", rows);
        return null;
      },
    },
  };
}
