import { launchBrowser } from "#test/e2e/browser.ts";
import { PanePage } from "#test/e2e/pane/pane-page.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { interpret, understand } from "#core/workflow/understand.ts";
import { tryWhatIf } from "#core/workflow/what-if/trial.ts";
import { NOTHING_CHANGED, withRating, withWeights } from "#core/workflow/what-if/what-if.ts";
import type { BenchGroup } from "./bench.ts";
import { business } from "./large-tables.ts";
import { SLOWER, slowDown } from "./slow-machine.ts";

/** From one figure that changes to all scores, verdicts, reasons and ranks, against starting from the cells again. */
export async function whatIfBench(rows = 200, objectives = 12): Promise<BenchGroup> {
  const understanding = await understand(new MemoryWorkbook({ sheets: business(rows, objectives) }));
  const { outline, cells, reading } = understanding;
  const { strategy } = reading;
  const rated = withRating(NOTHING_CHANGED, strategy.investments[100]!.id, strategy.objectives[3]!.id, 1);
  const weights = strategy.objectives.map((_, j) => (j === 0 ? 60 : 10));
  const weighed = withWeights(NOTHING_CHANGED, strategy.objectives, weights);
  return {
    name: "what-if",
    about: `One figure of ${rows} investments × ${objectives} objectives changed, all ranks anew`,
    aims: [
      { of: "tryWhatIf, a rating", times: 1 },
      { of: "tryWhatIf, a weight", times: 1 },
    ],
    cases: [
      { name: "reading the cells and scoring again", run: () => interpret(outline, cells) },
      { name: "tryWhatIf, a rating", run: () => tryWhatIf(understanding, rated) },
      { name: "tryWhatIf, a weight", run: () => tryWhatIf(understanding, weighed) },
    ],
  };
}

/** As many as a page is promised to keep up with on a slow machine. */
const LARGE = { rows: 1000, objectives: 20 };

/** The same in Chromium, from the input of a slider or a step until the new ranking is drawn and laid out. */
export async function whatIfPageBench({ rows, objectives } = LARGE): Promise<BenchGroup> {
  const browser = await launchBrowser({ asPeopleHave: true });
  const pane = await PanePage.open(browser, { sheets: business(rows, objectives) });
  await pane.press("Yes, score them");
  await pane.press("What-if");
  await pane.page.getByRole("slider").first().waitFor();
  const { page } = pane;
  const picked = await PanePage.open(browser, { sheets: business(rows, objectives) });
  await picked.press("Yes, score them");
  await picked.press("What-if");
  // Only what is in sight is drawn.
  await picked.page.locator(".window-list").evaluate((list) => list.scrollIntoView());
  await picked.page.locator("[data-what-if]").nth(5).click();
  await picked.page.getByRole("radiogroup").first().waitFor();
  for (const one of [page, picked.page]) await slowDown(one);
  let turn = 0;
  return {
    name: "what-if-page",
    about: `${rows} × ${objectives} in Chromium ${SLOWER} times slower, drawn and laid out`,
    aims: [
      { of: "a weight's slider moved", milliseconds: 100 },
      { of: "a rating's step chosen", milliseconds: 100 },
    ],
    cases: [
      { name: "asking the page for its height", run: () => page.evaluate(() => document.body.offsetHeight) },
      {
        name: "a weight's slider moved",
        run: () => {
          turn = (turn + 7) % 100;
          return page.evaluate(async (value) => {
            const slider = document.querySelector<HTMLInputElement>("input[type=range]")!;
            slider.value = String(value);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            // The pane draws in a microtask of its own, which is before this one.
            await Promise.resolve();
            return document.querySelector(".ranking")!.getBoundingClientRect().height;
          }, turn);
        },
      },
      {
        name: "a rating's step chosen",
        run: () => {
          turn = (turn + 1) % 7;
          return picked.page.evaluate(async (step) => {
            document.querySelectorAll<HTMLInputElement>(".segment input")[step]!.click();
            await Promise.resolve();
            return document.querySelector(".ranking")!.getBoundingClientRect().height;
          }, turn);
        },
      },
    ],
    close: () => browser.close(),
  };
}
