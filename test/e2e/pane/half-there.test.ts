import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findBarriers, launchBrowser, PANE_WIDTHS, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TOOLS = {
  name: "Tools",
  cells: [
    ["Software name", "Vendor", "Category", "Annual cost", "Active users"],
    ["Chat", "Slack", "Office", 4200, 31],
    ["Books", "Xero", "Finance", "$1,200", 3],
    ["Customers", "HubSpot", "Sales", 9600, 4],
  ],
};
const GOALS = {
  name: "Goals",
  cells: [
    ["Goal", "Weight"],
    ["Grow online sales", 50],
    ["Cut delivery time", 30],
  ],
};

describe("a workbook that has only some of the tables", () => {
  test("a list of software: objectives are asked for, the first tool is rated, and there is a verdict", async () => {
    const pane = await PanePage.open(browser, { sheets: [TOOLS] });
    const { page } = pane;
    await pane.press("Say what they are for");
    await page.getByLabel("Objective 1").fill("Keep the team in touch");
    for (const place of [2, 3, 4])
      await page.getByLabel(`Objective ${place}`).fill(place === 2 ? "Lower costs" : "");
    await page.getByText("Headers in Tools!F1:G1").waitFor();
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await pane.press("Lay out the tables");
    await pane.press("Rate the first one");
    for (const [objective, level] of [
      ["Keep the team in touch", "3, Delivers"],
      ["Lower costs", "\u22121, Works"],
    ] as const) {
      await page.getByRole("radiogroup", { name: objective }).getByLabel(level).check();
    }
    await pane.press("Next: in place first");
    await pane.press("Next: responsible use");
    await pane.press("See the answer");
    await pane.press("Save in Tools");
    await pane.waitForHeading("Chat");
    expect(await pane.values("Tools!A1:G2")).toEqual([
      [...TOOLS.cells[0]!, "Keep the team in touch", "Lower costs"],
      [...TOOLS.cells[1]!, 3, -1],
    ]);
    expect((await pane.values("Objectives!A3:B4")).map((row) => row.slice(0, 2))).toEqual([
      ["Keep the team in touch", 75],
      ["Lower costs", 25],
    ]);
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("goals alone: a table of investments is laid out for them, and undone in one click", async () => {
    const pane = await PanePage.open(browser, { sheets: [GOALS] });
    const { page } = pane;
    await pane.press("Lay out a table for them");
    await page.getByLabel("Stock forecasting").check();
    await pane.press("Lay out the tables");
    await pane.waitForHeading("Overview");
    expect((await pane.values("Investments!A2:G2"))[0]?.slice(5)).toEqual([
      "Grow online sales",
      "Cut delivery time",
    ]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.waitForHeading("Is this right?");
    await page.getByRole("button", { name: "Lay out a table for them" }).waitFor();
    await pane.close();
  });

  test("goals and tools without ratings: they go where the user says", async () => {
    const pane = await PanePage.open(browser, { sheets: [GOALS, TOOLS] });
    const { page } = pane;
    await pane.press("Make room for ratings");
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.getByLabel("On a sheet of their own").check();
    await pane.press("Lay out the tables");
    await page.getByRole("button", { name: "Rate the first one" }).waitFor();
    expect(await pane.values("Ratings!A2:C5")).toEqual([
      ["Investment", "Grow online sales", "Cut delivery time"],
      ["Chat"],
      ["Books"],
      ["Customers"],
    ]);
    await pane.close();
  });

  test.each(PANE_WIDTHS)("fits into %i pixels, light and dark", async (width) => {
    for (const theme of ["light", "dark"] as const) {
      const pane = await PanePage.open(browser, { sheets: [TOOLS] }, { width }, theme);
      await pane.press("Say what they are for");
      expect(await pane.sidewaysOverflow()).toBe(0);
      await takePicture(pane.page, `half-there-${width}-${theme}`);
      await pane.close();
    }
  });
});
