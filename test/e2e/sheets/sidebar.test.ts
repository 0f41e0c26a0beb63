import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SCORE_FORMAT } from "#core/workflow/scorecard/palette.ts";
import type { Browser } from "playwright-core";
import { launchBrowser, takePicture } from "#test/e2e/browser.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { SidebarPage } from "./sidebar-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (): Promise<SidebarPage> => SidebarPage.open(browser, { sheets: SAMPLE_BUSINESS });

/** Delivery routing: weights 35/25/20/15 of 95, ratings 1, 3, 2, 0 of 3. */
const ROUTING = (100 * (35 + 3 * 25 + 2 * 20)) / 3 / 95;

async function toWriting(sidebar: SidebarPage, way: RegExp): Promise<void> {
  await sidebar.heading("Is this right?");
  await sidebar.press("Yes, score them");
  await sidebar.heading("Overview");
  await sidebar.press("Investments");
  await sidebar.heading("Investments");
  await sidebar.press("Write");
  await sidebar.heading("Write to the sheet");
  await sidebar.page.getByRole("radio", { name: way }).check();
}

async function undo(sidebar: SidebarPage): Promise<void> {
  await sidebar.page.getByRole("button", { name: /^Undo: / }).click();
  await sidebar.page.getByText(/^Undone/).waitFor();
}

const WAYS = [
  ["values", /^Values/],
  ["live", /^Live/],
  ["plain", /^Formulas/],
] as const;

