import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { isFormula } from "#core/workbook/cell.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { findBarriers, launchBrowser, takePicture } from "#test/e2e/browser.ts";
import { documentOf } from "#test/excel-addin/workbook/document-of.ts";
import { FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import { openTaskPane, type OfficePage } from "./office-page.ts";

let browser: Browser;
let open: OfficePage | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

afterEach(async () => {
  await open?.close();
  open = null;
});

/** The sample workbook in the fake Excel with the pane open on it. */
async function opened(): Promise<{ excel: FakeExcel; office: OfficePage }> {
  const excel = new FakeExcel(sampleData());
  const office = await openTaskPane(browser, excel);
  open = office;
  return { excel, office };
}

const button = ({ page }: OfficePage, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });

/** As far as the last press of "Write". */
async function goToWriting(office: OfficePage, way: string): Promise<void> {
  await button(office, "Yes, score them").click();
  await office.page.getByRole("navigation").getByText("Investments", { exact: true }).click();
  await button(office, "Write").click();
  await office.page.getByText(way, { exact: true }).click();
}

async function write(office: OfficePage): Promise<void> {
  await button(office, "Write").click();
  await undoButton(office).waitFor();
}

function undoButton(office: OfficePage) {
  return button(office, /Undo/).and(office.page.locator(":enabled")).first();
}

