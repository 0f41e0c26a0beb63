import type { Border, Model, Style, Zone } from "@odoo/o-spreadsheet";
import type { Change, WriteCells } from "#core/workbook/change-set.ts";
import { comingBack } from "#core/workbook/coming-back.ts";
import type {
  Borders,
  CellFormat,
  ColourScale,
  CopyLooks,
  Line,
  Validation,
} from "#core/workbook/look-changes.ts";
import { sameContent } from "#core/workbook/content.ts";
import { addressOf, sameRange, type RangeRef } from "#core/workbook/range.ts";
import { addChart } from "./add-chart.ts";
import type { Dispatch } from "./batch.ts";
import { toGridText } from "./cell-text.ts";
import { dispatchMark, dispatchPrintArea, dispatchSetting, documentOf } from "./document.ts";
import type { SavedLooks } from "./looks.ts";
import { PIXELS_A_CHARACTER, ruleId, WIDTH_MARGIN } from "./layout.ts";
import { reachList } from "./list-reach.ts";
import { makeRoom } from "./make-room.ts";
import { layOutPage } from "./page.ts";
import { refOf, zoneOf } from "./place.ts";
import { contentAt } from "./read-cells.ts";
import { freezeRows, restoreLooks } from "./restore-looks.ts";
import { restoreSheet, restoreSheetCharts, type SavedSheet } from "./saved-sheet.ts";

/** Carries out changes whose guards hold. Called within a batch. */
export function carryOut(model: Model, dispatch: Dispatch, changes: readonly Change[]): void {
  for (const change of changes) carryOutOne(model, dispatch, change);
  const back = comingBack(changes).map(({ sheet, saved }) => ({
    id: model.getters.getSheetIdByName(sheet) ?? "",
    // What this adapter's own `saveSheet` gave away.
    saved: saved as SavedSheet,
  }));
  for (const { id, saved } of back) restoreSheet(model, dispatch, id, saved);
  for (const { id, saved } of back) restoreSheetCharts(model, dispatch, id, saved);
}

/** Carries out one change whose guards hold. Called within a batch. */
function carryOutOne(model: Model, dispatch: Dispatch, change: Change): void {
  const sheetId = (name: string): string => model.getters.getSheetIdByName(name) ?? "";
  switch (change.kind) {
    case "write":
      makeRoom(model, dispatch, sheetId(change.range.sheet), change.range);
      writeCells(model, dispatch, sheetId(change.range.sheet), change);
      break;
    case "add-sheet": {
      const id = model.uuidGenerator.smallUuid();
      const position = change.index ?? model.getters.getSheetIds().length;
      dispatch("CREATE_SHEET", { sheetId: id, position, name: change.sheet });
      if (change.hidden) dispatch("HIDE_SHEET", { sheetId: id });
      break;
    }
    case "remove-sheet": {
      const id = sheetId(change.sheet);
      // While one sheet shows, the grid takes none away, not even a hidden one.
      if (!model.getters.isSheetVisible(id)) dispatch("SHOW_SHEET", { sheetId: id });
      dispatch("DELETE_SHEET", { sheetId: id, sheetName: change.sheet });
      break;
    }
    case "mark": {
      if (!change.range) {
        dispatchMark(dispatch, change.key, null);
        break;
      }
      const id = sheetId(change.range.sheet);
      makeRoom(model, dispatch, id, change.range);
      dispatchMark(dispatch, change.key, { sheetId: id, zone: zoneOf(change.range) });
      break;
    }
    case "setting":
      dispatchSetting(dispatch, change.key, change.value);
      break;
    case "list-reach":
      reachList(model, dispatch, sheetId(change.range.sheet), change);
      break;
    case "merge": {
      const { range, merged } = change;
      const id = sheetId(range.sheet);
      makeRoom(model, dispatch, id, range);
      const isThere = model.getters.getMerges(id).some((zone) => isSameZone(zone, zoneOf(range)));
      if (isThere === merged) break;
      dispatch(merged ? "ADD_MERGE" : "REMOVE_MERGE", { sheetId: id, target: [zoneOf(range)] });
      break;
    }
    case "format":
      makeRoom(model, dispatch, sheetId(change.range.sheet), change.range);
      formatCells(model, dispatch, sheetId(change.range.sheet), change.range, change.format);
      break;
    case "copy-looks":
      makeRoom(model, dispatch, sheetId(change.range.sheet), change.range);
      copyLooks(model, dispatch, sheetId(change.range.sheet), change);
      break;
    case "page":
    case "data-bars":
    case "heat":
      layOutPage(
        model,
        dispatch,
        sheetId(change.kind === "page" ? change.sheet : change.range.sheet),
        change,
      );
      break;
    case "restore-formats":
      restoreLooks(model, dispatch, sheetId(change.range.sheet), change.range, change.saved as SavedLooks);
      break;
    case "column-widths":
      change.widths.forEach((width, i) => {
        const elements = [change.column + i];
        dispatch("RESIZE_COLUMNS_ROWS", {
          sheetId: sheetId(change.sheet),
          dimension: "COL",
          elements,
          size: width === null ? null : pixels(width),
        });
      });
      break;
    case "freeze-rows":
      freezeRows(dispatch, sheetId(change.sheet), change.rows);
      break;
    case "colour-by-text":
      colourByText(model, dispatch, sheetId(change.range.sheet), change);
      break;
    case "validation":
      offerList(model, dispatch, sheetId(change.range.sheet), change);
      break;
    case "print-area": {
      const id = sheetId(change.range.sheet);
      const now = documentOf(model).prints.find((range) => range.sheetId === id);
      if (!now || !sameRange(refOf(model, now), change.range)) break;
      makeRoom(model, dispatch, id, change.area);
      dispatchPrintArea(dispatch, id, zoneOf(change.area));
      break;
    }
    case "note":
      // Not among what this adapter's capabilities offer.
      break;
    case "chart":
      addChart(model, dispatch, sheetId(change.sheet), change);
      break;
  }
}