describe("the sidebar in Google Sheets", () => {
  test("shows what was understood after three calls to the server", async () => {
    const sidebar = await open();
    await sidebar.heading("Is this right?");
    // A fourth outlines what was read, and a fifth fetches what nobody sees first: nobody waits for them.
    expect([3, 4, 5]).toContain(sidebar.run.count);
    await takePicture(sidebar.page, "sheets-sidebar");
    while (sidebar.document.selectedBesides.length === 0) await sidebar.page.waitForTimeout(20);
    while (sidebar.run.count < 5) await sidebar.page.waitForTimeout(20);
    expect(sidebar.run.count).toBe(5);
    await sidebar.press("Yes, score them");
    while (sidebar.document.selectedBesides.length > 0) await sidebar.page.waitForTimeout(20);
    expect(sidebar.faults).toEqual([]);
    await sidebar.page.close();
  });

  test("speaks German to those whose Google is German, the server too", async () => {
    const sidebar = await SidebarPage.open(browser, { sheets: SAMPLE_BUSINESS }, {}, "de");
    await sidebar.heading("Stimmt das?");
    expect(await sidebar.page.locator("html").getAttribute("lang")).toBe("de");
    expect(sidebar.faults).toEqual([]);
    await sidebar.page.close();
  });

  test.each(WAYS)("scores, writes (%s) and undoes", async (way, label) => {
    const sidebar = await open();
    await toWriting(sidebar, label);
    await sidebar.press("Write");
    await sidebar.heading("Investments");
    expect(sidebar.shown("Pipeline", 1, 10)).toBe("Alignment");
    expect(sidebar.shown("Pipeline", 2, 10)).toBeCloseTo(ROUTING, 9);
    const { formula } = sidebar.document.cell(sidebar.document.sheetNamed("Pipeline")!, 2, 10);
    expect(formula).toMatch(way === "values" ? /^$/ : way === "live" ? /^=ALIGNSCORE\(/ : /^=(?!ALIGN)/);
    await undo(sidebar);
    expect(sidebar.shown("Pipeline", 1, 10)).toBeNull();
    expect(sidebar.document.extent(sidebar.document.sheetNamed("Pipeline")!)).toEqual({
      rows: 11,
      columns: 9,
    });
    expect(sidebar.faults).toEqual([]);
    await sidebar.page.close();
  });

  test("names what a colleague changed in between, loses nothing, and goes on from there", async () => {
    const sidebar = await open();
    await toWriting(sidebar, /^Values/);
    sidebar.document.edit({ sheet: "Pipeline", row: 0, column: 9 }, "Notes");
    sidebar.document.edit({ sheet: "Pipeline", row: 11, column: 0 }, "New till");
    await sidebar.press("Write");
    await sidebar.page.getByText("Someone changed the sheet in between").waitFor();
    expect(await sidebar.page.getByText(/Pipeline!J1/).count()).toBeGreaterThan(0);
    expect([sidebar.shown("Pipeline", 1, 10), sidebar.shown("Pipeline", 2, 10)]).toEqual(["Notes", null]);
    await sidebar.press("Read again");
    await sidebar.press("Write");
    await sidebar.heading("Investments");
    expect(sidebar.shown("Pipeline", 1, 10)).toBe("Notes");
    expect(sidebar.shown("Pipeline", 12, 1)).toBe("New till");
    expect(sidebar.shown("Pipeline", 1, 11)).toBe("Alignment");
    expect(sidebar.faults).toEqual([]);
    await sidebar.page.close();
  });

  test("writes no score into another row when a colleague has inserted one in between", async () => {
    const sidebar = await open();
    await toWriting(sidebar, /^Values/);
    sidebar.document.edit({ sheet: "Pipeline", row: 1, column: 0 }, "New till");
    sidebar.document.edit({ sheet: "Pipeline", row: 2, column: 0 }, "Delivery routing");
    await sidebar.press("Write");
    await sidebar.page.getByText("Someone changed the sheet in between").waitFor();
    expect(await sidebar.page.getByText(/Pipeline!A2/).count()).toBeGreaterThan(0);
    expect(sidebar.shown("Pipeline", 2, 10)).toBeNull();
    await sidebar.page.close();
  });

  test("writes a results sheet with colours, a frozen header and its own number formats", async () => {
    const sidebar = await open();
    await toWriting(sidebar, /^Values/);
    await sidebar.page.getByRole("radio", { name: /^On a sheet of its own/ }).check();
    await sidebar.press("Write");
    await sidebar.heading("Investments");
    const results = sidebar.document.sheets.at(-1)!;
    expect(sidebar.document.sheets).toHaveLength(3);
    expect(results).toMatchObject({ frozenRows: 1 });
    expect(results.rules.length).toBeGreaterThan(2);
    expect(sidebar.document.cell(results, 2, 2).looks.numberFormat).toBe(SCORE_FORMAT);
    await undo(sidebar);
    expect(sidebar.document.sheets).toHaveLength(2);
    await sidebar.page.close();
  });
});

describe("when Google fails", () => {
  test.each([
    ["PERMISSION_DENIED", /signed in to several Google accounts/],
    ["NetworkError: Connection failure due to HTTP 0", /connection to Google was lost/],
    ["Exceeded maximum execution time", /longer than its limit/],
    ["Sorry, a server error occurred", /Google reported a fault: Sorry/],
  ])("with %s, the sidebar says what to do, and a second try works", async (fault, message) => {
    const sidebar = await open();
    await toWriting(sidebar, /^Values/);
    sidebar.failNext = fault;
    await sidebar.press("Write");
    await sidebar.page.getByText(message).waitFor();
    expect(sidebar.shown("Pipeline", 1, 10)).toBeNull();
    await sidebar.press("Write");
    await sidebar.heading("Investments");
    expect(sidebar.shown("Pipeline", 1, 10)).toBe("Alignment");
    await sidebar.page.close();
  });

  test("at a call while writing, early or late, the cells are as before, and a second try heals", async () => {
    const sidebar = await open();
    await toWriting(sidebar, /^Values/);
    const counted = sidebar.session.calls.log.length;
    await sidebar.press("Write");
    await sidebar.heading("Investments");
    const log = sidebar.session.calls.log.slice(counted);
    const steps = log.lastIndexOf("Lock.releaseLock");
    expect(steps).toBeGreaterThan(50);
    await undo(sidebar);
    await sidebar.press("Write");
    await sidebar.heading("Write to the sheet");
    // Each single call is broken in test/sheets-addon/faults.test.ts; here the sidebar says so for some of them.
    for (const nth of [
      1,
      2,
      3,
      ...[0.2, 0.4, 0.6, 0.8, 0.95].map((part) => Math.round(part * steps)),
      steps,
    ]) {
      sidebar.session.calls.break({ at: nth, when: "before" });
      await sidebar.press("Write");
      await sidebar.page.getByText(/Nothing was changed/).waitFor();
      const pipeline = sidebar.document.extent(sidebar.document.sheetNamed("Pipeline")!);
      expect([nth, pipeline]).toEqual([nth, { rows: 11, columns: 9 }]);
      await sidebar.press("Dismiss");
    }
    await sidebar.press("Write");
    await sidebar.heading("Investments");
    expect(sidebar.shown("Pipeline", 2, 10)).toBeCloseTo(ROUTING, 9);
    expect(sidebar.faults).toEqual([]);
    await sidebar.page.close();
  });
});
