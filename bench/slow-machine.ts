import type { Page } from "playwright-core";

/** How many times slower than here the machines are that we promise something for: a cheap laptop. */
export const SLOWER = 4;

/** Has the page's scripts, styles and layout take as long as on a machine that many times slower. */
export async function slowDown(page: Page, times = SLOWER): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: times });
}