function isSameZone(a: Zone, b: Zone): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function pixels(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + WIDTH_MARGIN);
}

/** Cells that hold the content already are left alone, and so is every number format. */
function writeCells(model: Model, dispatch: Dispatch, sheetId: string, change: WriteCells): void {
  change.contents.forEach((line, i) => {
    line.forEach((content, j) => {
      const place = { sheetId, row: change.range.row + i, col: change.range.column + j };
      const cell = model.getters.getCell(place);
      if (!cell && (content === null || content === "")) return;
      if (cell && sameContent(contentAt(model, place), content)) return;
      const format = cell?.format ?? "";
      dispatch("UPDATE_CELL", { ...place, content: toGridText(content), format });
    });
  });
}

function formatCells(
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  range: RangeRef,
  format: CellFormat,
): void {
  const style: Style = {
    ...(format.bold !== undefined && { bold: format.bold }),
    ...(format.wrap !== undefined && { wrapping: format.wrap ? "wrap" : "overflow" }),
    ...(format.fill !== undefined && { fillColor: format.fill }),
    ...(format.color !== undefined && { textColor: format.color }),
    ...(format.align !== undefined && { align: format.align }),
    ...(format.italic !== undefined && { italic: format.italic }),
    ...(format.size !== undefined && { fontSize: format.size }),
    ...(format.vertical !== undefined && { verticalAlign: format.vertical }),
  };
  const { left, right, top, bottom } = zoneOf(range);
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const before = model.getters.getCell({ sheetId, row, col })?.style;
      dispatch("UPDATE_CELL", {
        sheetId,
        row,
        col,
        style: { ...before, ...style },
        ...(format.numberFormat !== undefined && { format: gridFormat(format.numberFormat) }),
      });
      if (format.borders) {
        const border = {
          ...model.getters.getCellBorder({ sheetId, row, col }),
          ...gridBorders(format.borders),
        };
        dispatch("SET_BORDER", { sheetId, row, col, border });
      }
    }
  }
}

function gridBorders(borders: Borders): Border {
  const entries = Object.entries(borders) as [keyof Borders, Line][];
  return Object.fromEntries(
    entries.map(([edge, { weight, color }]) => [edge, { style: weight, color }] as const),
  );
}

function copyLooks(model: Model, dispatch: Dispatch, sheetId: string, { range, from }: CopyLooks): void {
  for (let i = 0; i < range.rows; i++) {
    for (let j = 0; j < range.columns; j++) {
      const source = { sheetId, row: from.row + (i % from.rows), col: from.column + (j % from.columns) };
      const place = { sheetId, row: range.row + i, col: range.column + j };
      const cell = model.getters.getCell(source);
      dispatch("UPDATE_CELL", { ...place, style: cell?.style ?? null, format: cell?.format ?? "" });
      dispatch("SET_BORDER", { ...place, border: model.getters.getCellBorder(source) ?? undefined });
    }
  }
}

function gridFormat(numberFormat: string): string {
  return numberFormat === "General" ? "" : numberFormat;
}

function colourByText(model: Model, dispatch: Dispatch, sheetId: string, change: ColourScale): void {
  const [address = ""] = addressOf({ ...change.range, sheet: "S" })
    .split("!")
    .slice(1);
  for (const { id, rule, ranges } of model.getters.getConditionalFormats(sheetId)) {
    if (rule.type !== "CellIsRule" || rule.operator !== "isEqual" || ranges.join() !== address) continue;
    dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }
  change.rules.forEach(({ text, fill, color }) => {
    dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: [model.getters.getRangeDataFromZone(sheetId, zoneOf(change.range))],
      cf: {
        id: ruleId(model.uuidGenerator.smallUuid()),
        rule: {
          type: "CellIsRule",
          operator: "isEqual",
          values: [text],
          style: { fillColor: fill, textColor: color },
        },
      },
    });
  });
}

function offerList(model: Model, dispatch: Dispatch, sheetId: string, change: Validation): void {
  for (const rule of model.getters.getDataValidationRules(sheetId)) {
    const [range] = rule.ranges;
    if (rule.ranges.length !== 1 || !range || !sameRange(refOf(model, range), change.range)) continue;
    dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id: rule.id });
  }
  if (change.list.length === 0) return;
  dispatch("ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges: [model.getters.getRangeDataFromZone(sheetId, zoneOf(change.range))],
    rule: {
      id: ruleId(model.uuidGenerator.smallUuid()),
      criterion: { type: "isValueInList", values: [...change.list], displayStyle: "arrow" },
      isBlocking: false,
    },
  });
}
