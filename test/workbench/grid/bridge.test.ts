import { MessageChannel } from "node:worker_threads";
import { describe, expect, test } from "@jest/globals";
import { connectWorkbook } from "#core/workbook/remote.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { at, write, apply, throughJson } from "#test/conformance/helpers.ts";
import { addressOf } from "#core/workbook/range.ts";
import { describeWorkbook } from "#test/conformance/workbook.ts";
import { serveOver, wireOver } from "#workbench/bridge/message-wire.ts";
import { toGridText } from "#workbench/grid/cell-text.ts";
import { tableKey } from "#workbench/grid/grid-outline.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { rangeOf } from "#workbench/grid/place.ts";
import { gridOf } from "./headless.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { Workbook } from "#core/workbook/port.ts";

/** Both ends of the channel between the page and the pane's frame. */
async function acrossFrames(workbook: Workbook): Promise<{ remote: Workbook; close: () => void }> {
  const { port1, port2 } = new MessageChannel() as unknown as { port1: MessagePort; port2: MessagePort };
  // Outside a browser what comes through a channel has another realm's Object, which o-spreadsheet does not take.
  const own = Object.assign(Object.create(workbook) as Workbook, {
    apply: (changes: ChangeSet) => workbook.apply(throughJson(changes)),
  });
  const stop = serveOver(port1, own);
  const remote = await connectWorkbook(wireOver(port2));
  return {
    remote,
    close: () => {
      stop();
      port2.close();
    },
  };
}

describeWorkbook("GridWorkbook across frames", async (data) => {
  const model = gridOf(data);
  const tableNames = new Map((data.tables ?? []).map(({ name, range }) => [tableKey(range), name]));
  const workbook = new GridWorkbook(model, tableNames);
  const { remote, close } = await acrossFrames(workbook);
  return {
    workbook: remote,
    edit: ({ sheet, row, column }, content) => {
      const sheetId = model.getters.getSheetIdByName(sheet)!;
      model.dispatch("UPDATE_CELL", { sheetId, row, col: column, content: toGridText(content) });
      return Promise.resolve();
    },
    choose: ({ row, column, rows, columns }) => {
      const zone = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
      model.selection.selectZone({ cell: { col: column, row }, zone });
      return Promise.resolve();
    },
    outlined: () =>
      workbook.highlights.highlights.map(({ range: { sheetId, zone } }) =>
        addressOf(rangeOf(model.getters.getSheetName(sheetId), zone)),
      ),
    reopen: () => Promise.resolve(remote),
    close: () => {
      close();
      workbook.close();
      return Promise.resolve();
    },
  };
});

describe("the channel between the page and the pane", () => {
  test("tells of others' changes", async () => {
    const book = new MemoryWorkbook({ sheets: [{ name: "Plan" }] });
    const { remote, close } = await acrossFrames(book);
    const told = new Promise<void>((resolve) => {
      remote.onChange(resolve);
    });
    book.edit({ sheet: "Plan", row: 0, column: 0 }, 1);
    await told;
    close();
  });

  test("keeps answers apart when several are waited for", async () => {
    const book = new MemoryWorkbook({ sheets: [{ name: "Plan", cells: [["a", "b", "c"]] }] });
    const { remote, close } = await acrossFrames(book);
    const asked = ["Plan!A1", "Plan!B1", "Plan!C1"].map(async (address) => remote.read([at(address)]));
    const answers = (await Promise.all(asked)).map(([cells]) => cells?.values[0]?.[0]);
    expect(answers).toEqual(["a", "b", "c"]);
    await apply(remote, write("Plan!A1", [[2]], [["a"]]));
    close();
  });
});