describe("the task pane in Excel", () => {
  test("a part that does not come is said in the middle of the pane, and fetched when one tries again", async () => {
    const excel = new FakeExcel(sampleData());
    open = await openTaskPane(browser, excel, "en-US", {
      before: async (page) => {
        await page.route(/\/views-[^/]*\.js$/, (route) => route.abort());
      },
    });
    const { page } = open;
    await page.getByText("A part of AlignScore could not be fetched.").waitFor();
    // As it is first opened: outlines in the place of what is to come.
    expect(await page.locator(".skeleton").isVisible()).toBe(true);
    const middle = await page.locator(".waiting .messages").boundingBox();
    expect(middle!.y).toBeGreaterThan(100);
    expect(middle!.y).toBeLessThan(600);
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await page.unroute(/\/views-[^/]*\.js$/);
    await button(open, "Try again").click();
    await page.getByRole("heading", { level: 2, name: "Is this right?" }).waitFor();
    expect(await page.getByText("A part of AlignScore could not be fetched.").count()).toBe(0);
  });

  test("speaks the language that Excel speaks, and fetches German only then", async () => {
    const onPlatform = (platform: string, language?: string): Promise<OfficePage> =>
      openTaskPane(browser, new FakeExcel(sampleData()), language, {
        before: async (page) => {
          await page.addInitScript((named) => Object.assign(window, { officePlatform: named }), platform);
        },
      });
    /** Room to the right of the last button in the pane's upper corner. */
    const corner = ({ page }: OfficePage): Promise<number> =>
      page
        .locator(".top .icon")
        .last()
        .evaluate((icon) => innerWidth - icon.getBoundingClientRect().right);
    open = await onPlatform("Mac", "de-DE");
    await open.page.getByRole("heading", { level: 2, name: "Stimmt das?" }).waitFor();
    // Office's own menu lies over 34 pixels of the upper corner on a Mac and over 12 on Windows (Microsoft: "Task panes
    // in Office Add-ins").
    expect(await corner(open)).toBeGreaterThanOrEqual(34);
    expect(await open.page.locator("#pane").getAttribute("lang")).toBe("de");
    expect(open.requested(/\/de-/)).toBe(true);
    await open.close();
    open = await onPlatform("PC");
    await button(open, "Yes, score them").waitFor();
    expect(await corner(open)).toBeGreaterThanOrEqual(12);
    expect(open.requested(/\/de-/)).toBe(false);
    expect(open.complaints).toEqual([]);
  });

  test("a view that is still being fetched gets the focus when it is there", async () => {
    const { office } = await opened();
    const { page } = office;
    const held = await office.hold(/views-/);
    await button(office, "Yes, score them").click();
    await page.getByRole("heading", { level: 2, name: "Overview" }).waitFor();
    await held.asked;
    await button(office, "Objectives").click();
    await page.locator("main[aria-busy=true]").waitFor({ state: "attached" });
    held.release();
    await page.getByRole("heading", { level: 2, name: "Objectives" }).and(page.locator(":focus")).waitFor();
    expect(office.complaints).toEqual([]);
  });

  test("understands, scores, writes and takes it back, in few round trips", async () => {
    const { excel, office } = await opened();
    const before = documentOf(excel);
    await button(office, "Yes, score them").waitFor();
    expect(excel.syncs).toBeLessThanOrEqual(4);
    await takePicture(office.page, "excel-understood");
    await goToWriting(office, "Live formulas");
    await write(office);
    await takePicture(office.page, "excel-written");
    const [anchor, next] = [1, 2].map((row) => excel.book.sheets[1]!.at(row, 7));
    expect(anchor!.formula).toMatch(/^=ALIGNSCORE\(/);
    // One formula a row: it stays with its row when the rows are sorted.
    expect(next?.formula).toMatch(/^=ALIGNSCORE\(/);
    expect(excel.book.shown(excel.book.sheets[1]!, 2, 7)).toBeCloseTo((100 * (40 + 25 / 3 - 20 / 3)) / 95, 6);
    await undoButton(office).click();
    await office.page
      .getByText(/Undone/)
      .first()
      .waitFor();
    expect(documentOf(excel)).toEqual(before);
    expect(office.strangers).toEqual([]);
    expect(office.complaints).toEqual([]);
  });

  test.each([
    ["Values", false],
    ["Formulas for everyone", true],
  ])("writes %s", async (way, formulas) => {
    const { excel, office } = await opened();
    await goToWriting(office, way);
    await write(office);
    const cell = excel.book.sheets[1]!.at(1, 7)!;
    expect(isFormula(cell.formula === "" ? cell.value : { formula: cell.formula })).toBe(formulas);
    expect(cell.formula).not.toMatch(/ALIGN/);
  });

  test("keeps what a colleague typed meanwhile, and says where", async () => {
    const { excel, office } = await opened();
    await goToWriting(office, "Values");
    excel.edit({ sheet: "Pipeline", row: 2, column: 7 }, "call Ann");
    const before = documentOf(excel);
    await button(office, "Write").click();
    await office.page.getByText("Pipeline!H3").first().waitFor();
    expect(await office.page.locator("body").innerText()).toContain("call Ann");
    expect(documentOf(excel)).toEqual(before);
  });

  test("follows a colleague's change", async () => {
    const { excel, office } = await opened();
    await button(office, "Yes, score them").waitFor();
    excel.edit({ sheet: "Strategy", row: 1, column: 1 }, 45);
    await office.announceChange();
    await office.page
      .getByText(/add up to 100/)
      .first()
      .waitFor({ state: "attached" });
  });

  test.each([1, 2])("survives a fault at sync %i of writing, and a second try heals", async (sync) => {
    for (const what of ["request-lost", "answer-lost", { atAction: 5 }] as const) {
      const { excel, office } = await opened();
      await goToWriting(office, "Values");
      const before = documentOf(excel);
      excel.failAt(sync, what);
      await button(office, "Write").click();
      const alert = office.page.getByRole("alert").filter({ hasText: /./ }).first();
      // What fails inside a call is asked for in another way where there is one; a lost call is said.
      await (typeof what === "object" ? alert.or(undoButton(office)) : alert).first().waitFor();
      expect(excel.faultHappened).toBe(true);
      if (await alert.isVisible()) {
        expect(documentOf(excel)).toEqual(before);
        await write(office);
      }
      expect(typeof excel.book.sheets[1]!.at(1, 7)?.value).toBe("number");
      await office.close();
    }
  });

  test("the ribbon updates scores that were written before, with the pane or without", async () => {
    const { excel, office } = await opened();
    await goToWriting(office, "Values");
    await write(office);
    const scoreOf = () => excel.book.sheets[1]!.at(1, 7)!.value as number;
    const first = scoreOf();
    excel.edit({ sheet: "Pipeline", row: 1, column: 3 }, 3);
    await office.command("updateScores");
    expect(scoreOf()).toBeGreaterThan(first);
  });

  test("has no barriers for people with disabilities", async () => {
    const { office } = await opened();
    await button(office, "Yes, score them").waitFor();
    expect(await findBarriers(office.page.mainFrame())).toEqual([]);
  });
});
