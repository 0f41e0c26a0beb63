import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { PLANNED_BUSINESS } from "#test/pane/planned-business.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser, PANE_WIDTHS, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";
import { figuresOfElsewhere, tooSmall } from "./seen.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Every place and step, in an order in which each leads to the next. */
const VISITS: readonly [name: string, go: (pane: PanePage) => Promise<void>][] = [
  ["understood", () => Promise.resolve()],
  [
    "columns",
    async (pane) => {
      await pane.press("Correct");
      await pane.page.locator("summary", { hasText: "All columns" }).first().click();
    },
  ],
  ["overview", (pane) => pane.press("Yes, score them")],
  ["checks", ({ page }) => page.locator(".checks > summary").click()],
  ["settings", (pane) => pane.press("Settings")],
  ["objectives", (pane) => pane.press("Objectives")],
  [
    "objective",
    async (pane) => {
      await pane.press("Edit Lower costs");
      await pane.page.getByLabel("Weight", { exact: true }).fill("60");
      await pane.page.getByText("What that would change").waitFor();
    },
  ],
  [
    "weights-order",
    async (pane) => {
      await pane.press("Discard changes");
      await pane.press("Set the weights");
    },
  ],
  [
    "weights-pairs",
    async ({ page }) => {
      await page.getByLabel("How").selectOption("Two at a time");
    },
  ],
  [
    "weights-points",
    async ({ page }) => {
      await page.getByLabel("How").selectOption("100 points");
    },
  ],
  ["investments", (pane) => pane.press("Investments")],
  ["investment", ({ page }) => page.locator(".row").nth(1).click()],
  [
    "what-if",
    async (pane) => {
      await pane.press("Back");
      await pane.press("What-if");
      await pane.page.getByRole("slider").first().fill("10");
      await pane.page
        .getByText(/^(Firm|Leaning|Toss-up)/)
        .first()
        .waitFor();
    },
  ],
  [
    "what-if-investment",
    async ({ page }) => {
      await page.locator("[data-what-if]").first().click();
      await page.getByRole("radiogroup").first().getByLabel("2, Helps").check();
    },
  ],
  [
    "write",
    async (pane) => {
      await pane.press("Investments");
      await pane.press("Write");
    },
  ],
  [
    "formula",
    async (pane) => {
      await pane.press("Insert a formula");
    },
  ],
  [
    "wizard-1",
    async (pane) => {
      await pane.press("Cancel");
      await pane.press("Cancel");
      await pane.press("New investment");
      await pane.page.getByLabel("Name").fill("Table reservation app");
    },
  ],
  [
    "wizard-2",
    async (pane) => {
      await pane.press("Next: what it moves");
      await pane.page.getByLabel("3, Delivers").first().check();
      await pane.page.getByLabel("\u22121, Works").nth(1).check();
    },
  ],
  ["wizard-3", (pane) => pane.press("Next: in place first")],
  ["wizard-4", (pane) => pane.press("Next: responsible use")],
  ["wizard-5", (pane) => pane.press("See the answer")],
];

/** What axe looks for hardly depends on the width: colours not at all, the size of targets at the narrowest. */
const AXE_LOOKS_AT: readonly string[] = ["270 light", "300 light", "300 dark"];

test.each(PANE_WIDTHS)(
  "every place and step at %i px, light and dark: nothing sticks out sideways, and axe finds no barrier where it looks",
  async (width) => {
    const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS }, { width }, "auto");
    const { page } = pane;
    const found: string[] = [];
    for (const [name, go] of VISITS) {
      await go(pane);
      const sideways = await pane.sidewaysOverflow();
      if (sideways > 0) found.push(`${name}: ${sideways} px stick out`);
      for (const text of await tooSmall(page)) found.push(`${name}: ${text} is too small to read`);
      for (const text of await figuresOfElsewhere(page, "en")) found.push(`${name}: figures in ${text}`);
      for (const theme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await page.locator(`[data-theme="${theme}"]`).waitFor();
        await takePicture(page, `pane-${name}-${width}-${theme}`);
        if (!AXE_LOOKS_AT.includes(`${width} ${theme}`)) continue;
        for (const barrier of await findBarriers(page.mainFrame()))
          found.push(`${name}, ${theme}: ${barrier}`);
      }
    }
    expect(found).toEqual([]);
    expect(pane.faults).toEqual([]);
    await pane.close();
  },
);

test("under forced colours and with reduced motion nothing moves, no barrier appears, and what colour told is still told", async () => {
  const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS });
  await pane.page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const looksOf = (these: string): Promise<string[]> =>
    pane.page
      .locator(these)
      .evaluateAll((all) =>
        all.map((one) => getComputedStyle(one)).map((style) => style.backgroundImage + style.backgroundColor),
      );
  await pane.press("Yes, score them");
  // What serves, what serves partly and what drifts.
  const spending = await looksOf(".stacked-bar:first-of-type > i");
  expect(spending.length).toBeGreaterThan(3);
  expect(new Set(spending.slice(0, 3)).size).toBe(3);
  expect(spending[1]).toContain("gradient");
  await pane.press("Plan");
  await pane.page.getByRole("textbox", { name: "Budget for this year" }).fill("16000");
  await pane.page.getByText("Proved best").waitFor();
  await pane.press("Investments");
  // The disc of what is in the plan is filled, the ring of what is not is empty.
  const filled = (which: string): Promise<boolean> =>
    pane.page
      .locator(which)
      .first()
      .evaluate((disc) => getComputedStyle(disc).backgroundColor === getComputedStyle(disc).borderTopColor);
  expect(await filled(".in-plan:not(.out)")).toBe(true);
  expect(await filled(".in-plan.out")).toBe(false);
  expect(await findBarriers(pane.page.mainFrame())).toEqual([]);
  const moving = await pane.page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none";
      }).length,
  );
  expect(moving).toBe(0);
  await takePicture(pane.page, "pane-investments-forced-colours");
  await pane.close();
});

