import { expect, test } from "@jest/globals";
import "#test/support/grid-functions.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";
import type { OpenFile } from "#workbench/file/open-file.ts";
import { openWithoutLooks } from "#test/workbench/file/open-without-looks.ts";
import { saveFile } from "#workbench/file/save-file.ts";
import { asAlignScore, documentOf } from "#workbench/grid/document.ts";
import { buildSample } from "#workbench/sample/build-sample.ts";

interface Reason {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly lines: number;
}

/** Pixels, as the canvas of test/setup.mjs says. */
const LINE = 13;

async function written(way: WritingWay): Promise<OpenFile> {
  const file = await openWithoutLooks("Technology plan.xlsx", buildSample());
  const plan = planResults(await understand(file.workbook), way, "beside", file.workbook.capabilities);
  const applied = await file.workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return file;
}

/** The longest reason. */
function longest(file: OpenFile): Reason {
  const { getters } = file.model;
  const [, { sheetId, zone }] = Object.entries(documentOf(file.model).marks).find(([key]) =>
    key.endsWith(".why"),
  )!;
  const width = getters.getColSize(sheetId, zone.left) - 8;
  const all = Array.from({ length: zone.bottom - zone.top }, (_, i): Reason => {
    const place = { sheetId, row: zone.top + 1 + i, col: zone.left };
    const lines = getters.getCellMultiLineText(place, { maxWidth: width, wrapWidth: width }).length;
    return { ...place, lines };
  });
  return all.reduce((most, each) => (each.lines > most.lines ? each : most));
}

test("rows show whole reasons that are calculated, which is no change of the file's sizes, and keep what a person chose", async () => {
  const file = await written("live");
  const { model } = file;
  const { sheetId, row, col } = longest(file);
  const size = (): number => model.getters.getRowSize(sheetId, row);
  const resize = (dimension: "COL" | "ROW", index: number, pixels: number | null): void => {
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements: [index], size: pixels });
  };
  // One line; the grid by itself says the same of every formula.
  expect(longest(file).lines).toBe(1);
  expect(size()).toBe(23);
  expect((await saveFile(file)).left).toEqual([]);

  resize("COL", col, 48);
  const { lines } = longest(file);
  expect(lines).toBeGreaterThan(2);
  expect(size()).toBeGreaterThan(lines * LINE);

  resize("ROW", row, 30);
  expect(size()).toBe(30);
  resize("ROW", row, null);
  expect(size()).toBeGreaterThan(lines * LINE);

  for (let i = 0; i < 4; i++) model.dispatch("REQUEST_UNDO");
  expect(size()).toBe(23);
  file.workbook.close();
});

test("rows show whole reasons that are typed, also where the file gives them a height of one line", async () => {
  const file = await written("values");
  const { model } = file;
  const { sheetId, row, col } = longest(file);
  model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [col], size: 48 });
  const { lines } = longest(file);
  expect(lines).toBeGreaterThan(2);
  // As a file that is opened does, and no person.
  asAlignScore(() => {
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [row], size: 23 });
  });
  expect(model.getters.getRowSize(sheetId, row)).toBeGreaterThan(lines * LINE);
  file.workbook.close();
});
