import { describe, expect, test } from "@jest/globals";
import { openTab } from "#test/e2e/browser.ts";
import { openPage, select, shown, type, useWorkbench } from "./bench.ts";

const bench = useWorkbench();

describe("the workbench page", () => {
  test("begins with the sample workbook", async () => {
    expect(await bench.page.locator("#file-name").textContent()).toBe("Technology plan.xlsx");
    expect(await shown(bench.page, "Goals", 3, 0, 1, 2)).toEqual([["Regular customers buy more", 30]]);
    expect(await bench.page.locator("#message").isHidden()).toBe(true);
  });

  test("calculates what a person types, and lets a result fill the cells below", async () => {
    await type(bench.page, "Technology", 4, 16, "=ALIGNSCORE(E5:I8,Goals!B4:B8)");
    const scores = (await shown(bench.page, "Technology", 4, 16, 4, 1)).map(([score]) => score);
    for (const score of scores) expect(typeof score).toBe("number");
    await type(bench.page, "Technology", 4, 16, "=ALIGNSCORE(E5:I5,Goals!B4:B8)");
    expect(await shown(bench.page, "Technology", 4, 16, 2, 1)).toEqual([[scores[0]], [null]]);
  });

  test("offers the functions while typing", async () => {
    await select(bench.page, "Technology", 6, 16);
    await bench.page.keyboard.type("=ALIGNSC", { delay: 30 });
    await expect(bench.page.locator(".o-autocomplete-value").first().textContent()).resolves.toContain(
      "ALIGNSCORE",
    );
    await bench.page.keyboard.press("Escape");
  });

  test("says that there are unsaved changes", async () => {
    await type(bench.page, "Goals", 9, 0, "x");
    expect(await bench.page.locator("#unsaved").isVisible()).toBe(true);
  });

  test("has the grid speak the language of the page, and gives the pane the workbook again when it begins anew", async () => {
    const german = await openTab(bench.browser, { locale: "de-DE", viewport: { width: 1440, height: 860 } });
    await german.goto(bench.url);
    await german.locator(".o-topbar-menu", { hasText: "Datei" }).waitFor();
    const pane = german.frameLocator("#pane");
    await pane.getByRole("heading", { name: "Stimmt das?" }).waitFor();
    const frame = german.frames().find((each) => each.url().endsWith("/pane.html"))!;
    await frame.evaluate(() => {
      document.title = "before";
      window.location.reload();
    });
    await german.waitForFunction(
      () => document.querySelector<HTMLIFrameElement>("#pane")?.contentDocument?.title !== "before",
    );
    await pane.getByRole("heading", { name: "Stimmt das?" }).waitFor();
    await german.close();
  });

  test("loads nothing from elsewhere and runs under its own policy", async () => {
    const asked: string[] = [];
    const other = await openTab(bench.browser);
    other.on("request", (request) => asked.push(request.url()));
    const refused: string[] = [];
    other.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    await openPage(other, bench.url);
    await other.close();
    const elsewhere = asked.filter((url) => !url.startsWith(bench.url) && !/^(data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
    expect(refused).toEqual([]);
  });
});