test("at a zoom of 200% a pane of 270 pixels has 135, and still nothing sticks out of any place or step", async () => {
  const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS }, { width: 135, height: 300 });
  const found: string[] = [];
  for (const [name, go] of VISITS) {
    await go(pane);
    const sideways = await pane.sidewaysOverflow();
    if (sideways > 0) found.push(`${name}: ${sideways} px stick out`);
    const cut = await pane.page.evaluate(() =>
      [...document.querySelectorAll(".top h1:not(.unseen), .top h2")]
        .filter((title) => title.scrollWidth > title.clientWidth)
        .map((title) => title.textContent),
    );
    for (const title of cut) found.push(`${name}: the title ${title} is cut`);
    const handles = await pane.page
      .locator(".handle")
      .evaluateAll((all) =>
        all.map((handle) => handle.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    if (handles.length === 2 && handles[0]![1]! > handles[1]![0]!)
      found.push(`${name}: the two limits overlap`);
  }
  expect(found).toEqual([]);
  // So little height is all for what one is at: title and buttons go along with it.
  const [title, buttons] = await pane.page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const at = (which: string): number => document.querySelector(which)!.getBoundingClientRect().bottom;
    return [at(".top"), at(".actions")];
  });
  expect(title).toBeLessThan(0);
  expect(Math.floor(buttons)).toBeLessThanOrEqual(300);
  await pane.close();
});

test("nine investments are in sight in a pane of 300 by 600", async () => {
  const pane = await PanePage.open(browser, { sheets: PLANNED_BUSINESS }, { width: 300, height: 600 });
  await pane.press("Yes, score them");
  await pane.press("Investments");
  await pane.page.locator(".ranking > li").first().waitFor();
  const whole = await pane.page.evaluate(() => {
    const end = document.querySelector(".actions")!.getBoundingClientRect().top;
    return [...document.querySelectorAll(".ranking > li")].filter(
      (row) => row.getBoundingClientRect().bottom <= end,
    ).length;
  });
  expect(whole).toBeGreaterThanOrEqual(9);
  // What is a no has no place among those that one could have.
  const places = await pane.page
    .locator(".ranking > li")
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector(".rank")!.textContent, row.querySelector(".chip")!.textContent]),
    );
  expect(places.map(([place]) => place)[0]).toBe("1");
  expect(places.filter(([, verdict]) => verdict?.includes("Say no"))).toEqual([["", "Say no"]]);
  await takePicture(pane.page, "pane-nine-rows-300");
  await pane.close();
});

test("text at twice its size still fits", async () => {
  const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS }, { width: 300 });
  await pane.page.addStyleTag({ content: ".alignscore { zoom: 2 }" });
  await pane.press("Yes, score them");
  for (const place of ["Objectives", "Investments", "Overview"]) {
    await pane.press(place);
    expect(await pane.sidewaysOverflow()).toBe(0);
  }
  await pane.page.close();
});

test("in German, whose words are longer, nothing sticks out at the least width, and figures are German", async () => {
  const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS }, { width: 270 }, "light", "de");
  await pane.waitForHeading("Stimmt das?");
  await takePicture(pane.page, "pane-understood-270-de");
  await pane.press("Ja, bewerten");
  const lines = await pane.page
    .locator(".places button")
    .evaluateAll((tabs) => new Set(tabs.map((tab) => tab.getBoundingClientRect().top)).size);
  expect(lines).toBe(1);
  for (const place of ["Ziele", "Vorhaben", "Plan", "Was wenn", "Überblick"]) {
    await pane.press(place);
    await pane.page.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    expect(await pane.sidewaysOverflow()).toBe(0);
    // And at a zoom of 200%.
    await pane.page.setViewportSize({ width: 135, height: 680 });
    expect([place, await pane.sidewaysOverflow()]).toEqual([place, 0]);
    await pane.page.setViewportSize({ width: 270, height: 680 });
    expect(await figuresOfElsewhere(pane.page, "de")).toEqual([]);
    await takePicture(pane.page, `pane-${place}-270-de`);
  }
  const figures = await pane.page
    .locator(".figures button")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(figures).toHaveLength(3);
  expect(new Set(figures).size).toBe(1);
  await pane.press("Neues Vorhaben");
  expect(await pane.sidewaysOverflow()).toBe(0);
  expect(await findBarriers(pane.page.mainFrame())).toEqual([]);
  await pane.close();
});
